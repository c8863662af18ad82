// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/calendar.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace onrecord {

/// How surely a day is that of publication; a higher one overrules a lower.
enum class StampRank : quint8 {
    Updated, ///< "Updated …": the article appeared then or before
    Plain, ///< a day that nothing is said of
    Published, ///< "First published …"
};

/// A day in the head of an article.
struct DateStamp
{
    WrittenDay written; ///< hour and zone beside the day included; offsets as in the words given
    StampRank rank = StampRank::Plain;

    friend bool operator==(const DateStamp &, const DateStamp &) = default;
};

/// The days written in full in \a words, three at most, each with what the words before it say of
/// it. Days in figures count where a zone beside them tells which of day and month is first:
/// 04/12/2024 18:30 GMT.
QList<DateStamp> dateStampsIn(QStringView words);

/// "Published", "Last updated on": what the last such word of \a words says of the day behind it.
std::optional<StampRank> stampLabelIn(QStringView words);

/// True where all of \a words may stand beside a day: figures, hours, zones, "at", "min read",
/// names of weekdays.
bool isBesideStamp(QStringView words);

/// True where \a words are a line that says when the article appeared and nothing else: "Published
/// 4 December 2024 at 18.30 GMT", "Updated: 18:30", "4 hours ago", "Published".
bool isStampLine(QStringView words);

} // namespace onrecord

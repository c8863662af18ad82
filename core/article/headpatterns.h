// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace onrecord {

// What a line of an article's head looks like, by its words alone. Each function is given the line
// without blanks at its ends; offsets are relative to it.

/// \a pattern, whatever the case.
QRegularExpression anyCase(const QString &pattern);

/// "By" and names, captured as "names", with what a bar or comma parts from them as "rest". No match
/// for other lines.
QRegularExpressionMatch bylineAt(const QString &words);

/// A place in capitals, perhaps a day, perhaps an agency, and a dash: captured as "place", "day" and
/// "outlet". It stands at the beginning of \a words, or there is no match.
QRegularExpressionMatch datelineAt(QStringView words);

/// True where \a words are a day and what may stand beside it: "Published", "at", the time of day and
/// its zone.
bool isDayAlone(QStringView words);

/// POLITICS: the section, above the headline.
bool looksLikeKicker(QStringView words);

/// Ida Lund | Vestby Courier | 17 November 2026
bool looksLikeCredits(QStringView words);

/// The parts of a line that bars or dots part, trimmed.
Spans creditsIn(QStringView words);

/// "Updated …", "Last modified …": not the day of publication.
bool saysUpdated(QStringView words);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/datestamp.h"
#include "core/text/span.h"

#include <QStringView>

#include <optional>

namespace onrecord {

/// A line of an article's head that says who wrote it, for whom and when; offsets relative to it.
struct Credits
{
    Span byline; ///< the names; empty where none are told
    Span outlet; ///< likewise
    std::optional<DateStamp> day; ///< the one of highest rank
    std::optional<StampRank> label; ///< of a line like "Published" that tells nothing more
    /// False for names that nothing but their place tells from other words: "Ida Lund".
    bool isSure = false;

    friend bool operator==(const Credits &, const Credits &) = default;
};

/// Reads a line, given without blanks at its ends; nullopt where it is none of this.
///
///     By Ida Lund                                    Ida Lund | Vestby Courier | 17 November 2026
///     Published 17 November 2026 at 18.30 GMT        Words: Ida Lund. Edited by: Per Berg
///     Courier Bureau | Edited By: Per Berg | Updated on: 17 Nov 2026, 11:22:47 AM
std::optional<Credits> creditsIn(QStringView words);

/// The names of \a credits, which are those of the line \a words, without the places where each of them was.
QString namesOf(const Credits &credits, QStringView words);

/// The same as creditsIn() for a line of names alone, below a line that is no more than "By".
std::optional<Credits> creditsBehindBy(QStringView words);

/// True where a line that stands anywhere says who wrote the article or when: creditsIn() reads more
/// from it than words that might be a name.
bool tellsWhoOrWhen(QStringView words);

/// True for a line whose first word is "By", or in another language "Von", "Par".
bool beginsWithBy(QStringView words);

/// True for a line that is no more than "By" or "Words by", whose names stand on the next one.
bool announcesNames(QStringView words);

} // namespace onrecord

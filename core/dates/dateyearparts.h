// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// third quarter, third-quarter, first quarter of 2023, the 1988 third quarter
DatePhrase quarterAt(const DateSentence &in, qsizetype at);

/// Q2 2023, H1, 2Q ’23; in one of those places where they are no names of something else.
DatePhrase yearPartAt(const DateSentence &in, qsizetype at);

/// The September quarter: the three months that end with it.
DatePhrase quarterOfMonthAt(const DateSentence &in, qsizetype at);

/// What only accounts have, once they have named their quarter: the quarter, the 1988 quarter, the
/// year-ago quarter, the year-earlier period. \a first is the word at \a at or behind its "the".
DatePhrase accountAt(const DateSentence &in, qsizetype at, qsizetype first);

/// winter, spring 2021, summer of 2024; not the verb "fall"
DatePhrase seasonAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

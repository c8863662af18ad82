// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// 10:30 p.m. on Tuesday, noon Thursday, 5 p.m. EST; without a day, of the one last spoken of
DatePhrase clockAt(const DateSentence &in, qsizetype at);

/// \a phrase, a day, as its \a part: 2026-11-16TMO.
DatePhrase inDayPart(DatePhrase phrase, DayPart part);

/// \a phrase with the part of the day that follows it, where it is a day and one does: Monday
/// morning, Dec. 4 at noon, Friday nights.
DatePhrase withDayPart(const DateSentence &in, DatePhrase phrase);

/// in the morning, during the night, overnight: of the day spoken of
DatePhrase dayPartAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

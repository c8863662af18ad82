// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// What lasts: two hours, more than 20 years, the next two days, a six-week, several months, and 60
/// of "60 to 90 days". With what follows, a day: two weeks ago, a year earlier, in six months. With
/// what stands before, a set: twice a year.
DatePhrase durationAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

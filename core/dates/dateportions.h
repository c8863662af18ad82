// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// A part of a longer stretch: late November, mid-2023, early next week, the end of the month,
/// later this year.
DatePhrase portionAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

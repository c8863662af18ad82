// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// Times without a place in the calendar: now, recently, these days, the current plan, in the past,
/// in the near future, in the long term.
DatePhrase referenceAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

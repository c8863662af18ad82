// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// March, March 2025, June last year, Dec. 4, December the 4th, March 3–5, 2021; no "may", and
/// neither Theresa May nor a March of Dimes
DatePhrase monthAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

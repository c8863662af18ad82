// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// Friday, Monday morning, Wednesday, Dec. 4, 2024, Thursday last week; Mondays and Monday nights
/// as sets; not the Sunday Times
DatePhrase weekdayAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

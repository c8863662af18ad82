// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// What repeats: every Friday, each year, every other week, daily, on weekends.
DatePhrase setAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// 10:30 p.m. on Tuesday, noon Thursday, 5 p.m. EST; without a day, of the one last spoken of
DatePhrase clockAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// winter, spring 2021, summer of 2024; not the verb "fall"
DatePhrase seasonAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

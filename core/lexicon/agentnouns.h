// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"

namespace onrecord {

/// True where \a word, which \a entry tells of, ends like nouns for people: cellist, frontwoman, 34-year-old; in
/// -er and the like only rare words: beekeeper, retailers.
bool endsLikeAgent(QStringView word, const WordEntry &entry);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"

namespace onrecord {

/// True where \a word, whatever its case, is a word of English that names nobody: one that articles have in
/// small letters, a form of one ("trains", "switching"), or one with the ending of such words ("sadly",
/// "hopelessness", "sequestration"). False for given names, last names, places and institutions that the
/// lexicon knows, and for words with a capital or a digit within.
bool isCommonWord(QStringView word, const Lexicon &lexicon);

/// A day or time of the year with a capital that is no name of anybody by itself: Christmas, Ramadan.
bool isHoliday(QStringView word);

} // namespace onrecord

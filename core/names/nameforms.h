// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/names/namemention.h"

#include <QString>
#include <QStringList>

namespace onrecord {

/// \a words as names and descriptions are compared: letter by letter, whatever their case, blanks
/// and the way an accent is encoded (NFC). Two other places fold names in other ways, on purpose:
/// an id (findings/identity) never normalises, as it has to stay what it was in older logs; a name
/// that a reader types (corrections/actorlookup) is compared by NFKC, so that wide letters or
/// ligatures of another keyboard find it. An article's own names that only look alike stay apart.
QString foldedName(const QString &words);

/// "Jr", "sr.", "III": stands behind a last name. Roman numerals count in capitals only.
bool isNameSuffix(QStringView word);

/// "Ruiz’s", "officials’": owns what follows.
bool isPossessiveEnd(QStringView word);

/// "Ruiz" of Ana Ruiz Jr. \a words must not be empty; the last name lives as long as they do.
const QString &lastNameOf(const QStringList &words);

/// "NHC" of Norrfell Hydro Council: first letters of the words with a capital.
QString initialsOf(const QStringList &words);

/// True for words of capitals, digits, "." and "&", at least two: "NHC", "R&D".
bool isAbbreviation(QStringView word);

/// True where two given names may be one person's: "M." and "Maria", "Ana" and "ana". Neither may be
/// empty.
bool mayBeSameGivenName(QStringView a, QStringView b);

/// What \a word, a title or a noun for people, tells of who bears it: nothing in "chairman", which women
/// are called as well.
Gender genderTold(const WordEntry &word);

} // namespace onrecord

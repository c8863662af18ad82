// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/namemention.h"
#include "core/paragraph/taggedparagraph.h"

#include <optional>

namespace onrecord {

/// "Jr", "III": behind the last name (isNameSuffix()).
bool isSuffix(const TaggedParagraph &p, qsizetype i);

/// A word that stands before names: a title or an office.
bool isTitle(const TaggedParagraph &p, qsizetype i);

/// The name whose first capital word is at \a begin and that ends before \a end, and what the words
/// around it tell; nothing where only titles stand there.
std::optional<NameMention> readName(const TaggedParagraph &p, qsizetype begin, qsizetype end);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/namemention.h"
#include "core/paragraph/taggedparagraph.h"

#include <optional>

namespace onrecord {

/// Several people without a name whose noun is the word at \a i: “harbour officials”, “the
/// researchers”. Nothing where the phrase goes on with another noun (“officials’ cars”, “police
/// station”).
std::optional<NameMention> readGroup(const TaggedParagraph &p, qsizetype i);

/// The institution without a name whose noun is the word at \a i, as the subject of its clause: “the county
/// council”. Nothing where the phrase goes on with another noun (“the council leader”) or owns one.
std::optional<NameMention> readInstitution(const TaggedParagraph &p, qsizetype i);

/// The pronoun of one person at \a i: he, her, himself.
std::optional<NameMention> readPronoun(const TaggedParagraph &p, qsizetype i);

} // namespace onrecord

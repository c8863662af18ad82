// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/rolelabels.h"

#include <optional>
#include <span>

namespace onrecord::training {

// What is found in a paragraph held against what people marked there. Marks are not counted, only
// words; scoring.h counts in the same way, but on whole articles, without the taggers' words.

/// The statement of \a gold whose content has at least half of its words in \a found's and the other
/// way round; one with the same source where there are several. An index.
std::optional<size_t> matchingGold(const TaggedParagraph &p, std::span<const RoleSpans> gold,
                                   const RoleSpans &found);

/// Both sources share a word, or there is none.
bool sharesSource(const TaggedParagraph &p, const RoleSpans &gold, const RoleSpans &found);

/// They share at least half of the words of either: of a long source its last word alone is not it.
bool sharesMostOfSource(const TaggedParagraph &p, const RoleSpans &gold, const RoleSpans &found);

} // namespace onrecord::training

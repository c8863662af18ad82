// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/attributions.h"
#include "core/tagging/roletagger.h"

#include <optional>

namespace onrecord {

/// What the trees of a paragraph’s sentences propose beside the taggers of roles. Words are looked
/// at within bounds around each, so in linear time.

/// Every quotation of \a p that stands right behind a verb, as if that verb reported it and the verb's
/// subject had said it:
///
///     The crowd, singing “We stay,” called the two mayors “ferry men.”    singing → “We stay,”
///                                                                         called → “ferry men.”
///
/// Few taggers see a statement within another; whether it is one has to be judged. A verb without a
/// subject takes that of the verb above it. \a parsed is what is known of \a p's words.
std::vector<Attribution> cuedQuotations(const TaggedParagraph &p, const ParsedWords &parsed);

/// \a attribution, if it has a cue but no source, with the subject of its cue for one; nothing where
/// it has, or where the tree knows no subject outside its content.
std::optional<Attribution> withSubject(const Attribution &attribution, const ParsedWords &parsed);

} // namespace onrecord

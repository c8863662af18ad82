// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/foundstatement.h"
#include "core/tagging/rolelabels.h"

#include <span>
#include <vector>

namespace onrecord {

/// The labels that the rules would give the words of \a p, in which they found \a ruled: what the
/// learned tagger starts from.
std::vector<RoleLabel> ruleLabelsOf(const TaggedParagraph &p,
                                    std::span<const FoundStatement> ruled);

} // namespace onrecord

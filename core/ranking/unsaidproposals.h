// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposal.h"
#include "core/statements/foundstatement.h"

#include <vector>

namespace onrecord {

/// Removes from \a proposals, words of \a p, those that the grammar tells nobody said (unsaid.h), whoever
/// proposed them, and those that lie within their words or within those of which \a rules, what rules
/// found in \a p, tells so. What reports that nothing was said ("declined to comment") is no
/// content either.
void dropUnsaid(const TaggedParagraph &p, const RuledStatements &rules,
                std::vector<Proposal> &proposals);

} // namespace onrecord

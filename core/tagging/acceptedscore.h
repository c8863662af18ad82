// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/statementranker.h"

#include <optional>

namespace onrecord {

/// \a score, the ranker's, of \a proposal, words of \a p, as everyday news has it; nothing where it is too
/// low for a statement.
///
/// The ranker learned from political news, where "offers a plan" is mostly somebody's word. In
/// everyday news what has no verb, no quotation marks or no source is one far less often than it
/// tells, so such proposals need more (measured on articles of all kinds). What a rule reads behind a
/// plain verb of saying is worth at least 0.5: "said no", "which she said was safe" are too rare in
/// what it learned from.
std::optional<ProposalScore> acceptedScore(const TaggedParagraph &p, const ParsedWords &parsed,
                                           const Proposal &proposal, ProposalScore score);

} // namespace onrecord

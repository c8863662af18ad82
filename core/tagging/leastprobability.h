// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/proposal.h"
#include "core/tagging/roletagger.h"

namespace onrecord {

/// The probability of a statement below which \a proposal, words of \a p, is not taken for one.
///
/// The ranker learned from political news, where "offers a plan" is mostly somebody's word. In
/// everyday news what has no verb, no quotation marks or no source is one far less often than it
/// tells, so such proposals need more (measured on articles of all kinds).
double leastProbabilityOf(const TaggedParagraph &p, const ParsedWords &parsed,
                          const Proposal &proposal);

} // namespace onrecord

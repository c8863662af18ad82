// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/draft.h"
#include "core/tagging/rolelabels.h"

namespace onrecord {

/// What a rule found in a paragraph, in words.
struct RuledSpans
{
    RuleId rule = RuleId::QuoteNobody;
    RoleSpans spans;
};

/// Applies the rules to \a p. \a drafts are those of the paragraphs before; this paragraph's are
/// appended, in the order of what is returned.
std::vector<RuledSpans> applyRules(const TaggedParagraph &p, QList<Draft> &drafts);

/// The labels that the rules would give the words of \a p: what the learned tagger starts from.
std::vector<RoleLabel> ruleLabelsOf(const TaggedParagraph &p, std::span<const RuledSpans> ruled);

/// The words of \a p that lie in one of \a spans, a range each.
QList<WordRange> wordsIn(const TaggedParagraph &p, const Spans &spans);

} // namespace onrecord

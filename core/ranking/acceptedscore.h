// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/carefulranker.h"
#include "core/ranking/statementranker.h"

#include <optional>

namespace onrecord {

/// \a score, the ranker's, of \a proposal, words of \a p, as everyday news has it; nothing where it is too
/// low for a statement.
///
/// The ranker learned from political news, where "offers a plan" is mostly somebody's word. In
/// everyday news what is in the reporter's words is one less often than it tells, so such proposals
/// are looked at once more (reportProbability()). What a rule reads behind a plain verb of saying is
/// worth at least 0.5: "said no", "which she said was safe" are too rare in what it learned from.
std::optional<ProposalScore> acceptedScore(const TaggedParagraph &p, const ParsedWords &parsed,
                                           const Proposal &proposal, ProposalScore score);

/// The same in careful reading: \a score is that of a CarefulRanker, \a quick that of the ranker of quick
/// reading. Words in marks are taken as there; of others the worth decides. In everyday news those need more of
/// it that quick reading would not take, and those less that a rule reads in the same way.
std::optional<ProposalScore> acceptedCarefully(const TaggedParagraph &p, const ParsedWords &parsed,
                                               const Proposal &proposal, ProposalScore quick,
                                               ProposalScore score);

/// What \a ranker makes of \a proposal in careful reading, nothing where acceptedCarefully() does not take it. \a encoded
/// is what the encoder says of \a p; \a isPolitical: the article reads like political news.
std::optional<ProposalScore> carefulScore(const TaggedParagraph &p, const ParsedWords &parsed,
                                          const EncodedMarkings &encoded, const Proposal &proposal,
                                          ProposalScore quick, const CarefulRanker &ranker,
                                          bool isPolitical);

/// The probability of a statement below which \a proposal is not taken for one in quick reading.
double leastProbabilityOf(const TaggedParagraph &p, const ParsedWords &parsed,
                          const Proposal &proposal);

/// True for a verb such as "said" with a subject, and behind it a clause or an answer in one word, as a
/// rule reads them, too.
bool isPlainSaying(const TaggedParagraph &p, const ParsedWords &parsed, const Proposal &proposal);

/// True where \a ranges, words of \a p that are not empty, begin with "that" or hold a verb that can be a
/// sentence's: not "supports ⟦all ships and comes with tools⟧", where it shares the subject of the cue.
bool isClause(const TaggedParagraph &p, const ParsedWords &parsed, const QList<WordRange> &ranges);

/// True where the content of \a spans is a clause by its own verb that a word of the cue may report: "tests show
/// ⟦that it is safe⟧", but not "photographs show ⟦a crater that is deep⟧".
bool tellsClause(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                 const RoleSpans &spans);

/// True where the content of \a proposal is a clause (isClause()), or stands before who said it, as only a
/// clause does: ⟦The party split⟧, Ruiz writes.
bool reportsClause(const TaggedParagraph &p, const ParsedWords &parsed, const Proposal &proposal);

} // namespace onrecord

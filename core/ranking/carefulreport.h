// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposal.h"

#include <array>

namespace onrecord {

/// What the encoder adds to what is known of a proposal in the reporter's words. Log odds are kept
/// within ±5; the others are 0 or 1.
enum class CarefulClue : quint8 {
    Always,
    Ranked, ///< the ranker's probability, as log odds
    Reported, ///< reportProbability(), likewise
    Content, ///< the mean probability of its words as content, by Marking::Everyday, likewise
    Cue, ///< of its cue, 0 without one
    AttributedContent, ///< as Content, by Marking::Attributed
    Overlaps, ///< EncodedAgreement by Marking::Everyday, as what follows
    SameContent,
    SameCue,
    SameSource,
    NoSource,
    Count,
};

using CarefulClues = std::array<double, size_t(CarefulClue::Count)>;

/// The clues of \a proposal; \a ranked and \a reported are probabilities.
CarefulClues carefulCluesOf(const Proposal &proposal, const EncodedMarkings &encoded, double ranked,
                            double reported);

/// Below this a proposal in the reporter's words is not taken for a statement in careful reading;
/// \a isClause as for reportProbability().
constexpr double leastCarefulProbability(bool isClause)
{
    return isClause ? 0.3 : 0.4;
}

/// The probability that a proposal with \a clues is a statement that a careful reader of everyday
/// news would mark; \a isClause as for reportProbability().
double carefulProbability(const CarefulClues &clues, bool isClause);

} // namespace onrecord

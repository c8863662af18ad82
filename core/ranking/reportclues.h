// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposal.h"
#include "core/tagging/roletagger.h"

#include <array>

namespace onrecord {

/// What there is to see of a proposal in the reporter's words. All but Ranked are 0 or 1; of those under
/// one heading one is 1.
enum class ReportClue : quint8 {
    Always,
    Ranked, ///< the ranker's probability, as log odds
    // The kind of the main word of the cue by itself, in the order of VerbKind
    Says,
    Claims,
    Confirms,
    Denies,
    Pledges,
    Demands,
    Criticises,
    Supports,
    Warns,
    Asks,
    NoComment,
    Thinks,
    // What may follow that word (any number of these)
    TakesQuote,
    TakesClause,
    TakesThat,
    TakesInfinitive,
    TakesObject,
    TakesGerund,
    TakesNothing, ///< the lexicon does not know it
    // The last word of the source that decides who it is
    FirstPerson, ///< I, we, you
    HeOrShe,
    ItOrThey,
    Who,
    Which, ///< which, that, what
    Name,
    Noun,
    NoSource,
    OtherSource,
    // The first word of the cue
    CueFromPast,
    CueFromThird, ///< says
    CueFromPlural, ///< say, have
    CueFromGerund,
    CueFromParticiple,
    CueFromBase,
    CueFromModal,
    CueFromTo,
    CueFromNoun, ///< or an adjective
    CueFromOther,
    // The last word of the cue
    CueToPast,
    CueToThird,
    CueToPlural,
    CueToGerund,
    CueToParticiple,
    CueToBase,
    CueToParticle, ///< about, for, out, to
    CueToNoun, ///< or an adjective
    CueToOther,
    // The first word of the content
    FromThat,
    FromTo,
    FromQuestion,
    FromGerund,
    FromPronoun,
    FromPreposition, ///< or an adverb
    FromName,
    FromVerb,
    FromNoun, ///< all others
    // The rule that found a statement with words of the content
    NoRule,
    RuledSecondCue,
    RuledAccordingTo,
    RuledThat,
    RuledClause,
    RuledClauseBefore,
    RuledInfinitive,
    RuledObject,
    RuledNoun,
    RuledOther,
    // Whatever else (any number of these)
    SameStatement, ///< that rule has the same source and content
    SameSource, ///< only the same source
    ThingSpeaks, ///< isThing()
    LongCue, ///< more than one word
    NounCue, ///< claim, according to
    Negated,
    Heading, ///< no plain paragraph
    Count,
};

using ReportClues = std::array<double, size_t(ReportClue::Count)>;

/// isThing() of \a source, words of \a p, whose tags \a parsed has: nothing that a verb ends.
bool isThing(const TaggedParagraph &p, const ParsedWords &parsed, WordRange source);

/// The clues of \a proposal, words of \a p, which has a content; \a ranked is the ranker's probability that it is
/// a statement.
ReportClues reportCluesOf(const TaggedParagraph &p, const ParsedWords &parsed,
                          const Proposal &proposal, double ranked);

} // namespace onrecord

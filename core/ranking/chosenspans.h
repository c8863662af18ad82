// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposals.h"

namespace onrecord {

/// Six changes to the parts of a statement after it was chosen, for mistakes that taggers and ranker
/// make regularly. \a parsed has the words of \a p.

/// Removes from a statement that quotes directly each piece of content outside the quotation that
/// depends on a verb which reports nothing:
///
///     “Nobody came,” said Lind after the town had voted [to build a wall].
void dropStrays(RoleSpans &spans, const TaggedParagraph &p, const ParsedWords &parsed);

/// Removes words in marks that end with a full stop from a statement whose cue stands in a later sentence
/// and reports something else there, where a rule of \a ruled gives them to who spoke before:
///
///     [“It has failed.”] Ruiz said that the mill would close.
void dropEarlierQuotation(RoleSpans &spans, const TaggedParagraph &p,
                          std::span<const FoundStatement> ruled);

/// Gives a statement that has a cue and no source the source that a rule found for this cue, if it can
/// be a noun phrase by its first and last word. Rare, and right in about half of the cases; so the
/// probability of the source becomes 0.5.
void takeRuledSource(ScoredProposal &chosen, std::span<const FoundStatement> ruled,
                     const ParsedWords &parsed);

/// Gives a statement without a source, reported by a verb in -ing that opens its sentence, the subject of
/// the clause behind it. The probability of the source becomes 0.5.
///
///     After saying her foot was “blue,” [she] left.      By calling it “a ruin”, [Ruiz] lost.
void takeMainSubject(ScoredProposal &chosen, const TaggedParagraph &p, const ParsedWords &parsed);

/// Takes whom others speak of for no source, where the words that report tell what they meet with, and leaves
/// "faced" out of these, which whoever marks such news does:
///
///     [Ruiz] has faced | criticism over | the dam.        [Ruiz] | drew boos for | it.
void dropWhoIsSpokenOf(RoleSpans &spans, const TaggedParagraph &p);

/// Gives the words before a cue that is an adverb of hearsay alone to the content, as nobody is named who says it:
///
///     [Ruiz] has | reportedly | [left the hall].        all of it but "has" is content
void giveHearsayItsSubject(RoleSpans &spans, const TaggedParagraph &p);

} // namespace onrecord

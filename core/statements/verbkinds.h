// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"
#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// What the words of a cue make of a statement.
struct VerbAnalysis
{
    VerbKind kind = VerbKind::Says;
    Polarity polarity = Polarity::Neutral;
    Certainty certainty = Certainty::Asserted; ///< the speaker's own
    QString word; ///< the cue's main word as the article has it; empty without one
    qsizetype head = -1; ///< where that word stands in the paragraph; -1 without one
    VerbKind own = VerbKind::Says; ///< the kind by the word alone, whatever is made of it here
    bool negated = false; ///< "not", a refusal or nobody as its subject turns it around
    bool isNoun = false; ///< that word is a noun or a set phrase: "claim", "according to"
    /// The words given as source name whom it is said of, not who says it: "Ruiz was accused of".
    bool sourceIsTarget = false;

    friend bool operator==(const VerbAnalysis &, const VerbAnalysis &) = default;
};

/// Reads kind of verb, polarity and certainty from where the parts of a statement stand in
/// \a p; whoever found them, by whatever rule. Any part may be empty, and a cue may be anything:
///
///     Ruiz ⟦has not ruled out⟧ a strike.        says, hedged: what is not denied stays open
///     Ruiz ⟦was accused of⟧ lying.              criticises; Ruiz is the target
///     ⟦according to⟧ Ruiz   Ruiz⟦:⟧             says
///     Ruiz’s ⟦claim⟧ that …                     claims
///     Ruiz ⟦called⟧ the mayor a liar.           criticises
///
/// A cue that the lexicon does not know is read by what stands beside it: an infinitive makes it
/// a pledge, or a demand where somebody is told; anything else says. Costs a few steps for each
/// word of the cue and looks at no more than the beginning of a content.
VerbAnalysis analyseVerb(const TaggedParagraph &p, const QList<WordRange> &cue,
                         const QList<WordRange> &source, const QList<WordRange> &content);

} // namespace onrecord

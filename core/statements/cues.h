// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// How the verb of a cue stands in its sentence.
enum class Voice : quint8 {
    Active, ///< has long said
    Gerund, ///< , adding
    Infinitive, ///< to say
    Passive, ///< was asked
};

/// A verb of reporting with what belongs to it.
///
///     has also called for      range: all of it; head: "called"; verb: call+for
struct Cue
{
    WordRange range; ///< auxiliaries, adverbs between them, verb and particle
    qsizetype head = 0;
    const Verb *verb = nullptr; ///< belongs to the lexicon
    Voice voice = Voice::Active;
    bool finite = true;
    bool negated = false;
    bool modal = false; ///< will, would, could …
    bool plural = false; ///< a base form: its subject is no single he or she
    bool particle = false;

    bool has(Frame frame) const { return verb->has(frame); }
};

/// The verbs of reporting in \a p outside spoken words, in order. Whether one reports anything
/// here is for the rules to say.
QList<Cue> findCues(const TaggedParagraph &p);

} // namespace onrecord

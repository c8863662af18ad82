// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// A verb with the auxiliaries, adverbs and "not" before it.
struct VerbGroup
{
    qsizetype first = 0;
    bool hasAuxiliary = false;
    bool isNegated = false;
    bool isUnreal = false; ///< should, might, would …: it is not told as done
};

/// Looks at what governs one verb of reporting; see isUnsaid() in unsaid.h.
class Governing
{
public:
    /// Of the sentence, or the quotation, that the word at \a head stands in. \a paragraph must outlive
    /// it.
    Governing(const TaggedParagraph &paragraph, qsizetype head);

    /// The verb at \a v is denied or not done, or stands in a clause that is only supposed.
    /// \a isSpeech: by itself it says something, so "not" and "might" take it back.
    bool isUndone(qsizetype v, bool isSpeech, int depth = 0) const;

    /// The verb at \a v ends a clause of "what" or "whatever", which does not tell what is said.
    bool isWhatIsSaid(qsizetype v) const;

    /// The reader is asked to suppose what the verb at \a v reports.
    bool isImagined(qsizetype v) const;

private:
    VerbGroup groupOf(qsizetype v) const;
    bool isUnrealModal(qsizetype i, qsizetype v) const;
    bool isInfinitiveUndone(qsizetype to, int depth) const;
    bool isAskedOfSomebody(qsizetype to, int depth) const;
    bool isGerundUndone(qsizetype first) const;
    bool isRefused(qsizetype v, int depth) const;
    bool isRelativeUndone(qsizetype relative, bool isSpeech) const;
    bool isSubjectUndone(const VerbGroup &group, qsizetype v, bool isSpeech) const;
    bool isClauseUndone(qsizetype last, const VerbGroup &group, qsizetype v) const;
    bool isInverted(qsizetype auxiliary) const;
    bool isDeniedThat(qsizetype that) const;
    bool isJoinedToUndone(qsizetype joint, qsizetype v) const;
    bool isDenial(qsizetype i) const;
    bool isOpinion(qsizetype v) const;
    bool isNobody(qsizetype i) const;

    bool isSupposing(qsizetype i) const;
    bool isBreak(qsizetype i) const;

    const TaggedParagraph &p; // not owned
    const qsizetype m_floor; ///< the first word that can govern
};

} // namespace onrecord

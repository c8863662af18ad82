// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/attributiontraining.h"
#include "core/tagging/proposals.h"

namespace onrecord::training {

inline constexpr int parts = 3; ///< the corpus is cut into
inline constexpr int trainingSteps = 2 + 4 * (parts + 1); ///< that progress is told of

struct AttributionTraining::Paragraph
{
    Paragraph(const Document &document, qsizetype index, const Lexicon &lexicon, bool open)
        : text(document, index, lexicon, open)
        , leftOpen(open)
    {
    }

    TaggedParagraph text;
    bool leftOpen;
    std::vector<Word> words;
    ParsedWords read;
    std::vector<KnownSentence>
        known; ///< of each plain sentence; without words where it is not known
    std::vector<RoleLabel> labels;
    std::vector<RoleSpans> gold;
    std::vector<RuledSpans> ruled;
    std::vector<RoleLabel> hints;
    TaggedRoles first; ///< by taggers that have not seen the article
    RoleTaggings second;
    KnownSequence sequence;
};

struct AttributionTraining::Example
{
    int part = 0;
    std::vector<Paragraph> paragraphs;
};

} // namespace onrecord::training

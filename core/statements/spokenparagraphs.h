// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/lexicon/lexicon.h"
#include "core/paragraph/spokenparagraph.h"
#include "core/paragraph/taggedparagraph.h"
#include "core/statements/statementdraft.h"

#include <QHash>

namespace onrecord {

/// Which paragraphs of an article are somebody's words as a whole: of interviews (interviews.h) and of
/// blocks (blockspeech.h).
class SpokenParagraphs
{
public:
    SpokenParagraphs() = default;
    SpokenParagraphs(const Document &document, const Lexicon &lexicon);

    /// What is said in the paragraph at \a index; null where the reporter speaks.
    const SpokenParagraph *at(qsizetype index) const;

private:
    QHash<qsizetype, SpokenParagraph> m_spoken; ///< by index of the paragraph
};

/// \a spoken, all of it in \a p, as a statement; its words are given whole, its cue and source where
/// they stand in \a p.
FoundStatement foundIn(const TaggedParagraph &p, const SpokenParagraph &spoken);

/// The draft of \a found, which is \a spoken, with the cue and source wherever they stand.
StatementDraft draftOf(const TaggedParagraph &p, const FoundStatement &found,
                       const SpokenParagraph &spoken);

} // namespace onrecord

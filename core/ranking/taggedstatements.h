// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/carefulranker.h"
#include "core/ranking/statementranker.h"
#include "core/statements/spokenparagraphs.h"
#include "core/tagging/attributions.h"
#include "core/tagging/headingwords.h"
#include "core/tagging/roletagger.h"

namespace onrecord {

class ParagraphStatements;

/// Finds the statements of paragraphs with the learned tagger, and with the rules what it cannot
/// see: who speaks in a paragraph that is all quotation, the lines of a transcript, who declined
/// to comment. Every quotation of speech becomes a statement, even if the tagger does not find it.
class TaggedStatements
{
public:
    /// \a careful: null in quick reading. \a isPolitical: the article reads like political
    /// news, as careful reading asks for.
    TaggedStatements(const RoleTagger &tagger, const StatementRanker &ranker,
                     const CarefulRanker *careful, bool isPolitical)
        : m_tagger(tagger)
        , m_ranker(ranker)
        , m_careful(careful)
        , m_isPolitical(isPolitical)
    {
    }

    /// Appends the statements of \a p to \a drafts, which holds those of the paragraphs before, and
    /// its nouns to \a headings. \a leftOpen: see findQuotations(). \a encoded: what the encoder says of
    /// \a p, null in quick reading.
    void read(const TaggedParagraph &p, bool leftOpen, const EncodedMarkings *encoded,
              QList<StatementDraft> &drafts, QList<HeadingWord> &headings);

    /// Appends the one statement of \a p, which is all \a spoken, and its nouns likewise.
    void read(const TaggedParagraph &p, const SpokenParagraph &spoken,
              QList<StatementDraft> &drafts, QList<HeadingWord> &headings);

private:
    QList<FoundStatement> chosenIn(const TaggedParagraph &p, bool leftOpen,
                                   const EncodedMarkings *encoded, const RuledStatements &rules,
                                   QList<HeadingWord> &headings) const;
    SourceSpans sourceOfRuled(const TaggedParagraph &p, const FoundStatement &ruled) const;
    void joinContinued(const TaggedParagraph &p, bool continues, ParagraphStatements &statements,
                       QList<StatementDraft> &drafts) const;

    const RoleTagger &m_tagger; // not owned
    const StatementRanker &m_ranker; // not owned
    const CarefulRanker *m_careful; ///< null: there is none
    const bool m_isPolitical;
    EarlierStatements m_earlier; ///< what the rules know of the paragraphs so far
    QList<SourceSpans> m_sources; ///< by number of a rule's statement: whom it names
    QList<qsizetype> m_taken; ///< by number: the draft that has its content, or -1
    QHash<qsizetype, qsizetype> m_spoken; ///< by paragraph that is all spoken: the draft of it
};

} // namespace onrecord

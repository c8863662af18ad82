// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/draft.h"
#include "core/tagging/attributions.h"
#include "core/tagging/roletagger.h"
#include "core/tagging/statementranker.h"

namespace onrecord {

/// Finds the statements of paragraphs with the learned tagger, and with the rules what it cannot
/// see: who speaks in a paragraph that is all quotation, the lines of a transcript, who declined
/// to comment. Every quotation of speech becomes a statement, even if the tagger does not find it.
class TaggedStatements
{
public:
    TaggedStatements(const RoleTagger &tagger, const StatementRanker &ranker)
        : m_tagger(tagger)
        , m_ranker(ranker)
    {
    }

    /// Appends the statements of \a p to \a drafts, which holds those of the paragraphs before.
    /// \a leftOpen: see findQuotations().
    void read(const TaggedParagraph &p, bool leftOpen, QList<Draft> &drafts);

private:
    void follow(Draft &draft) const;
    void takeRuled(qsizetype ruled, qsizetype first, qsizetype end, QList<Draft> &drafts);
    void joinContinued(const TaggedParagraph &p, qsizetype ruled, qsizetype first,
                       QList<Draft> &drafts) const;

    const RoleTagger &m_tagger; // not owned
    const StatementRanker &m_ranker; // not owned
    QList<Draft> m_ruled; ///< what the rules found, in all paragraphs so far
    QList<qsizetype> m_taken; ///< by ruled draft: the draft that has its content, or -1
};

} // namespace onrecord

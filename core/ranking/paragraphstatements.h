// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/statementdraft.h"

#include <optional>
#include <vector>

namespace onrecord {

/// The statements of one paragraph, in words, while they are put together: first those that were
/// chosen among the proposals, then what the rules add to them.
class ParagraphStatements
{
public:
    /// \a paragraph must outlive it; \a chosen in the order of their content, which hardly overlaps.
    ParagraphStatements(const TaggedParagraph &paragraph, const QList<FoundStatement> &chosen);

    /// The content at the place of \a words, with which a statement of the paragraph before goes on,
    /// and removes the statement that was chosen there. Nothing where that one has a cue or a source
    /// of its own; \a words where none was chosen there. Before any rule's is added.
    std::optional<QList<WordRange>> takeContinued(WordRange words);

    /// Compares a statement of the rules, whose source is \a source, with the one that was chosen
    /// for its words. It is added where it is reported within that one, or none was chosen and its
    /// rule is right by itself; it replaces one without a source, if it names one, and takes its
    /// content. Returns the index of the statement that has its words now, -1 for none.
    qsizetype addRuled(FoundStatement ruled, const SourceSpans &source);

    /// All of them behind \a drafts, by their index.
    void appendTo(QList<StatementDraft> &drafts) const;

private:
    struct Sourced
    {
        FoundStatement statement;
        SourceSpans source;
    };

    void partShared();
    qsizetype sharingMost(const QList<WordRange> &content) const;
    qsizetype append(FoundStatement statement, const SourceSpans &source);

    const TaggedParagraph &p; // not owned
    std::vector<Sourced> m_statements;
    qsizetype m_chosen = 0; ///< how many at the beginning were chosen; the others are the rules'
};

} // namespace onrecord

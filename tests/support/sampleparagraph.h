// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/foundstatement.h"
#include "tests/support/markedtext.h"

namespace onrecord {

/// A paragraph of its own with the statements that are drawn into it: marks ⟦c-NAME:…⟧,
/// ⟦k-NAME:…⟧ and ⟦s-NAME:…⟧ are content, cue and source of the statement NAME.
///
///     ⟦c-a:“Nobody came,”⟧ ⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧.
class SampleParagraph
{
public:
    /// \a lexicon must outlive it.
    SampleParagraph(QStringView marked, const Lexicon &lexicon, bool leftOpen = false);

    const MarkedText &marked() const { return m_marked; }
    const TaggedParagraph &paragraph() const { return m_paragraph; }

    /// Those drawn, in the order of their first marks.
    const std::vector<RoleSpans> &statements() const { return m_statements; }

    /// The words that lie in \a spans, a range each.
    QList<WordRange> wordsOf(const Spans &spans) const;

    /// The words of \a ranges, an ellipsis between two.
    QString told(const QList<WordRange> &ranges) const;
    /// \a statements as they would be drawn, a line each: “Nobody came,” ← said ← Ana Ruiz.
    QString told(const std::vector<RoleSpans> &statements) const;
    /// \a found likewise, a line each behind the name of its rule, the lines sorted:
    /// quote-subject-verb: “Nobody came,” ← said ← Ana Ruiz.
    QString told(const QList<FoundStatement> &found) const;
    /// The statements drawn as they would be found by \a rules, the names of their rules, a blank
    /// between two.
    QString drawnBy(QStringView rules) const;

private:
    MarkedText m_marked;
    Document m_document;
    TaggedParagraph m_paragraph;
    std::vector<RoleSpans> m_statements;
};

} // namespace onrecord

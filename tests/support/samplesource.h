// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"
#include "tests/support/markedtext.h"

namespace onrecord {

/// An article of one paragraph with the source that is drawn into it, read as far as that source
/// and its cue: their names and groups are known, pronouns are not looked at.
///
///     Ana Ruiz left Tarn. “It rains,” ⟦head:the mayor⟧ ⟦cue:said⟧.
///
/// ⟦head:…⟧ decides who it is, ⟦source:…⟧ is all of the source where there is more of it,
/// ⟦apposition:…⟧ explains it. A head that is one pronoun makes the source a pronoun.
class SampleSource
{
public:
    /// \a lexicon must outlive it.
    SampleSource(QStringView marked, const Lexicon &lexicon);
    Q_DISABLE_COPY_MOVE(SampleSource)

    ArticleText text() const { return {m_document, m_lexicon}; }
    const KnownActors &known() const { return m_known; }
    KnownActors &known() { return m_known; }
    const StatementDraft &draft() const { return m_draft; }

    /// Names of those found, "+" between joint speakers, "-" for nobody.
    QString told(const SourceResolution &resolution) const;

private:
    const Lexicon &m_lexicon; // not owned
    MarkedText m_marked;
    Document m_document;
    KnownActors m_known;
    StatementDraft m_draft;
};

} // namespace onrecord

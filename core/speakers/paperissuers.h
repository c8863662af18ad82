// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"

#include <optional>

namespace onrecord {

/// Whose a paper is that speaks: "the report" is what the one who is told to have published it says.
///
///     a report published by Nordkyst News …  The report said        by a name behind it
///     Nordkyst’s survey … the study found                           by its owner
///     The council issued a statement.  The statement said           by who published it
///     Ruiz said in the letter …  the letter went on                 by who speaks in it
///     A survey has found …  The survey, conducted by Nordkyst,      by what is told later
///
/// The nearest sentence that has a noun for the same thing decides; where it speaks of another one ("a
/// study") without telling whose it is, nobody is meant.
class PaperIssuers
{
public:
    /// \a known must outlive it.
    PaperIssuers(ArticleText text, const KnownActors &known)
        : m_text(text)
        , m_known(known)
    {
    }

    /// Whose "the report" is that the source of \a draft is, by the sentences before; nobody for "a report".
    SourceResolution toldBefore(const StatementDraft &draft) const;

    /// The same of any paper by the sentences behind. All names must be known.
    SourceResolution toldLater(const StatementDraft &draft) const;

private:
    bool mayIssue(qsizetype actor) const;
    bool endsName(QStringView after) const;
    std::optional<NamedPlace> issuerBefore(Span paper, Span sentence) const;
    std::optional<NamedPlace> issuerBehind(Span paper, Span sentence) const;
    std::optional<NamedPlace> publisherIn(Span paper, Span sentence) const;
    std::optional<NamedPlace> issuerAt(Span paper) const;

    const ArticleText m_text;
    const KnownActors &m_known; // not owned
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/pronounresolver.h"

namespace onrecord {

/// Which known actor a source without a name means.
///
///     Ana Ruiz, the mayor of Tarn … the mayor           by the office an apposition told
///     a spokesman for Nordkyst … the spokesman          another source without a name
///     Sen. Ana Ruiz … the Norrland senator              the only one with this title
///     Nordkyst Inc. … the company                       the organisation spoken of
///     Ana Ruiz … the 34-year-old, the Tarn native       the person spoken of
class DescriptionResolver
{
public:
    /// \a known must outlive it.
    DescriptionResolver(ArticleText text, const KnownActors &known, const PronounResolver &pronouns)
        : m_text(text)
        , m_known(known)
        , m_pronouns(pronouns)
    {
    }

    /// The source of \a draft taken apart; in a headline, which leaves articles out, it is definite.
    Description descriptionOfSource(const StatementDraft &draft) const;

    /// The known actor that \a description, which is the source of \a draft, means.
    SourceResolution resolve(const StatementDraft &draft, const Description &description) const;

    /// The known actor that \a mention, an institution without a name, means; nullopt where none is likely.
    std::optional<qsizetype> institution(const NameMention &mention) const;

private:
    std::optional<qsizetype> memberOfParty(Description description) const;
    SourceResolution newspaper(const StatementDraft &draft, Description description) const;
    SourceResolution lastSpokenOf(const StatementDraft &draft,
                                  const Description &description) const;
    SourceResolution personOfAge(const StatementDraft &draft, const Description &description) const;
    SourceResolution personOfCountry(const StatementDraft &draft,
                                     const Description &description) const;
    bool isOnePersonNamed() const;
    bool isOfAnother(const StatementDraft &draft) const;
    bool hidesName(const StatementDraft &draft) const;
    bool isEpithet(const StatementDraft &draft, const Description &description) const;
    bool isOffice(const StatementDraft &draft, const Description &description) const;
    bool isNamedOffice(const StatementDraft &draft, const Description &description) const;
    bool holdsOther(const KnownActor &known, const Description &description) const;
    SourceResolution lastInOffice(const StatementDraft &draft,
                                  const Description &description) const;
    bool meansLastOrganisation(const StatementDraft &draft, const Description &description) const;

    const ArticleText m_text;
    const KnownActors &m_known; // not owned
    const PronounResolver &m_pronouns; // not owned
};

} // namespace onrecord

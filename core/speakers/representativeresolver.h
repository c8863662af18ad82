// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/descriptionresolver.h"
#include "core/speakers/paperissuers.h"

namespace onrecord {

/// Whom a source without a name speaks for: what an unnamed spokesperson or a paper says, the
/// institution says.
///
///     a Nordkyst spokeswoman; a spokesman for Nordkyst       Nordkyst
///     the company’s spokesman                                Nordkyst, if "the company" is
///     figures from the Hydro Council; a Courant poll         the council; the paper
///     its report                                             whom "it" means
///     the letter from Ana Ruiz                               Ana Ruiz
///     Nordkyst published a report. The report said           Nordkyst
///
/// Nobody where whoever is spoken for is a person, unless "his report" means him, or is not told.
class RepresentativeResolver
{
public:
    /// All must outlive it.
    RepresentativeResolver(ArticleText text, const KnownActors &known,
                           const PronounResolver &pronouns, const DescriptionResolver &descriptions,
                           const PaperIssuers &papers)
        : m_text(text)
        , m_known(known)
        , m_pronouns(pronouns)
        , m_descriptions(descriptions)
        , m_papers(papers)
    {
    }

    /// Whom the source of \a draft speaks for.
    SourceResolution resolve(const StatementDraft &draft) const;

private:
    std::optional<NamedPlace> namedOwner(const StatementDraft &draft, bool spokesperson) const;
    std::optional<NamedPlace> authorOf(const StatementDraft &draft) const;
    SourceResolution spokenOf(const StatementDraft &draft) const;
    SourceResolution describedOwner(const StatementDraft &draft, bool spokesperson) const;

    const ArticleText m_text;
    const KnownActors &m_known; // not owned
    const PronounResolver &m_pronouns; // not owned
    const DescriptionResolver &m_descriptions; // not owned
    const PaperIssuers &m_papers; // not owned
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"

namespace onrecord {

/// Two or three who were named together, and what means them from there on.
///
///     Ana Ruiz and Pavel Oake came … the two men; the pair; both        Ruiz and Oake
///     Ruiz, Oake and Lind … the three                                   all three
class PairResolver
{
public:
    /// \a known must outlive it.
    PairResolver(ArticleText text, const KnownActors &known)
        : m_text(text)
        , m_known(known)
    {
    }

    /// Those that the source of \a draft counts: "the two senators", "the couple", "both".
    SourceResolution resolve(const StatementDraft &draft) const;

    static constexpr qsizetype anyNumber = 0;

    /// The last \a count people, or institutions, who were named together not far before \a place;
    /// none where nobody was. With anyNumber they are two or more.
    QList<NamedPlace> lastTogether(qsizetype place, qsizetype count, ActorKind kind) const;

private:
    bool joins(const NamedPlace &first, const NamedPlace &second) const;
    bool isListOfPlaces(const NamedPlace &before, const QList<NamedPlace> &together) const;
    qsizetype counted(const QStringList &words) const;

    const ArticleText m_text;
    const KnownActors &m_known; // not owned
};

} // namespace onrecord

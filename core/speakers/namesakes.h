// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"

namespace onrecord {

/// Of two people with one last name the one whom \a head means by their age:
///
///     the younger Lund      Lund junior      the elder Lund      Lund senior
///
/// The younger is a son or daughter, or a Jr., as their names are introduced; else who is named later. Nobody
/// where \a head says nothing of it or not just two have the name.
SourceResolution resolveByGeneration(Span head, const ArticleText &text, const KnownActors &known);

/// Of several people the one whom a last name means, and who else it may mean.
struct MeantNamesake
{
    /// Told by what stands around the name: Lund, the Tarn miller, said; Lund said she. Nobody for most.
    std::optional<qsizetype> told;
    QList<qsizetype> all; ///< who may be meant; empty where fewer than two may be

    /// Who else may be meant where \a actor is taken to be and nothing tells: named about as often; -1 if nobody.
    qsizetype rivalOf(qsizetype actor, const QList<KnownActor> &actors,
                      const ArticleText &text) const;
};

/// Of \a namesakes, numbers in \a actors, those whom \a name, one word, may mean.
MeantNamesake meantNamesake(const NameMention &name, const QList<qsizetype> &namesakes,
                            const QList<KnownActor> &actors, const ArticleText &text);

} // namespace onrecord

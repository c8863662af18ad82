// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/namemention.h"
#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// Where a name stands: its run of capitals begins at \a run, titles included, the name itself is
/// the words from \a begin to \a end.
struct NameWords
{
    qsizetype run = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Tells of \a name, whose words are \a words of \a p and of which titles and apposition are known,
/// its kind, whether that is sure, its gender, and what only leans to a kind.
///
///     Ana Ruiz; Norrgard, who …; actor Norrgard        a person, surely
///     Wells Fargo; the Tarn Institute; Tarn Rovers     an institution, surely
///     Norrgard shares; Norrgard said it …              leans to an institution
void tellKind(const TaggedParagraph &p, NameWords words, NameMention &name);

/// True where the name whose run of capitals begins at \a run begins its sentence or clause, with what tells who
/// bears it or what they wrote.
///
///     | Later the mayor Ana Ruiz     | The building firm Tarnbau     | Research by analysts Tarnbau
bool isNameSubject(const TaggedParagraph &p, qsizetype run);

} // namespace onrecord

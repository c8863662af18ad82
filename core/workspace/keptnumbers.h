// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Who has which number in a reading, and by which names they were known.
struct KeptNumbers
{
    QStringList machine; ///< Actor::ids by number, of those that the machine had speak
    QStringList
        all; ///< … and of those that corrections ever brought along; empty: nobody has the number
    QHash<QString, QStringList> names; ///< of all of them, by Actor::id
    bool areOfThisArticle = true; ///< false: of what was read from the same path, whatever that was

    bool isEmpty() const { return all.isEmpty(); }

    friend bool operator==(const KeptNumbers &, const KeptNumbers &) = default;
};

/// Those of \a reading, which was made of \a analysis.
KeptNumbers numbersIn(const Reading &reading, const Analysis &analysis);

/// Analysis::numbered for \a next, the analysis of another version or with another day, so that whoever had a
/// number in \a kept keeps it, also under a fuller name than before, and nobody gets one that was somebody
/// else’s. Empty where they come to the same numbers without, and where \a kept may be of another article and
/// not half of those in it are actors of \a next.
QStringList numberedAfter(const KeptNumbers &kept, const Analysis &next);

/// The Actor::ids \a numbered after another reading of the same text, whose actors were \a before and are
/// \a after: whoever is not there any more gives the number to the one who has most of the mentions
/// and no number yet ("the operator", now with another headword, is "operator").
QStringList numberedByMentions(QStringList numbered, const QList<Actor> &before,
                               const QList<Actor> &after);

} // namespace onrecord

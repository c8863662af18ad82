// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"
#include "core/importing/speakermatching.h"

namespace onrecord {

// What imported marks say against a reading of the same document, of what is no statement. Corrections have no time
// and no name; none where the reading says the same already.

/// What readers say of actors: a list for each actor of whom something is said. \a given are corrections that may
/// bring actors along, of whom it is said then.
QList<QList<Correction>> actorsAgainst(const SpeakerMatching &speakers,
                                       const QList<ImportedActor> &imported,
                                       const QList<Correction> &given);

/// Makes the dates of \a reading mean what those of \a imported do, which are in text order.
QList<Correction> datesAgainst(const Reading &reading, const QList<ImportedDate> &imported);

/// Marks the claims that a reader marked in \a imported, and takes off those that a reader took off there.
QList<Correction> claimsAgainst(const Reading &reading, const ImportedReading &imported);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QSet>

namespace onrecord {

/// What stays of an analysis that is shown when another one of the same document takes its place.
///
/// A statement somebody looks at, or said something of, is not to change under the hand. It stays with its
/// words, its speaker and its candidates, and so does every statement it shares words with: around what is
/// kept all is as it was, elsewhere all is as the other analysis has it. Actors keep their numbers.

/// Statement::ids of \a reading, the one that is shown: those \a lookedAt, and those that readers said
/// something of; but not one that was said of a statement which \a next has and \a shown has not: it had
/// been made on what \a next finds. \a said are the corrections \a reading was made with.
QSet<QString> keptStatements(const Reading &reading, const Analysis &shown, const Analysis &next,
                             const QList<Correction> &said, const QSet<QString> &lookedAt);

/// \a next, with the statements \a kept of \a reading as they are in \a shown, of which \a reading was made.
/// Ids stay unique; a statement of \a next whose words are elsewhere but whose id is one that is kept gets
/// another. Nothing refers to what is gone.
Analysis withKept(const Analysis &next, const Analysis &shown, const Reading &reading,
                  const QSet<QString> &kept);

} // namespace onrecord

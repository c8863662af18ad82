// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

// Making what a reader says into a Correction that finds its place again. Each has a new id and
// no time and no name: who keeps it gives those.

Anchors anchorsAt(QStringView text, const Spans &spans);

/// The words of \a anchor, which may be gone from \a document, as they are shown: without markup, where
/// the document has any.
QString shownWords(const Document &document, const Anchor &anchor);

/// How a correction names \a actor: by the mention that has the fullest of their names, else by
/// their first mention; one whom no mention stands for by name.
ActorRef referenceTo(const Document &document, const ReadActor &actor);

/// \a change said of \a statement, as it stands in \a reading. A Confirm is given the values it
/// confirms.
Correction correctionOn(const Reading &reading, const ReadStatement &statement, Change change);

/// \a change said of an actor or of the article.
Correction correctionOf(Change change);

/// A statement that is not in \a reading yet, on \a content, which must lie in its text; its id is
/// one that no statement of the reading has.
Correction newStatement(const Reading &reading, const Spans &content,
                        const QList<ActorRef> &speakers, VerbKind verb);

} // namespace onrecord

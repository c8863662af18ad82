// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord::bench {

/// An invented article of about \a bytes ASCII characters in paragraphs of a few hundred, the
/// same for the same size.
QString longText(qsizetype bytes);

/// \a names sentences, each of another name of eleven characters and the words \a behind it.
QString manyNames(int names, const QString &behind);

Document longDocument(qsizetype bytes);

/// A reading as dense as any: a statement for every 60 characters of \a document, each with
/// content, cue and source, one in four over the next; a date for every 400. Of the actors,
/// number 1 has \a ofFirst statements, the rest share the others.
Reading denseReading(const Document &document, int ofFirst);

/// \a reading with every statement of actor \a number given to actor \a other; \a atMost of them.
Reading relabelled(Reading reading, int number, int other, int atMost);

} // namespace onrecord::bench

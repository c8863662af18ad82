// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// The statements of \a reading as the event list of Discourse Network Analyzer (dna-project; the form
/// of its own export in version 3): UTF-8, ";" between cells, all of them quoted, where ";" in a
/// cell is written "," and a quotation mark an apostrophe. A row for each statement and each of its
/// speakers, rejected ones left out. "concept" is the topic, "agreement" 0 where the speaker is
/// against it or denies it, "time" the day it was said, else that of publication.
///
/// Unlike everything else that leaves the program, positions count UTF-16 code units, since DNA is
/// written in Java and counts so. \a document names the article in the list.
QByteArray toDna(const Reading &reading, const QString &document);

} // namespace onrecord

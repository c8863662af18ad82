// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Actors and topics of \a reading as a graph of two kinds of nodes, in GraphML
/// (http://graphml.graphdrawing.org), for Gephi, networkx and the like. A node for each actor with a
/// statement on a topic, and for each such topic; between them an edge with the number of statements
/// ("weight"), how many of them are for and against, and the first and last day, as far as they are
/// told. Rejected statements are left out, as are those on no topic. Days are strings (ISO 8601).
QByteArray toGraphMl(const Reading &reading);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/analysis.h"

namespace onrecord {

/// The statements by actor and topic. A topic is a phrase that stands in the contents of at
/// least two statements of the article; a statement without one goes to the position without a
/// topic. Positions come by actor in the order of first statements, topics likewise.
QList<Position> findPositions(const Document &document, const QList<Statement> &statements,
                              const Lexicon &lexicon);

} // namespace onrecord

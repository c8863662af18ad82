// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/actor.h"
#include "core/findings/position.h"
#include "core/findings/statement.h"
#include "core/tagging/headingwords.h"

namespace onrecord {

class Lexicon;

/// The statements by actor and topic (topics.h); a statement without one goes to the position
/// without a topic. Positions come by actor in the order of first statements, topics likewise.
QList<Position> findPositions(const Document &document, const QList<HeadingWord> &headings,
                              const QList<Statement> &statements, const QList<Actor> &actors,
                              const Lexicon &lexicon);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/lexicon/lexicon.h"
#include "core/paragraph/spokenparagraph.h"

namespace onrecord {

/// The turns of \a document where it is, or holds, an interview or a transcript, in order: lines that
/// begin with a label (see readTurnLabel()), the paragraphs that go on with such a turn, and questions
/// that stand alone above their answers.
///
///     Daily Post: Why did you close the mine?      a label that returns, or stands beside others
///     Ana Ruiz: It lost money.                     whose words ask or speak of themselves
///     We had no choice.                            goes on: it does not speak about Ruiz
///
/// One such line alone is a turn only if its looks leave no doubt. Linear.
QList<SpokenParagraph> findInterviews(const Document &document, const Lexicon &lexicon);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/lexicon/lexicon.h"
#include "core/paragraph/spokenparagraph.h"

namespace onrecord {

/// The paragraphs of \a document that are somebody's words as a whole and whose speaker the paragraph
/// before or behind them names, in order:
///
///     Ana Ruiz wrote:                  a lead-in that ends with a colon, and words that are set off,
///     > We stay.                       or in no marks at all
///     We stay.                         words that are set off, or in marks,
///     — Ana Ruiz, engineer             and a line with a name
///     Ana Ruiz on the ferry            a heading with a name, and nothing but quotations below;
///     “It was slow.”                   two such headings at least
///
/// Linear.
QList<SpokenParagraph> findBlockSpeech(const Document &document, const Lexicon &lexicon);

} // namespace onrecord

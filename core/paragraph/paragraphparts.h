// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/span.h"

#include <QList>

namespace onrecord {

/// The parts that a paragraph is read in, in their order: the whole of it, or, where it is longer
/// than anybody writes one (a text that lost its line breaks), stretches of some thousand
/// UTF-16 units that end with a sentence and outside quotations where that can be. So the memory
/// and the time that a paragraph takes stay within bounds.
///
/// \a leftOpen: the paragraph before left a quotation open, see findQuotations().
QList<Span> partsOf(QStringView text, Span paragraph, const Lexicon &lexicon, bool leftOpen);

} // namespace onrecord

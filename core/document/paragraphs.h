// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace onrecord {

/// The paragraphs of \a article, as CONTRACT's rule has it: every line break ends a paragraph
/// unless the text is hard-wrapped (lines of much the same length, empty lines between
/// paragraphs). Linear in the text.
QList<Paragraph> findParagraphs(const Article &article);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/lexicon/lexicon.h"

namespace onrecord {

/// The name of whom the paragraphs before \a paragraph, where an interview begins, say it is with;
/// empty without one.
///
///     We spoke to harbour master ⟦Ana Ruiz⟧.    ⟦Ana Ruiz⟧ answers our questions.
Span intervieweeBefore(const Document &document, const Lexicon &lexicon, qsizetype paragraph);

} // namespace onrecord

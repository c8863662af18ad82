// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/foundstatement.h"

namespace onrecord {

/// Finds the statements of \a p by rules, from sure to doubtful. A rule that is unsure stays silent
/// and lets the next one speak; a cue and a quotation serve one statement each. Pure: what the
/// paragraphs before \a p leave to it is told by \a earlier.
///
///     “Nobody came,” Ana Ruiz said, adding that she would wait.
///     QuoteSubjectVerb ─────────┘          └─ SecondCue, the source is shared
RuledStatements applyRules(const TaggedParagraph &p, const EarlierStatements &earlier);

} // namespace onrecord

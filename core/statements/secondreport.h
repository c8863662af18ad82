// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// Where in \a content, words of \a p behind \a cue, whoever says it is reported a second time, with a verb that the
/// subject within the content cannot have; the end of \a content where nowhere:
///
///     Ruiz said ⟦the plan was late⟧ | and urged ministers to act.       a plan urges nobody
///     Ruiz said ⟦she would stay⟧ | and accused the board of panic.      the verb does not go with "would"
///     Ruiz said ⟦there was no risk⟧ | and called for calm.
///     Ruiz confirmed ⟦the death⟧ | and appealed for witnesses.
///
/// Not in "he was stopped and accused of theft", which tells what was done to him, and not where the subject is
/// somebody or something else that may have spoken: "Ruiz said her son was innocent and denied it".
qsizetype secondReportIn(const TaggedParagraph &p, WordRange cue, WordRange content);

} // namespace onrecord

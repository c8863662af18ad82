// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// The statement as it may be pasted into a text of one's own: words, speaker, outlet, day,
/// address; marked as a paraphrase where it is one.
QString citation(const Reading &reading, const ReadStatement &statement);

/// The same for words that are nobody's statement.
QString citation(const Reading &reading, Span words);

} // namespace onrecord

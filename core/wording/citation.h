// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// The statement as it may be pasted into a text of one's own: words, speaker, outlet, day,
/// address; marked as a paraphrase where it is one. Every quotation mark has its other end.
QString citation(const Reading &reading, const ReadStatement &statement);

/// The same for \a words of the article, in quotation marks. The speaker is named where all of them are
/// one statement's.
QString citation(const Reading &reading, Span words);

} // namespace onrecord

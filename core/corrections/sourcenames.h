// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/marks.h"

namespace onrecord {

/// The words of the source of \a read that say who it is, without what is said of them: of "finance
/// councillor Elena Reyes, who runs the harbour," only "Elena Reyes". They are the names of its speakers
/// that are mentioned there, else what else mentions them; where nothing does, each part of the source up
/// to its first comma, without brackets behind. None ends within a bracket. Ascending, within the source.
Spans sourceNames(const Reading &reading, const ReadStatement &read);

/// Those of sourceNames() that lie in \a source, the mark of a part of that source: what is set bold.
Spans sourceNamesIn(const Reading &reading, const Mark &source);

/// marksOf() \a reading with a mark for each of the names in a source in place of the whole source, in the order of
/// opensBefore(): what stands in another mark comes after it.
QList<Mark> marksByNames(const Reading &reading);

} // namespace onrecord

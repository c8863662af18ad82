// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"

namespace onrecord {

// What two readers' marks have in common.

/// For each statement of \a imported the number of the same one among those of \a reading, -1 where it has
/// none. None is taken twice.
QList<qsizetype> sameStatements(const Reading &reading, const ImportedReading &imported);

/// True where both cover the same characters of \a text but for blanks: formats differ in what they keep of those, and in
/// whether words that a blank alone parts come as one part or as two. Both ascend and lie in the text.
bool coverSameWords(QStringView text, const Spans &one, const Spans &other);

} // namespace onrecord

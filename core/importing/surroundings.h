// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"

namespace onrecord {

/// How what stands at \a now in \a article differs from what stood at \a then in \a copy, the text that
/// was marked: OtherPassage where the words of the two are not the same (wordchanges.h), Other where
/// words before or behind them are not. Looks at a bounded number of words around them.
Surroundings compareSurroundings(QStringView copy, Span then, QStringView article, Span now);

} // namespace onrecord

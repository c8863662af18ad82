// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// \a range of \a p without the dateline of an agency, or the time of day, before it; as it is where nothing would
/// be left.
///
///     TARN, Norrland (Agency) - ⟦Trains ran again⟧        TARN, Norr. — ⟦Ana Ruiz⟧        08:40 ⟦Police⟧
WordRange withoutAgency(const TaggedParagraph &p, WordRange range);

/// \a range of \a p without a dateline in capitals before it: LONDON: ⟦Trains ran again⟧
WordRange withoutDateline(const TaggedParagraph &p, WordRange range);

/// \a range of \a p, a source, with what belongs to its name, ⟦von⟧ Holt’s aide, said April ⟦May⟧, and
/// without the verb of "Said Ana Ruiz: “No.”".
WordRange withWholeName(const TaggedParagraph &p, WordRange range);

} // namespace onrecord

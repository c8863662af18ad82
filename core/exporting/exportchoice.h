// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/openarticle.h"

namespace onrecord {

/// What of an article goes into a file, as whoever exports it chose.
struct ExportChoice
{
    Notes notes = Notes::LeftOut;
    QList<State> without = {}; ///< statements in these states are left out
    /// What was corrected when and by whom, for formats that tell it.
    bool hasHistory = true;
    /// A table begins with the mark by which Excel knows UTF-8.
    bool hasByteOrderMark = false;

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// \a reading without the statements in the states of \a without, and without what is said of those
/// alone. All others keep their numbers and labels; who states nothing any more has no number. The
/// coverage stays that of all that was found.
Reading withoutStates(Reading reading, const QList<State> &without);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Who is on record with what in \a reading, in plain lines: what a file that is no text to be read
/// will list. No more than \a lines of them, of which the last is "…" where there would be more.
QString listedPositions(const Reading &reading, int lines);

/// The beginning of \a file as it may be shown: lines in which nothing is obeyed.
QString shownBeginning(const QByteArray &file);

} // namespace onrecord

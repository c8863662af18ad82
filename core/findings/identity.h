// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// A short, stable name for a finding: \a prefix ('a' actor, 's' statement, 'c' claim), then ten
/// hex digits of a digest over the prefix, the words (case and blanks folded) and which
/// occurrence of them it is, counted from 0.
QString findingId(QChar prefix, QStringView words, int occurrence);

} // namespace onrecord

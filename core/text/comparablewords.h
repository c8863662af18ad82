// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// \a words.simplified().toCaseFolded(): equal where words differ in blanks around and between them and
/// in case alone. Quicker where they are of ASCII and typographic marks, as most are.
QString comparableWords(const QString &words);

} // namespace onrecord

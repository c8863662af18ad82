// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace onrecord {

/// True where the letter \a at of \a words is the first of a line break of two, \r\n: where words are written on one
/// line that is one blank.
inline bool beginsLineBreakOfTwo(QStringView words, qsizetype at)
{
    return words[at] == u'\r' && at + 1 < words.size() && words[at + 1] == u'\n';
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// The letters and figures of \a words in lower case, one blank between words.
QString bareWords(QStringView words);

/// True where both are the same words, whatever marks and capitals they have; false for nothing.
bool saySame(QStringView one, QStringView other);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace onrecord {

/// False where the words of \a text are not those of English: too few of its first words are among the
/// commonest of English, of which every sentence has some. True for a text too short to tell.
///
/// What a file says of its language is no help: templates say it of every page.
bool mayBeEnglish(QStringView text);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace onrecord {

/// False where the words of \a text are not those of English: too few of its first words are among the
/// commonest of English, of which every sentence has some. True for a text too short to tell.
///
/// What a file says of its language is no help: templates say it of every page.
bool mayBeEnglish(QStringView text);

/// The code of the language whose commonest words \a text has, of those that newspapers of Europe are
/// written in mostly; empty for another one or a text too short to tell.
QString languageOfText(QStringView text);

} // namespace onrecord

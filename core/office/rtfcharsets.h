// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace onrecord {

/// The IANA name of a code page as \ansicpg gives it; windows-1252 for one that nobody here knows.
QByteArray charsetOfCodePage(int codePage);
/// The same of a font's \fcharset; empty for those that leave it to the document (1) or are of symbols (2).
QByteArray charsetOfFont(int fontCharset);

/// "en" for 2057, the number of a language as Windows gives it; empty for one that this program knows no
/// name of, and for none.
QString languageOfWindows(int number);

} // namespace onrecord

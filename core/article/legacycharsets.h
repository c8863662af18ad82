// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/decoding.h"

namespace onrecord {

/// The IANA name of the encoding \a bytes, which are not UTF-8, are most likely in. Where the
/// letters do not tell, Windows-1252: it can decode anything and English needs no more.
QByteArray guessCharset(const QByteArray &bytes);

/// The encoding that holds everything that \a charset does and what is met under its name, as the
/// WHATWG's Encoding Standard has it: windows-1252 for iso-8859-1. In any case.
QByteArray widestCharset(const QByteArray &charset);

/// False for a name that nobody here knows.
bool isKnownCharset(const QByteArray &charset);

/// \a bytes decoded from \a charset, marked as guessed; from Windows-1252 where nobody here
/// knows the name.
DecodedText decodeLegacy(const QByteArray &bytes, const QByteArray &charset);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/decoding.h"

namespace onrecord {

/// The IANA name of the encoding \a bytes, which are not UTF-8, are most likely in. Where the
/// letters do not tell, Windows-1252: it can decode anything and English needs no more.
QByteArray guessCharset(const QByteArray &bytes);

/// \a bytes decoded from \a charset, marked as guessed; from Windows-1252 where nobody here
/// knows the name.
DecodedText decodeLegacy(const QByteArray &bytes, const QByteArray &charset);

} // namespace onrecord

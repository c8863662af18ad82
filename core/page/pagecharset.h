// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/decoding.h"

namespace onrecord {

/// The encoding that an HTML page says it is in, by a meta element or its XML declaration: as it
/// says it, lower case; empty where it does not.
QByteArray declaredCharset(const QByteArray &page);

/// The text of an HTML \a page that decode() took for \a decoded. In the order in which the evidence is
/// believed: a byte-order mark, sound UTF-8, what \a told says (a header; may be empty), what the page
/// says, a guess. Labels are those of the WHATWG's Encoding Standard: iso-8859-1 means windows-1252.
DecodedText decodePage(const QByteArray &page, DecodedText decoded, const QByteArray &told = {});

} // namespace onrecord

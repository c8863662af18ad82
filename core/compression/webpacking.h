// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace onrecord {

// What servers pack pages with besides gzip. Each function gives as much of \a packed as can be unpacked,
// at most \a longest bytes: a page that is torn off still has its beginning. Empty for what is packed in
// no such way.

/// Brotli (RFC 7932, by libbrotlidec). Nothing marks its beginning: bytes of another kind may come out as
/// bytes without a meaning.
QByteArray unpackedBrotli(const QByteArray &packed, qsizetype longest);

/// Zstandard (RFC 8878, by libzstd), frame by frame.
QByteArray unpackedZstd(const QByteArray &packed, qsizetype longest);

} // namespace onrecord

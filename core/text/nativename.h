// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace onrecord {

// The system names files by bytes, which are UTF-8 mostly but need not be; Qt takes them for UTF-8
// and cannot name the others. Here a name that is not UTF-8 keeps its odd bytes as lone surrogates
// U+DC80 to U+DCFF (as Python does, PEP 383), so that every file can be named.

/// A file name as the system gave it.
QString fromNative(const QByteArray &name);
/// The bytes of what fromNative() gave; of any other name its UTF-8.
QByteArray toNative(const QString &name);

/// True where \a name has a byte that is not UTF-8, so that Qt cannot name the file.
bool isOddName(const QString &name);

/// Fit to be shown: odd bytes become U+FFFD.
QString shownName(const QString &name);

/// Fit to be stored as text. An odd absolute path is an address, "file:///caf%E9.txt" (RFC 8089),
/// any other path as it is.
QString storableName(const QString &path);
QString fromStorable(const QString &stored);

/// The path in a percent-encoded "file:" address, odd bytes and all.
QString pathInAddress(const QByteArray &address);

} // namespace onrecord

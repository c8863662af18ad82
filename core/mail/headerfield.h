// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace onrecord {

/// The words of a header's field, encoded (RFC 2047) or as bytes in some encoding.
QString wordsOfField(const QByteArray &field);

/// The parameter \a name of a field such as Content-Disposition ("filename"), in words; in pieces and in
/// an encoding (RFC 2231) as well. Empty where there is none.
QString parameterOf(const QByteArray &field, const QByteArray &name);

/// The name of whom a field such as From names first; empty where there is an address only. Given in
/// words: "Vestby Courier <news@example.org>", "news@example.org (Vestby Courier)".
QString nameOfSender(const QString &sender);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace onrecord {

/// What a server answered, as an archive keeps it.
struct HttpAnswer
{
    int status = 0;
    QByteArray type; ///< "text/html", lower case; empty where it does not say
    QByteArray charset; ///< likewise
    /// Without chunks and packing; absent where it is packed in a way that is not read.
    std::optional<QByteArray> body;
};

/// Reads the bytes of an answer (RFC 9112). What its header says of its body is believed where the body
/// agrees: archives keep bodies that were unpacked under headers that say they are packed, and the other
/// way round. nullopt where \a bytes are no answer.
std::optional<HttpAnswer> readHttpAnswer(const QByteArray &bytes);

/// "text/html; charset=utf-8" into its two parts, lower case.
std::pair<QByteArray, QByteArray> typeAndCharset(const QByteArray &contentType);

} // namespace onrecord

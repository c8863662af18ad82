// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace onrecord {

/// A MIME entity (RFC 2045): what its header says, and what it carries.
struct MimePart
{
    QHash<QByteArray, QByteArray> header; ///< by lower-case name, the first of each, unfolded
    QByteArray body; ///< still encoded for transport

    QByteArray field(const char *name) const { return header.value(name); }
    /// "text/html", lower case; "text/plain" where nothing is said.
    QByteArray mediaType() const;
    /// A parameter of Content-Type: "charset", "boundary".
    QByteArray parameter(const char *name) const;
    /// The body without its transport encoding (quoted-printable, base64).
    QByteArray decoded() const;
    /// The parts that a multipart body consists of, in order; none of any other body. At most a few
    /// thousand.
    QList<MimePart> parts() const;
    /// Those parts and the ones nested in them, in order; those without a part of their own only. At
    /// most a few thousand.
    QList<MimePart> leaves() const;
};

/// Parts are nested no deeper.
constexpr int deepestPart = 16;

/// Splits \a entity into header and body.
MimePart readMimePart(const QByteArray &entity);

QByteArray decodeQuotedPrintable(const QByteArray &encoded);

} // namespace onrecord

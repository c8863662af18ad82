// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/decoding.h"
#include "core/result.h"

#include <optional>

namespace onrecord {

/// A kind of file that is not plain text.
struct FileFormat
{
    Fault fault = Fault::UnknownFormat; ///< UnknownFormat: an article may be in it; Binary: none is
    QString mimeType;

    friend bool operator==(const FileFormat &, const FileFormat &) = default;
};

/// What the first bytes give away: PDF, RTF, an archive (docx, odt, epub), a picture, a program,
/// a database. Nothing for what may be text.
std::optional<FileFormat> formatBySignature(const QByteArray &bytes);

/// True for HTML, by how \a text begins; \a name only settles what the text leaves open: a piece of a
/// page that begins with words, and Markdown that begins with an element.
bool isPage(QStringView text, const QString &name);

/// True where too much of the text is control characters or could not be decoded.
bool looksBinary(const DecodedText &decoded);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QList>

#include <utility>

class QFile;

namespace onrecord {

/// A file of named sections of bytes that is whole or refused: it carries its version, its length
/// and a checksum.
///
/// A view: the bytes, often a mapped file, are kept by somebody else for as long.
class ModelFile
{
public:
    static constexpr quint32 version = 2;

    /// The model in \a bytes. Damaged with \a name and, as the place, the byte where it goes
    /// wrong, or where the version stands if an earlier one wrote it; NewerFormat where a later one did.
    static Result<ModelFile> read(QByteArrayView bytes, const QString &name);

    /// The model in the file at \a path, which \a file opens and maps: it keeps the bytes. Missing,
    /// Unreadable, or as read() says.
    static Result<ModelFile> map(QFile &file, const QString &path);

    /// The section called \a name, empty where there is none.
    QByteArrayView section(QLatin1StringView name) const;

    using Sections =
        QList<std::pair<QByteArray, QByteArray>>; ///< name of at most 16 letters, bytes

    /// Copies of all sections, in order.
    Sections all() const;

    static QByteArray written(const Sections &sections);

private:
    QList<std::pair<QByteArrayView, QByteArrayView>> m_sections;
};

} // namespace onrecord

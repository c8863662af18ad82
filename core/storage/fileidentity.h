// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// Which file a path leads to; two are equal where they are one file.
struct FileIdentity
{
    quint64 device = 0;
    quint64 node = 0; ///< 0: no file

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

FileIdentity identityOf(const QString &path);

/// What becomes another whenever anybody writes into a file; compared, never shown.
struct FileStamp
{
    qint64 size = 0;
    qint64 written = 0; ///< nanoseconds, as is the next
    qint64 changed = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

FileStamp stampOf(const QString &path);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSaveFile>

#include <memory>

namespace onrecord {

/// A file that is written. A regular file, or one that is not there yet, comes to be whole when it
/// is committed, or stays as it was; the file that a symbolic link leads to is replaced, not the
/// link. A device, a pipe, a socket or a descriptor of this process (/dev/stdout) is written to as
/// it is, and never replaced or cut off. A path may have bytes that are no UTF-8 (text/nativename.h).
///
/// Errors: Folder, Forbidden, DiskFull, Unwritable, with the path as it was given, fit to be shown.
class OutputFile
{
public:
    static Result<std::unique_ptr<OutputFile>> open(const QString &path);
    ~OutputFile();
    Q_DISABLE_COPY_MOVE(OutputFile)

    Result<void> append(QByteArrayView bytes);
    Result<void> commit();

private:
    explicit OutputFile(const QString &path);
    Result<void> openStream(const QString &path);
    Result<void> openBeside(const QByteArray &name);

    QString m_path; ///< as it was given, fit to be shown
    std::unique_ptr<QSaveFile> m_file; ///< nullptr where m_stream is written to
    int m_stream = -1;
    QByteArray m_target; ///< of a name that Qt cannot write to: it, and the file beside it …
    QByteArray m_beside; ///< … that gets it when it is committed, and is m_stream
};

/// All of \a bytes to \a path, as OutputFile writes.
Result<void> writeWhole(const QString &path, QByteArrayView bytes);

/// All of \a bytes to an open \a descriptor; \a subject names it in errors.
Result<void> writeToDescriptor(int descriptor, QByteArrayView bytes, const QString &subject);

} // namespace onrecord

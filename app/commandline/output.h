// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSaveFile>

#include <memory>

namespace onrecord::cli {

/// Everything or an error: a full disk and a closed pipe are noticed.
Result<void> writeToStandardOutput(QByteArrayView bytes);

/// Replaces \a path by a file with \a bytes, whole or not at all.
Result<void> writeFile(const QString &path, QByteArrayView bytes);

/// The exit status of a last step; complains where it failed.
int finish(const Result<void> &outcome);

/// Bytes that come little by little: to standard output, where each append is flushed, or to a
/// file, which appears whole when it is closed.
class Stream
{
public:
    /// \a path empty: standard output.
    static Result<std::unique_ptr<Stream>> open(const QString &path);

    Result<void> append(QByteArrayView bytes);
    Result<void> close();

private:
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace onrecord::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outputfile.h"

namespace onrecord::cli {

/// Everything or an error: a full disk and a closed pipe are noticed.
Result<void> writeToStandardOutput(QByteArrayView bytes);

/// What is told while standard output has something else; likewise.
Result<void> writeToStandardError(QByteArrayView bytes);

/// The exit status of a last step; complains where it failed.
int finish(const Result<void> &outcome);

/// Bytes that come little by little: to standard output, where each append is flushed, or to a
/// file, which is there once it is closed (OutputFile).
class Stream
{
public:
    /// \a path empty: standard output.
    static Result<std::unique_ptr<Stream>> open(const QString &path);

    Result<void> append(QByteArrayView bytes);
    Result<void> close();

private:
    std::unique_ptr<OutputFile> m_file;
};

} // namespace onrecord::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/report.h"

#include <QCoreApplication>

#include <unistd.h>

namespace onrecord::cli {

Result<void> writeToStandardOutput(QByteArrayView bytes)
{
    return writeToDescriptor(STDOUT_FILENO, bytes,
                             QCoreApplication::translate("cli", "standard output"));
}

Result<void> writeToStandardError(QByteArrayView bytes)
{
    return writeToDescriptor(STDERR_FILENO, bytes,
                             QCoreApplication::translate("cli", "standard error"));
}

int finish(const Result<void> &outcome)
{
    if (outcome)
        return AllDone;
    complain(outcome.error());
    return SomeFailed;
}

Result<std::unique_ptr<Stream>> Stream::open(const QString &path)
{
    auto stream = std::make_unique<Stream>();
    if (path.isEmpty())
        return stream;
    Result<std::unique_ptr<OutputFile>> file = OutputFile::open(path);
    if (!file)
        return file.error();
    stream->m_file = std::move(*file);
    return stream;
}

Result<void> Stream::append(QByteArrayView bytes)
{
    return m_file ? m_file->append(bytes) : writeToStandardOutput(bytes);
}

Result<void> Stream::close()
{
    return m_file ? m_file->commit() : Result<void>();
}

} // namespace onrecord::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/report.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace onrecord::cli {

static Error failure(const QString &subject, int number)
{
    const Fault fault = number == ENOSPC || number == EDQUOT ? Fault::DiskFull : Fault::Unwritable;
    return {fault, subject, -1, QString::fromLocal8Bit(std::strerror(number))};
}

static Error failure(const QString &subject, const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? Fault::DiskFull : Fault::Unwritable, subject, -1, file.errorString()};
}

Result<void> writeToStandardOutput(QByteArrayView bytes)
{
    const QString subject = QCoreApplication::translate("cli", "standard output");
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) {
            pollfd ready{STDOUT_FILENO, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return failure(subject, errno);
        }
    }
    return {};
}

static Result<void> writeTo(QSaveFile &file, QByteArrayView bytes)
{
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return failure(file.fileName(), file);
    return {};
}

Result<void> writeFile(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file);
    if (const auto written = writeTo(file, bytes); !written)
        return written;
    if (!file.commit())
        return failure(path, file);
    return {};
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
    if (!path.isEmpty()) {
        stream->m_file = std::make_unique<QSaveFile>(path);
        if (!stream->m_file->open(QIODevice::WriteOnly))
            return failure(path, *stream->m_file);
    }
    return stream;
}

Result<void> Stream::append(QByteArrayView bytes)
{
    return m_file ? writeTo(*m_file, bytes) : writeToStandardOutput(bytes);
}

Result<void> Stream::close()
{
    if (m_file && !m_file->commit())
        return failure(m_file->fileName(), *m_file);
    return {};
}

} // namespace onrecord::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outputfile.h"

#include "core/text/nativename.h"

#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onrecord {

using namespace Qt::StringLiterals;

static Error failure(const QString &path, int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return {Fault::DiskFull, path, -1, {}};
    case EISDIR: return {Fault::Folder, path, -1, {}};
    case EACCES:
    case EPERM:
    case EROFS: return {Fault::Forbidden, path, -1, {}};
    default: return {Fault::Unwritable, path, -1, QString::fromLocal8Bit(std::strerror(number))};
    }
}

static Error failure(const QString &path, const QSaveFile &file)
{
    const int number = errno; // of the call that failed last
    switch (file.error()) {
    case QFileDevice::ResourceError: return {Fault::DiskFull, path, -1, {}};
    case QFileDevice::PermissionsError: return {Fault::Forbidden, path, -1, {}};
    default: break;
    }
    const Error error = failure(path, number);
    return error.fault == Fault::Unwritable ? Error{Fault::Unwritable, path, -1, file.errorString()}
                                            : error;
}

/// The descriptor of this process that \a path names.
static std::optional<int> descriptorIn(const QString &path)
{
    static const QHash<QString, int> streams{
        {u"/dev/stdin"_s, 0}, {u"/dev/stdout"_s, 1}, {u"/dev/stderr"_s, 2}};
    const auto stream = streams.constFind(path);
    if (stream != streams.constEnd())
        return *stream;
    for (const QString &folder : {u"/dev/fd/"_s, u"/proc/self/fd/"_s}) {
        bool isNumber = false;
        const int descriptor =
            path.startsWith(folder) ? path.sliced(folder.size()).toInt(&isNumber) : 0;
        if (isNumber)
            return descriptor;
    }
    return std::nullopt;
}

/// Something is there, and neither a file nor a folder: what is written to it goes somewhere else.
static bool isStream(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 && !S_ISREG(status.st_mode)
        && !S_ISDIR(status.st_mode);
}

/// As the library of corrections is. Nothing is exported over one: it would be all that readers said.
static bool isDatabase(const QByteArray &path)
{
    constexpr QByteArrayView begin("SQLite format 3", 16); // with the zero at its end
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    QByteArray bytes(begin.size(), '\1');
    const bool isRead = ::read(descriptor, bytes.data(), size_t(bytes.size())) == begin.size();
    ::close(descriptor);
    return isRead && bytes == begin;
}

OutputFile::OutputFile(const QString &path)
    : m_path(shownName(path))
{
}

OutputFile::~OutputFile()
{
    if (m_stream >= 0)
        ::close(m_stream);
    if (!m_beside.isEmpty())
        ::unlink(m_beside.constData());
}

Result<void> OutputFile::openStream(const QString &path)
{
    const std::optional<int> descriptor = descriptorIn(path);
    // Opened again by its name, a file that the shell appends to would be written from its begin.
    m_stream = descriptor ? ::dup(*descriptor)
                          : ::open(toNative(path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    return m_stream >= 0 ? Result<void>() : Result<void>(failure(m_path, errno));
}

/// What QSaveFile does, for a name that it cannot have.
Result<void> OutputFile::openBeside(const QByteArray &name)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(name.constData(), nullptr),
                                                           &std::free);
    m_target = real ? QByteArray(real.get()) : name;
    struct stat status = {};
    const bool isThere = ::stat(m_target.constData(), &status) == 0;
    if (isThere && S_ISDIR(status.st_mode))
        return failure(m_path, EISDIR);
    if (isThere && ::access(m_target.constData(), W_OK) != 0)
        return failure(m_path, errno);
    const QByteArray beside = m_target + '.' + QUuid::createUuid().toByteArray(QUuid::Id128);
    constexpr mode_t anybody = 0666; // less what the user takes away (umask)
    m_stream = ::open(beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, anybody);
    if (m_stream < 0)
        return failure(m_path, errno);
    m_beside = beside;
    constexpr mode_t permissions = 07777;
    if (isThere && ::fchmod(m_stream, status.st_mode & permissions) != 0)
        return failure(m_path, errno);
    return {};
}

Result<std::unique_ptr<OutputFile>> OutputFile::open(const QString &path)
{
    std::unique_ptr<OutputFile> output(new OutputFile(path));
    const QByteArray name = toNative(path);
    const bool isWrittenTo = descriptorIn(path) || isStream(name);
    if (!isWrittenTo && isDatabase(name))
        return Error{Fault::Unwritable, shownName(path), -1, u"it is a database"_s};
    if (isWrittenTo || isOddName(path)) {
        const Result<void> opened =
            isWrittenTo ? output->openStream(path) : output->openBeside(name);
        if (!opened)
            return opened.error();
        return output;
    }
    if (QFileInfo(path).isDir())
        return Error{Fault::Folder, path, -1, {}};
    const QString target = QFileInfo(path).canonicalFilePath();
    output->m_file = std::make_unique<QSaveFile>(target.isEmpty() ? path : target);
    errno = 0;
    if (!output->m_file->open(QIODevice::WriteOnly))
        return failure(path, *output->m_file);
    return output;
}

Result<void> OutputFile::append(QByteArrayView bytes)
{
    if (!m_file)
        return writeToDescriptor(m_stream, bytes, m_path);
    errno = 0;
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
        return failure(m_path, *m_file);
    return {};
}

Result<void> OutputFile::commit()
{
    errno = 0;
    if (m_file && !m_file->commit())
        return failure(m_path, *m_file);
    if (m_beside.isEmpty())
        return {};
    if (::fsync(m_stream) != 0 || std::rename(m_beside.constData(), m_target.constData()) != 0)
        return failure(m_path, errno);
    m_beside.clear();
    return {};
}

Result<void> writeWhole(const QString &path, QByteArrayView bytes)
{
    const Result<std::unique_ptr<OutputFile>> output = OutputFile::open(path);
    if (!output)
        return output.error();
    const Result<void> written = (*output)->append(bytes);
    return written ? (*output)->commit() : written;
}

Result<void> writeToDescriptor(int descriptor, QByteArrayView bytes, const QString &subject)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) {
            pollfd ready{descriptor, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return failure(subject, errno);
        }
    }
    return {};
}

} // namespace onrecord

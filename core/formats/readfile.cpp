// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "core/text/nativename.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onrecord {

namespace {

/// No article comes near this; a file that does is something else.
constexpr qint64 largestFile = qint64(256) << 20;

/// Closes what it was given.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

private:
    const int m_number;
};

Fault faultOfOpening(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return Fault::Missing;
    case EACCES:
    case EPERM: return Fault::Forbidden;
    case EISDIR: return Fault::Folder;
    case ENXIO: // a socket, or a device nobody answers for
    case ENODEV: return Fault::NotAFile;
    default: return Fault::Unreadable;
    }
}

Fault faultOfReading(int code)
{
    switch (code) {
    case ENOENT:
    case ESTALE: // the server a file lay on has lost it
    case ENODEV: return Fault::Vanished;
    case EISDIR: return Fault::Folder;
    case EACCES:
    case EPERM: return Fault::Forbidden;
    default: return Fault::Unreadable;
    }
}

Error notRead(Fault fault, const QString &path, int code = 0)
{
    return {.fault = fault,
            .subject = path,
            .place = -1,
            .detail = code == 0 ? QString() : QString::fromLocal8Bit(std::strerror(code))};
}

Result<QByteArray> readAll(int descriptor, qint64 expected, const QString &path)
{
    QByteArray bytes;
    bytes.resize(expected + 1); // one more than it should be, to see the end at once
    qsizetype size = 0;
    for (;;) {
        if (size == bytes.size())
            bytes.resize(2 * size);
        const ssize_t got = ::read(descriptor, bytes.data() + size, size_t(bytes.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return notRead(faultOfReading(errno), path, errno);
        if (got == 0)
            break;
        size += got;
        if (size > largestFile)
            return notRead(Fault::TooLarge, path);
    }
    bytes.resize(size);
    return bytes;
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    // A path with a NUL in it would be cut there and name another file.
    if (path.isEmpty() || path.contains(QChar::Null))
        return notRead(Fault::Missing, path);
    // Without O_NONBLOCK opening a pipe waits for somebody to write to it.
    const Descriptor file(
        ::open(toNative(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0)
        return notRead(faultOfOpening(errno), path, errno);

    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return notRead(Fault::Unreadable, path, errno);
    if (S_ISDIR(status.st_mode))
        return notRead(Fault::Folder, path);
    if (!S_ISREG(status.st_mode))
        return notRead(Fault::NotAFile, path);
    if (status.st_size > largestFile)
        return notRead(Fault::TooLarge, path);
    return readAll(file.number(), status.st_size, path);
}

} // namespace onrecord

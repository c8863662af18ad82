// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "core/formats/exportedpage.h"
#include "core/text/nativename.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace onrecord {

namespace {

/// What a larger page carries may be as large as this.
constexpr qint64 largestCarried = qint64(512) << 20;
constexpr qint64 largestPage = qint64(4) << 30;

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

/// What is left to read, \a most bytes of it or TooLarge.
Result<QByteArray> readAll(int descriptor, qint64 expected, qint64 most, const QString &path)
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
        if (size > most)
            return notRead(Fault::TooLarge, path);
    }
    bytes.resize(size);
    return bytes;
}

/// Appends the next bytes of the file to \a bytes, at most \a size; how many these were.
Result<qint64> readMore(int descriptor, QByteArray &bytes, qsizetype size, const QString &path)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + size);
    ssize_t got = -1;
    do {
        got = ::read(descriptor, bytes.data() + before, size_t(size));
    } while (got < 0 && errno == EINTR);
    bytes.resize(before + std::max<qsizetype>(got, 0));
    if (got < 0)
        return notRead(faultOfReading(errno), path, errno);
    return qint64(got);
}

/// An exported page is several times as large as what it carries. Of one that is too large for a
/// file only that is read: a page with nothing to show, and with the same session block.
Result<QByteArray> readCarried(int descriptor, qint64 fileSize, const QString &path)
{
    if (fileSize > largestPage)
        return notRead(Fault::TooLarge, path);
    constexpr qsizetype pieceSize = qsizetype(8) << 20;
    QByteArray piece; // begins with the end of the one before, in which a tag may have begun
    qint64 pieceBegin = 0;
    for (;;) {
        const Result<qint64> got = readMore(descriptor, piece, pieceSize, path);
        if (!got)
            return got.error();
        if (*got == 0 || (pieceBegin == 0 && !isHtmlDocument(piece)))
            return notRead(Fault::TooLarge, path);
        if (const auto block = findSessionBlock(piece)) {
            const qint64 begin = pieceBegin + block->tag;
            if (fileSize - begin > largestCarried)
                return notRead(Fault::TooLarge, path);
            if (::lseek(descriptor, begin, SEEK_SET) < 0)
                return notRead(faultOfReading(errno), path, errno);
            Result<QByteArray> carried =
                readAll(descriptor, fileSize - begin, largestCarried, path);
            if (carried)
                carried->prepend("<!DOCTYPE html>\n");
            return carried;
        }
        const qsizetype kept = std::min(piece.size(), longestSessionTag);
        pieceBegin += piece.size() - kept;
        piece = piece.last(kept);
    }
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
        return readCarried(file.number(), status.st_size, path);
    return readAll(file.number(), status.st_size, largestFile, path);
}

} // namespace onrecord

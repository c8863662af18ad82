// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileidentity.h"

#include "core/text/nativename.h"

#include <QDateTime>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace onrecord {

FileIdentity identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(toNative(path).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
#else
    return {0, QFileInfo::exists(path) ? 1U : 0U};
#endif
}

FileStamp stampOf(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr qint64 second = 1'000'000'000;
    struct stat status = {};
    if (::stat(toNative(path).constData(), &status) != 0)
        return {};
    return {qint64(status.st_size), status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec,
            status.st_ctim.tv_sec * second + status.st_ctim.tv_nsec};
#else
    const QFileInfo file(path);
    return {file.size(), file.lastModified().toMSecsSinceEpoch(), 0};
#endif
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/folderlock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace onrecord {

FolderLock::FolderLock(const QString &folder)
{
#ifdef Q_OS_UNIX
    m_descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_descriptor < 0)
        return;
    while (::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
#else
    Q_UNUSED(folder);
#endif
}

FolderLock::~FolderLock()
{
#ifdef Q_OS_UNIX
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/folderlock.h"

#include <QFile>

#include <thread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace onrecord {

FolderLock::FolderLock(const QString &folder, std::chrono::milliseconds longest)
{
#ifdef Q_OS_UNIX
    m_descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_descriptor < 0)
        return;
    const auto end = std::chrono::steady_clock::now() + longest;
    bool isOthers = true;
    while (isOthers) {
        isOthers = ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0
            && (errno == EWOULDBLOCK || errno == EINTR);
        if (isOthers && std::chrono::steady_clock::now() >= end)
            break;
        if (isOthers)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    m_isHeld = !isOthers;
#else
    Q_UNUSED(folder);
    Q_UNUSED(longest);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filewatch.h"

#include "core/formats/articlereader.h"
#include "core/text/nativename.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <sys/stat.h>

namespace onrecord {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    constexpr int settled = 100; // ms
    m_settling.setSingleShot(true);
    m_settling.setInterval(settled);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling,
            qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &FileWatch::check);
}

FileWatch::Stamp FileWatch::stampNow() const
{
    struct stat status = {};
    if (::stat(toNative(m_path).constData(), &status) != 0)
        return {};
    const qint64 modified = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    return {modified, status.st_size};
}

/// The folder as well: a file that is replaced by another of its name is no longer watched.
void FileWatch::listen()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    for (const QString &each : {m_path, folder}) {
        if (!m_watcher.files().contains(each) && !m_watcher.directories().contains(each)
            && QFileInfo::exists(each))
            m_watcher.addPath(each);
    }
}

void FileWatch::watch(const QString &path, const QByteArray &sha256)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_settling.stop();
    m_path = path;
    m_sha256 = sha256;
    if (path.isEmpty())
        return;
    m_stamp = stampNow();
    listen();
}

void FileWatch::check()
{
    if (m_path.isEmpty())
        return;
    listen();
    const Stamp now = stampNow();
    if (now == m_stamp || now == Stamp{})
        return;
    const Result<QByteArray> bytes = readFile(m_path);
    if (!bytes)
        return;
    m_stamp = now;
    const QByteArray sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    if (std::exchange(m_sha256, sha256) != sha256)
        Q_EMIT changed();
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filewatch.h"

#include "core/formats/articlereader.h"
#include "core/text/nativename.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace onrecord {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    constexpr int settled = 100; // ms
    m_settling.setSingleShot(true);
    m_settling.setInterval(settled);
    constexpr int replaced = 2000; // ms; editors and programs that synchronize folders take less
    m_missing.setSingleShot(true);
    m_missing.setInterval(replaced);
    connect(&m_missing, &QTimer::timeout, this, &FileWatch::lookWhetherGone);
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

/// Where it only cannot be looked at, as on a drive that does not answer, nothing is known.
bool FileWatch::isMissing() const
{
    struct stat status = {};
    return ::stat(toNative(m_path).constData(), &status) != 0
        && (errno == ENOENT || errno == ENOTDIR);
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
    m_missing.stop();
    m_isGone = false;
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
    if (now == Stamp{}) {
        if (!m_isGone && !m_missing.isActive() && isMissing())
            m_missing.start();
        return;
    }
    m_missing.stop();
    if (std::exchange(m_isGone, false))
        Q_EMIT back();
    if (now == m_stamp)
        return;
    const Result<QByteArray> bytes = readFile(m_path);
    if (!bytes)
        return;
    m_stamp = now;
    const QByteArray sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    if (std::exchange(m_sha256, sha256) != sha256)
        Q_EMIT changed();
}

void FileWatch::lookWhetherGone()
{
    if (!isMissing()) {
        check();
        return;
    }
    m_isGone = true;
    Q_EMIT gone();
}

} // namespace onrecord

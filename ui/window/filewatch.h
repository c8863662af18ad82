// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace onrecord {

/// Notices that a file has other bytes than it had. Told by the system where that tells; who wants
/// to be sure calls check(), for not every file system does.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent);

    /// Another file from now on; an empty path: none. \a sha256 is the hex digest of its bytes as
    /// they were read.
    void watch(const QString &path, const QByteArray &sha256);
    /// Looks at the file. One that is gone is not told of: it may be about to be replaced.
    void check();

Q_SIGNALS:
    void changed(); ///< told once for each content it has

private:
    struct Stamp
    {
        qint64 modified = -1; ///< ns since 1970
        qint64 size = -1;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    Stamp stampNow() const;
    void listen();

    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< who writes a file does so in several steps
    QString m_path;
    QByteArray m_sha256;
    Stamp m_stamp;
};

} // namespace onrecord

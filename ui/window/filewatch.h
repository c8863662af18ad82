// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace onrecord {

/// Notices that a file has other bytes than it had, or is gone. Told by the system where that tells; who
/// wants to be sure calls check(), for not every file system does.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent);

    /// Another file from now on; an empty path: none. \a sha256 is the hex digest of its bytes as
    /// they were read.
    void watch(const QString &path, const QByteArray &sha256);
    /// Looks at the file. One that is missing may be about to be replaced, so that is told of only when it
    /// still is a while later.
    void check();
    bool isGone() const { return m_isGone; }

Q_SIGNALS:
    void changed(); ///< told once for each content it has
    void gone(); ///< nothing has its name any more; told once until it is back
    void back(); ///< after gone(); changed() follows where it has other bytes

private:
    struct Stamp
    {
        qint64 modified = -1; ///< ns since 1970
        qint64 size = -1;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    Stamp stampNow() const;
    bool isMissing() const;
    void listen();
    void lookWhetherGone();

    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< who writes a file does so in several steps
    QTimer m_missing; ///< runs while it may be about to be replaced
    bool m_isGone = false;
    QString m_path;
    QByteArray m_sha256;
    Stamp m_stamp;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/openedfile.h"
#include "ui/session/newestwork.h"

#include <QObject>

#include <atomic>

namespace onrecord {

/// Reads files on a worker thread, one at a time (newestwork.h).
class FileWorker final : public QObject
{
    Q_OBJECT

public:
    explicit FileWorker(QObject *parent = nullptr);

    void read(const QString &path);
    /// Nothing is wanted any more. A PDF's program ends at once, a bundle with the next article.
    void stop();
    /// The file that is being read; empty where none is.
    QString path() const { return m_path; }
    /// How many of its articles have been read.
    qsizetype articles() const { return m_articles; }

Q_SIGNALS:
    void pathChanged();
    void answered(const onrecord::OpenedFile &file);
    void failed(const onrecord::Error &error);
    void found(QPrivateSignal); ///< there is an answer to deliver; emitted by the worker

private:
    void setPath(const QString &path);
    void deliver();

    QString m_path;
    std::atomic<qsizetype> m_articles = 0;
    NewestWork<Result<OpenedFile>> m_work; // Goes before what it works with.
};

} // namespace onrecord

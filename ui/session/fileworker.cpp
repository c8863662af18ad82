// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/fileworker.h"

namespace onrecord {

FileWorker::FileWorker(QObject *parent)
    : QObject(parent)
    , m_work([this] { Q_EMIT found(QPrivateSignal()); })
{
    connect(this, &FileWorker::found, this, &FileWorker::deliver, Qt::QueuedConnection);
}

void FileWorker::setPath(const QString &path)
{
    m_articles = 0;
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
}

void FileWorker::read(const QString &path)
{
    m_work.begin([this, path](const std::stop_token &stop) {
        return openFile(path, stop, [&](qsizetype articles) {
            if (!stop.stop_requested())
                m_articles = articles;
        });
    });
    setPath(path);
}

void FileWorker::stop()
{
    m_work.stop();
    setPath({});
}

void FileWorker::deliver()
{
    const std::optional<Result<OpenedFile>> answer = m_work.take();
    if (!answer)
        return;
    // The file is open, for whoever waits, before none is being read any more.
    const QString path = m_path;
    if (*answer)
        Q_EMIT answered(**answer);
    else
        Q_EMIT failed(answer->error());
    if (m_path == path)
        setPath({});
}

} // namespace onrecord

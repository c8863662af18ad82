// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/marksworker.h"

#include "core/formats/articlereader.h"

#include <QFileInfo>

namespace onrecord {

/// What is read within a moment needs no line that comes and goes.
static constexpr qint64 longestAtOnce = qint64(256) * 1024; // bytes

static Result<PlacedMarks> marksAt(const QString &path, const Document &document)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<MarkedFile> marks = readMarks(*bytes, path);
    if (!marks)
        return marks.error();
    return PlacedMarks{path, *marks, placedOn(document, *marks)};
}

MarksWorker::MarksWorker(QObject *parent)
    : QObject(parent)
    , m_work([this] { Q_EMIT found(QPrivateSignal()); })
{
    connect(this, &MarksWorker::found, this, &MarksWorker::deliver, Qt::QueuedConnection);
}

void MarksWorker::read(const QString &path, const Document &document)
{
    stop();
    if (QFileInfo(path).size() <= longestAtOnce) {
        tell(marksAt(path, document));
        return;
    }
    m_path = path;
    m_work.begin([path, document](const std::stop_token &) { return marksAt(path, document); });
}

void MarksWorker::stop()
{
    m_path.clear();
    m_work.stop();
}

void MarksWorker::deliver()
{
    const std::optional<Result<PlacedMarks>> answer = m_work.take();
    if (!answer)
        return;
    m_path.clear();
    tell(*answer);
}

void MarksWorker::tell(const Result<PlacedMarks> &marks)
{
    if (marks)
        Q_EMIT answered(*marks);
    else
        Q_EMIT failed(marks.error());
}

} // namespace onrecord

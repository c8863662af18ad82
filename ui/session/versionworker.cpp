// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/versionworker.h"

#include "core/applying/growingreading.h"
#include "core/workspace/carriedsession.h"
#include "core/workspace/openedfile.h"

namespace onrecord {

namespace {

const Article &versionIn(const Bundle &bundle, const ArticleRecord &open)
{
    for (qsizetype number = 0; number < bundle.size(); ++number) {
        if (areVersions(recordOf(bundle.at(number), {}), open))
            return bundle.at(number);
    }
    return bundle.at(0);
}

Result<VersionFile> versionAt(const QString &path, const Article &open, Care care,
                              AnalysisWorker &analyses, const std::stop_token &stop)
{
    const Result<OpenedFile> file = openFile(path, stop);
    if (!file)
        return file.error();
    if (file->page)
        return VersionFile{path, file->page->article, file->page->analysis, file->page->log};
    if (file->bundle.isEmpty() || stop.stop_requested())
        return VersionFile{path, {}, {}, {}}; // stopped: nobody waits for the answer
    const ArticleRecord record = recordOf(open, {});
    const Article &article = versionIn(file->bundle, record);
    if (const std::optional<SavedSession> page = carriedSession(article))
        return VersionFile{path, page->article, page->analysis, page->log};
    const Result<Analyser> analyser = analyses.analyser(care);
    if (!analyser)
        return analyser.error();
    return VersionFile{path, article, analyser->read(Document(article), stop), {}};
}

} // namespace

VersionWorker::VersionWorker(AnalysisWorker &analyses, QObject *parent)
    : QObject(parent)
    , m_analyses(analyses)
    , m_work([this] { Q_EMIT found(QPrivateSignal()); })
    , m_comparing([this] { Q_EMIT found(QPrivateSignal()); })
{
    connect(this, &VersionWorker::found, this, &VersionWorker::deliver, Qt::QueuedConnection);
}

void VersionWorker::read(const QString &path, const Article &open, Care care)
{
    m_work.begin([this, path, open, care](const std::stop_token &stop) {
        return versionAt(path, open, care, m_analyses, stop);
    });
}

void VersionWorker::compare(const VersionFile &version, const CorrectionLog &log,
                            const Reading &now)
{
    m_comparing.begin([version, log, now](const std::stop_token &stop) {
        const Reading then = readingOf(Document(version.article), version.analysis, log.inForce(),
                                       log.corrections());
        return comparedVersions(then, now, stop);
    });
}

void VersionWorker::stopComparing()
{
    m_comparing.stop();
}

void VersionWorker::stop()
{
    m_work.stop();
    m_comparing.stop();
}

void VersionWorker::deliver()
{
    if (const std::optional<VersionComparison> comparison = m_comparing.take())
        Q_EMIT compared(*comparison);
    const std::optional<Result<VersionFile>> answer = m_work.take();
    if (!answer)
        return;
    if (*answer)
        Q_EMIT answered(**answer);
    else
        Q_EMIT failed(answer->error());
}

} // namespace onrecord

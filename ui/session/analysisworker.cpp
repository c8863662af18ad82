// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysisworker.h"

namespace onrecord {

AnalysisWorker::AnalysisWorker(QObject *parent)
    : QObject(parent)
    , m_work([this] { Q_EMIT found(QPrivateSignal()); })
{
    connect(this, &AnalysisWorker::found, this, &AnalysisWorker::deliver, Qt::QueuedConnection);
}

void AnalysisWorker::stop()
{
    m_work.stop();
}

void AnalysisWorker::read(const Document &document, Care care)
{
    m_work.begin([this, document, care](const std::stop_token &stop) -> Answer {
        const Result<Analyser> loaded = analyser(care);
        if (!loaded)
            return {care, loaded.error()};
        return {care, loaded->read(document, stop)};
    });
}

void AnalysisWorker::setEncoder(const QString &path)
{
    const std::lock_guard lock(m_loading);
    m_encoder = path;
    m_careful.reset();
}

Result<Analyser> AnalysisWorker::analyser(Care care)
{
    const std::lock_guard lock(m_loading);
    if (!m_analyser) {
        Result<Analyser> loaded = Analyser::load();
        if (!loaded)
            return loaded.error();
        m_analyser = *std::move(loaded);
    }
    if (care == Care::Quick)
        return *m_analyser;
    if (!m_careful) {
        Result<Analyser> loaded = m_analyser->withEncoder(m_encoder);
        if (!loaded)
            return loaded.error();
        m_careful = *std::move(loaded);
    }
    return *m_careful;
}

void AnalysisWorker::deliver()
{
    const std::optional<Answer> answer = m_work.take();
    if (!answer)
        return;
    if (answer->found)
        Q_EMIT answered(*answer->found, answer->care);
    else
        Q_EMIT failed(answer->found.error(), answer->care);
}

} // namespace onrecord

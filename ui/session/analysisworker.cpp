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

void AnalysisWorker::read(const Document &document)
{
    m_work.begin([this, document](const std::stop_token &stop) -> Result<Analysis> {
        const Result<Analyser> loaded = analyser();
        if (!loaded)
            return loaded.error();
        return loaded->read(document, stop);
    });
}

Result<Analyser> AnalysisWorker::analyser()
{
    const std::lock_guard lock(m_loading);
    if (!m_analyser) {
        Result<Analyser> loaded = Analyser::load();
        if (!loaded)
            return loaded.error();
        m_analyser = *std::move(loaded);
    }
    return *m_analyser;
}

void AnalysisWorker::deliver()
{
    const std::optional<Result<Analysis>> answer = m_work.take();
    if (!answer)
        return;
    if (*answer)
        Q_EMIT answered(**answer);
    else
        Q_EMIT failed(answer->error());
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysisworker.h"

namespace onrecord {

AnalysisWorker::AnalysisWorker(QObject *parent)
    : QObject(parent)
{
    connect(this, &AnalysisWorker::found, this, &AnalysisWorker::deliver, Qt::QueuedConnection);
}

AnalysisWorker::~AnalysisWorker()
{
    stop();
    if (m_worker.joinable())
        m_worker.join();
}

void AnalysisWorker::stop()
{
    m_stop.request_stop();
    ++m_newest;
}

void AnalysisWorker::read(const Document &document)
{
    stop();
    m_stop = std::stop_source();
    m_worker = std::thread([this, number = m_newest, document, token = m_stop.get_token(),
                            before = std::exchange(m_worker, {})]() mutable {
        if (before.joinable())
            before.join();
        if (!token.stop_requested())
            work(number, document, token);
    });
}

void AnalysisWorker::work(quint64 number, const Document &document, const std::stop_token &stop)
{
    Answer answer{number, analysisOf(document, stop)};
    {
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
    }
    Q_EMIT found(QPrivateSignal());
}

Result<Analysis> AnalysisWorker::analysisOf(const Document &document, const std::stop_token &stop)
{
    if (!m_analyser) {
        Result<Analyser> loaded = Analyser::load();
        if (!loaded)
            return loaded.error();
        m_analyser = *std::move(loaded);
    }
    return m_analyser->read(document, stop);
}

void AnalysisWorker::deliver()
{
    std::optional<Answer> answer;
    {
        const std::lock_guard lock(m_mutex);
        answer = std::exchange(m_answer, std::nullopt);
    }
    if (!answer || answer->number != m_newest)
        return;
    if (answer->analysis)
        Q_EMIT answered(*answer->analysis);
    else
        Q_EMIT failed(answer->analysis.error());
}

} // namespace onrecord

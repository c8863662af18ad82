// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysisworker.h"

namespace onrecord {

AnalysisWorker::AnalysisWorker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

AnalysisWorker::~AnalysisWorker()
{
    stop();
    m_pool.waitForDone();
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
    m_pool.start([this, number = m_newest, document, token = m_stop.get_token()] {
        if (!token.stop_requested())
            work(number, document, token);
    });
}

void AnalysisWorker::work(quint64 number, const Document &document, const std::stop_token &stop)
{
    const auto tell = [this, number](auto &&what) {
        QMetaObject::invokeMethod(
            this,
            [this, number, what] {
                if (number == m_newest)
                    what();
            },
            Qt::QueuedConnection);
    };
    if (!m_analyser) {
        Result<Analyser> loaded = Analyser::load();
        if (!loaded) {
            tell([this, error = loaded.error()] { Q_EMIT failed(error); });
            return;
        }
        m_analyser = *std::move(loaded);
    }
    tell([this, analysis = m_analyser->read(document, stop)] { Q_EMIT answered(analysis); });
}

} // namespace onrecord

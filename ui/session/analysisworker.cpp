// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysisworker.h"

namespace onrecord {

Analyst::Analyst(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Analyst::~Analyst()
{
    stop();
    m_pool.waitForDone();
}

void Analyst::stop()
{
    m_stop.request_stop();
    ++m_newest;
}

void Analyst::read(const Document &document)
{
    stop();
    m_stop = std::stop_source();
    m_pool.start([this, number = m_newest, document, token = m_stop.get_token()] {
        if (!token.stop_requested())
            work(number, document, token);
    });
}

void Analyst::work(quint64 number, const Document &document, std::stop_token stop)
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
    if (!m_shelf.resources) {
        Result<Resources> loaded = Resources::load();
        if (!loaded) {
            tell([this, error = loaded.error()] { Q_EMIT failed(error); });
            return;
        }
        m_shelf.resources = *std::move(loaded);
    }
    tell([this, analysis = analyse(document, *m_shelf.resources, stop)] {
        Q_EMIT answered(analysis);
    });
}

} // namespace onrecord

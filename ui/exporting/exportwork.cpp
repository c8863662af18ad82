// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportwork.h"

namespace onrecord {

ExportWork::ExportWork(QObject *parent)
    : QObject(parent)
    , m_work([this] { Q_EMIT made(QPrivateSignal()); })
{
    connect(this, &ExportWork::made, this, &ExportWork::deliver, Qt::QueuedConnection);
}

void ExportWork::begin(std::function<MadeExport()> make)
{
    m_isRunning = true;
    m_work.begin([make = std::move(make)](const std::stop_token &) { return make(); });
}

void ExportWork::stop()
{
    m_isRunning = false;
    m_work.stop();
}

void ExportWork::deliver()
{
    const std::optional<MadeExport> made = m_work.take();
    if (!made)
        return;
    m_isRunning = false;
    Q_EMIT done(*made);
}

} // namespace onrecord

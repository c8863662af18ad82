// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/newestwork.h"

#include <QByteArray>
#include <QObject>

namespace onrecord {

/// What an export writes.
struct MadeExport
{
    QByteArray bytes;
    std::optional<QByteArray> beside; ///< of the second file of a format that has one
};

/// Makes an export on a thread of its own, so that it can be cancelled and the window lives meanwhile.
class ExportWork final : public QObject
{
    Q_OBJECT

public:
    explicit ExportWork(QObject *parent = nullptr);

    /// done() follows unless stop() comes before.
    void begin(std::function<MadeExport()> make);
    void stop();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void done(const onrecord::MadeExport &made);
    void made(QPrivateSignal); ///< emitted by the worker

private:
    void deliver();

    bool m_isRunning = false;
    NewestWork<MadeExport> m_work; // Goes before what it works with.
};

} // namespace onrecord

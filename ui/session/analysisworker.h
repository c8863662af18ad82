// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/analyser.h"
#include "ui/session/newestwork.h"

#include <QObject>

#include <mutex>

namespace onrecord {

/// Reads articles for findings on a worker thread, one at a time (newestwork.h).
class AnalysisWorker final : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisWorker(QObject *parent = nullptr);

    void read(const Document &document);
    /// Nothing is wanted any more.
    void stop();
    /// The machine, loaded when it is first asked for. Can be called from any thread.
    Result<Analyser> analyser();

Q_SIGNALS:
    void answered(const onrecord::Analysis &analysis);
    void failed(const onrecord::Error &error); ///< a resource of our own is damaged
    void found(QPrivateSignal); ///< there is an answer to deliver; emitted by the worker

private:
    void deliver();

    std::mutex m_loading; ///< guards the next
    std::optional<Analyser> m_analyser;
    NewestWork<Result<Analysis>> m_work; // Goes before what it works with.
};

} // namespace onrecord

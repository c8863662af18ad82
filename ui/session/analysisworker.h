// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/analyser.h"
#include "ui/session/newestwork.h"

#include <QObject>

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

Q_SIGNALS:
    void answered(const onrecord::Analysis &analysis);
    void failed(const onrecord::Error &error); ///< a resource of our own is damaged
    void found(QPrivateSignal); ///< there is an answer to deliver; emitted by the worker

private:
    Result<Analysis> analysisOf(const Document &document, const std::stop_token &stop);
    void deliver();

    /// Loaded by the first request. Touched by workers alone, of which each waits for the one before.
    std::optional<Analyser> m_analyser;
    NewestWork<Result<Analysis>> m_work; // Goes before what it works with.
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/analyser.h"

#include <QObject>

#include <mutex>
#include <stop_token>
#include <thread>

namespace onrecord {

/// Reads articles on a worker thread, one at a time. A new request stops the one before; requests
/// are numbered, and an answer to another than the newest is dropped.
///
/// What changes threads does so with a thread's beginning or under a lock of the standard library's:
/// ThreadSanitizer knows these, and takes everything that goes through Qt's own locks for a race.
class AnalysisWorker final : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisWorker(QObject *parent = nullptr);
    ~AnalysisWorker() override; ///< waits for the worker, which stops soon

    void read(const Document &document);
    /// Nothing is wanted any more.
    void stop();

Q_SIGNALS:
    void answered(const onrecord::Analysis &analysis);
    void failed(const onrecord::Error &error); ///< a resource of our own is damaged
    void found(QPrivateSignal); ///< there is an answer to deliver; emitted by the worker

private:
    struct Answer
    {
        quint64 number = 0;
        Result<Analysis> analysis;
    };

    void work(quint64 number, const Document &document, const std::stop_token &stop);
    Result<Analysis> analysisOf(const Document &document, const std::stop_token &stop);
    void deliver();

    quint64 m_newest = 0;
    std::stop_source m_stop;
    /// Loaded by the first request. Touched by workers alone, of which each waits for the one before.
    std::optional<Analyser> m_analyser;
    std::mutex m_mutex; ///< guards the answer
    std::optional<Answer> m_answer;
    std::thread m_worker; ///< of the newest request
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/analyser.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace onrecord {

/// Reads articles on a worker thread, one at a time. A new request stops the one before; requests
/// are numbered, and an answer to another than the newest is dropped.
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

private:
    void work(quint64 number, const Document &document, const std::stop_token &stop);

    quint64 m_newest = 0;
    std::stop_source m_stop;
    /// Loaded by the first request. Touched by the worker alone: the pool has one thread.
    std::optional<Analyser> m_analyser;
    QThreadPool m_pool;
};

} // namespace onrecord

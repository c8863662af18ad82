// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyse.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace onrecord {

/// Reads articles on a worker thread, one at a time. A new request stops the one before; requests
/// are numbered, and what comes back with another number than the newest is let fall.
class Analyst final : public QObject
{
    Q_OBJECT

public:
    explicit Analyst(QObject *parent = nullptr);
    ~Analyst() override; ///< waits until the worker has let go, which is soon

    void read(const Document &document);
    /// Nothing is wanted any more.
    void stop();

Q_SIGNALS:
    void answered(const onrecord::Analysis &analysis);
    void failed(const onrecord::Error &error); ///< a resource of our own is damaged

private:
    /// What the worker reads besides the article, loaded by the first request. Touched by the
    /// worker alone: the pool has one thread.
    struct Shelf
    {
        std::optional<Resources> resources;
    };

    void work(quint64 number, const Document &document, std::stop_token stop);

    quint64 m_newest = 0;
    std::stop_source m_stop;
    Shelf m_shelf;
    QThreadPool m_pool;
};

} // namespace onrecord

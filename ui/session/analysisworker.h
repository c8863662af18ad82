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

    void read(const Document &document, Care care = Care::Quick);
    /// Nothing is wanted any more.
    void stop();
    /// The machine, loaded when it is first asked for: what careful reading needs only when that is. Can
    /// be called from any thread.
    Result<Analyser> analyser(Care care = Care::Quick);
    /// Careful reading is to use the encoder in this file; empty: the one that is built in.
    void setEncoder(const QString &path);

Q_SIGNALS:
    void answered(const onrecord::Analysis &analysis, onrecord::Care care);
    /// A resource of our own is damaged, for \a care a file of the encoder missing perhaps.
    void failed(const onrecord::Error &error, onrecord::Care care);
    void found(QPrivateSignal); ///< there is an answer to deliver; emitted by the worker

private:
    struct Answer
    {
        Care care = Care::Quick;
        Result<Analysis> found;
    };

    void deliver();

    std::mutex m_loading; ///< guards the next three
    std::optional<Analyser> m_analyser;
    std::optional<Analyser> m_careful;
    QString m_encoder;
    NewestWork<Answer> m_work; // Goes before what it works with.
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparing/versions.h"
#include "core/findings/analysis.h"
#include "core/storage/correctionstore.h"
#include "ui/session/analysisworker.h"

namespace onrecord {

/// Another version of the open article, as a file has it.
struct VersionFile
{
    QString path;
    Article article;
    Analysis analysis;
    CorrectionLog log; ///< what an exported page carries; empty for other files
};

/// Reads, analyses and compares another version of an article on worker threads, one at a time
/// (newestwork.h).
class VersionWorker final : public QObject
{
    Q_OBJECT

public:
    /// \a analyses has the models, which are loaded once; it must outlive this.
    explicit VersionWorker(AnalysisWorker &analyses, QObject *parent = nullptr);

    /// Of a file of several articles the one is read that is a version of \a open, else the first;
    /// with \a care, if it has to be analysed and what that needs is there.
    void read(const QString &path, const Article &open, Care care = Care::Quick);
    /// Lays \a version, under the corrections of \a log, beside \a now; compared() follows.
    void compare(const VersionFile &version, const CorrectionLog &log, const Reading &now);
    void stopComparing();
    void stop(); ///< reading and comparing

Q_SIGNALS:
    void answered(const onrecord::VersionFile &file);
    void failed(const onrecord::Error &error);
    void compared(const onrecord::VersionComparison &comparison);
    void found(QPrivateSignal); ///< there is an answer to deliver; emitted by the worker

private:
    void deliver();

    AnalysisWorker &m_analyses; // Not owned.
    NewestWork<Result<VersionFile>> m_work; // Goes before what it works with.
    NewestWork<VersionComparison> m_comparing;
};

} // namespace onrecord

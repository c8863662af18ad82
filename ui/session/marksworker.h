// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"
#include "core/importing/markedfile.h"
#include "core/result.h"
#include "ui/session/newestwork.h"

#include <QObject>

namespace onrecord {

/// What somebody else marked, as the file has it and laid over an article.
struct PlacedMarks
{
    QString path;
    MarkedFile file;
    ImportedReading reading;
};

/// Reads files of marks: short ones at once, long ones on a worker thread, one at a time (newestwork.h).
class MarksWorker final : public QObject
{
    Q_OBJECT

public:
    explicit MarksWorker(QObject *parent = nullptr);

    /// answered() or failed() follows, before this returns where the file is short.
    void read(const QString &path, const Document &document);
    void stop();
    QString path() const { return m_path; } ///< that is being read; empty: none is

Q_SIGNALS:
    void answered(const onrecord::PlacedMarks &marks);
    void failed(const onrecord::Error &error);
    void found(QPrivateSignal); ///< there is an answer to deliver; emitted by the worker

private:
    void deliver();
    void tell(const Result<PlacedMarks> &marks);

    QString m_path;
    NewestWork<Result<PlacedMarks>> m_work; // Goes before what it works with.
};

} // namespace onrecord

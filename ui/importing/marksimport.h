// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

class QWidget;

namespace onrecord {

class Actions;
class ImportDialog;
class MarksWorker;
class Session;
struct PlacedMarks;
struct MarksAgainst;

/// Brings in what somebody else marked in the open article: asks for the file and what to do with it, and
/// makes one step of it that can be undone.
class MarksImport final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this; \a window is its parent and that of its dialogs.
    MarksImport(Session &session, const Actions &actions, QWidget *window);

    /// Asks what to do with the marks in the file at \a path.
    void importFrom(const QString &path);
    /// Ends the reading of a long file; false where none is being read.
    bool stop();

Q_SIGNALS:
    void reading(const QString &sentence); ///< a long file
    void over(const QString &sentence); ///< … which was read, or is not any more
    void failed(const QString &sentence);
    void imported(const QString &sentence); ///< as the reader's own
    void received(const QString &sentence); ///< as another reader's

private:
    void askFile();
    void ask(const PlacedMarks &marks);
    void tellOver();
    void take(const ImportDialog &dialog, const MarksAgainst &against);

    Session &m_session; // Not owned.
    QWidget *const m_window; // Not owned.
    MarksWorker *const m_marks; // Owned as a child.
    QString m_told; ///< reading()
};

} // namespace onrecord

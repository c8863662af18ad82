// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>

class QDropEvent;
class QMimeData;

namespace onrecord {

class Session;
struct PastedFile;

/// The ways an article comes into a window: the Open dialog, a path, what is dropped onto the
/// window, what is pasted. Opens it in the session, and remembers its path for the next time.
class ArticleOpening final : public QObject
{
    Q_OBJECT

public:
    /// Lets \a window take drops. What is pasted is kept in the folder \a pasted.
    ArticleOpening(Session &session, const Actions &actions, const QString &pasted,
                   QWidget *window);

    /// False where it could not be opened; failed() has said why, and what is open stays.
    bool open(const QString &path);
    /// The same without waiting: what takes a while to read is opened later (Session::openLater()).
    void begin(const QString &path);
    /// Keeps the words in \a pasted as a file and opens that: here where no article is open, else in a
    /// window of its own.
    void paste(const QMimeData &pasted);
    /// Opens the article that comes with the program, from a copy in \a pasted, like paste().
    void openSample();
    /// The first here; each further one is to have a window of its own.
    void openAll(const QStringList &paths);
    /// Whether what is opened is listed among the recent files; it is at first.
    void setRemembering(bool on) { m_isRemembering = on; }

Q_SIGNALS:
    void opened(const QString &path);
    void failed(const QString &sentence);
    void newWindowWanted(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteOpened(const QString &path);
    void choose();
    void take(QDropEvent *event);

    void openKept(const PastedFile &file, const QString &text);
    void openText(const QString &text);

    Session &m_session; // Not owned.
    const QString m_pasted;
    bool m_isRemembering = true;
    QWidget *const m_window; // Not owned; owns this.
};

} // namespace onrecord

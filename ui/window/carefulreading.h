// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QAction;

namespace onrecord {

class Actions;
class Messages;
class Session;
class StatusLine;

/// Shows findings of another care once they are there, and when: never while a reader is at something that
/// they could pull away. What the reader looks at stays as it is. Says in the status line what is shown, lets
/// the reader cancel that and the first reading of an article, and offers careful reading of a long article.
class CarefulReading final : public QObject
{
    Q_OBJECT

public:
    CarefulReading(Session &session, const Actions &actions, StatusLine &status, Messages &messages,
                   QObject *parent);

    /// Says which statements the reader looks at, by Statement::id.
    void setLookedAt(std::function<QSet<QString>()> lookedAt) { m_lookedAt = std::move(lookedAt); }
    /// Says whether the reader is at something that is to be finished first.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }

    /// Ends the first reading of the article where that is offered in the status line; false where not.
    bool stopFirst();
    /// The same for the reading with another care, which leaves the article as it is shown.
    bool stopOther();

private:
    void update();
    void offerCancel();
    void cancel();
    void show();
    void offer();

    Session &m_session; // Not owned, as are those below.
    QAction *const m_action;
    QAction *const m_cancel;
    StatusLine &m_status;
    Messages &m_messages;
    std::function<QSet<QString>()> m_lookedAt = [] {
        return QSet<QString>();
    };
    std::function<bool()> m_isBusy = [] {
        return false;
    };
    QTimer m_waiting; ///< runs while findings wait for the reader
    QTimer m_cancelling; ///< runs until canceling is offered
    bool m_isCancelOffered = false;
    bool m_hasOffered = false; ///< of the open article
};

} // namespace onrecord

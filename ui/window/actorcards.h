// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace onrecord {

class SelectionCorrections;
class Session;
class TopicGridDialog;

/// What the selected actor is on record with, copied as Markdown, table or citations; and who is on record
/// on what, as a table in a window of its own.
class ActorCards final : public QObject
{
    Q_OBJECT

public:
    ActorCards(Session &session, const SelectionCorrections &corrections, const Actions &actions,
               QWidget *window);

Q_SIGNALS:
    /// What was copied, or why nothing was.
    void advised(const QString &sentence);
    void statementWanted(const QString &statement); ///< chosen in the table

private:
    void copy(ActionId as);
    void showTopics();

    Session &m_session; // Not owned, as are those below.
    const SelectionCorrections &m_corrections;
    QWidget *m_window;
    QPointer<TopicGridDialog> m_topics;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

namespace onrecord {

class Actions;
class Messages;
class Session;

/// Says once an article, when its corrections have been read, what became of them if it changed
/// since and this version is new or leaves something to decide; and leads from one that is to be decided again to the next.
class ArticleChanges final : public QObject
{
    Q_OBJECT

public:
    ArticleChanges(const Session &session, const Actions &actions, Messages &messages,
                   QObject *parent);

Q_SIGNALS:
    // What is to be selected.
    void statementWanted(const QString &statement);
    void correctionWanted(QUuid correction); ///< of Reading::orphans

private:
    void tell();
    void showNext();
    void update();

    const Session &m_session; // Not owned, as are those below.
    const Actions &m_actions;
    Messages &m_messages;
    QString m_shown; ///< what showNext() showed last: a Statement::id or the id of a correction
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actorcards.h"

#include "core/exporting/actorcard.h"
#include "core/exporting/csv.h"
#include "core/exporting/markdown.h"
#include "core/wording/visible.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/session/session.h"
#include "ui/sidebar/topicgriddialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace onrecord {

ActorCards::ActorCards(Session &session, const SelectionCorrections &corrections,
                       const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_corrections(corrections)
    , m_window(window)
{
    for (const ActionId as :
         {ActionId::CopyActorMarkdown, ActionId::CopyActorTable, ActionId::CopyActorCitations})
        connect(actions[as], &QAction::triggered, this, [this, as] { copy(as); });
    connect(actions[ActionId::TopicTable], &QAction::triggered, this, &ActorCards::showTopics);
    connect(&session, &Session::readingChanged, this, [this] {
        if (m_topics)
            m_topics->setReading(m_session.reading());
    });
    connect(&session, &Session::documentChanged, this, [this] {
        if (m_topics && !m_session.isOpen())
            m_topics->close(); // its table is of the article that was closed
    });
}

void ActorCards::copy(ActionId as)
{
    const ReadActor *actor = m_corrections.actor();
    if (!actor) {
        Q_EMIT advised(tr("Select an actor or a statement to copy what the actor says."));
        return;
    }
    const QString id = actor->actor.id;
    const QString name = actor->actor.name;
    const int statements = actor->statements;
    // It is pasted into what others read: private notes stay here, as they do in exports.
    const Reading reading = m_session.readingToShare({});
    QString text;
    switch (as) {
    case ActionId::CopyActorMarkdown:
        text = QString::fromUtf8(toMarkdown(cardOf(reading, id)));
        break;
    case ActionId::CopyActorTable:
        text = QString::fromUtf8(toCsv(toTable(cardOf(reading, id))));
        break;
    default: text = citationsOf(reading, id); break;
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT advised(
        tr("Copied %n statement(s) of %1.", nullptr, statements).arg(shownPlainly(name)));
}

void ActorCards::showTopics()
{
    if (!m_topics) {
        m_topics = new TopicGridDialog(m_session.reading(), m_window);
        connect(m_topics, &TopicGridDialog::statementWanted, this, &ActorCards::statementWanted);
    }
    m_topics->show();
    m_topics->raise();
    m_topics->activateWindow();
}

} // namespace onrecord

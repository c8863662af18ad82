// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "core/corrections/reviewqueue.h"
#include "ui/article/articleview.h"
#include "ui/session/session.h"

namespace onrecord {

Navigator::Navigator(const Session &session, const ArticleView &article, const Actions &actions,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
{
    const auto goes = [&](ActionId id, auto &&where, int direction) {
        connect(actions[id], &QAction::triggered, this,
                [this, where, direction] { step(where(), direction); });
    };
    const auto all = [this] {
        return shownStatements(m_session.reading());
    };
    const auto toReview = [this] {
        return statementsToReview(m_session.reading());
    };
    const auto ofActor = [this] {
        return statementsOf(m_session.reading(), actorHere());
    };
    goes(ActionId::NextStatement, all, 1);
    goes(ActionId::PreviousStatement, all, -1);
    goes(ActionId::NextToReview, toReview, 1);
    goes(ActionId::PreviousToReview, toReview, -1);
    goes(ActionId::NextOfActor, ofActor, 1);
    goes(ActionId::PreviousOfActor, ofActor, -1);
}

void Navigator::step(const QStringList &ids, int step)
{
    const QString to = steppedFrom(m_session.reading(), ids, m_article.selectedStatement(),
                                   m_article.caret(), step);
    if (!to.isEmpty())
        Q_EMIT wanted(to);
}

QString Navigator::actorHere() const
{
    const ReadStatement *here = m_session.reading().statement(m_article.selectedStatement());
    return here ? here->statement.actors.value(0) : QString();
}

} // namespace onrecord

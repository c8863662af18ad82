// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "core/corrections/reviewqueue.h"
#include "core/corrections/statementlookup.h"
#include "ui/article/articleview.h"
#include "ui/session/session.h"

namespace onrecord {

Navigator::Navigator(const Session &session, const ArticleView &article, const Actions &actions,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
{
    const auto goes = [&](ActionId id, auto &&where, int direction, const QString &why) {
        connect(actions[id], &QAction::triggered, this, [this, where, direction, why] {
            const QStringList ids = where();
            if (ids.isEmpty() && m_session.reading().complete)
                Q_EMIT advised(why, [where] { return where().isEmpty(); });
            step(ids, direction);
        });
    };
    const QString none = tr("There is no statement in this article.");
    const QString noneLeft = tr("Nothing is left to review.");
    const QString nobody = tr("Choose a statement of an actor first.");
    const auto all = [this] {
        return shownStatements(m_session.reading());
    };
    const auto toReview = [this] {
        return statementsToReview(m_session.reading());
    };
    const auto ofActor = [this] {
        return statementsOf(m_session.reading(), actorHere());
    };
    goes(ActionId::NextStatement, all, 1, none);
    goes(ActionId::PreviousStatement, all, -1, none);
    goes(ActionId::NextToReview, toReview, 1, noneLeft);
    goes(ActionId::PreviousToReview, toReview, -1, noneLeft);
    goes(ActionId::NextOfActor, ofActor, 1, nobody);
    goes(ActionId::PreviousOfActor, ofActor, -1, nobody);
    connect(&article, &ArticleView::caretMoved, this, [this] { m_last.clear(); });
    connect(actions[ActionId::NextHere], &QAction::triggered, this, &Navigator::goOnHere);
}

void Navigator::noteSelected(const QString &statement)
{
    if (!statement.isEmpty())
        m_last = statement;
}

/// The statement to go on from; one that the reading does not have stands for the caret.
QString Navigator::from() const
{
    const QString selected = m_article.selectedStatement();
    return selected.isEmpty() ? m_last : selected;
}

void Navigator::step(const QStringList &ids, int step)
{
    const QString to = steppedFrom(m_session.reading(), ids, from(), m_article.caret(), step);
    if (!to.isEmpty())
        Q_EMIT wanted(to);
}

/// The statements at the caret, innermost first; where the selected one is none of these, those that have
/// words in common with it.
QStringList Navigator::overlapping() const
{
    const QString selected = m_article.selectedStatement();
    const QStringList here = m_article.statementsAt(m_article.caret());
    const Reading &reading = m_session.reading();
    const ReadStatement *read = reading.statement(selected);
    if (!read || here.contains(selected))
        return here;
    const Span words = hull(wordsOf(read->statement));
    QStringList found;
    for (const ReadStatement &other : reading.statements) {
        const Spans &spans = wordsOf(other.statement);
        const bool isIn = std::any_of(spans.cbegin(), spans.cend(),
                                      [words](Span span) { return span.overlaps(words); });
        if (other.state != State::Rejected && isIn)
            found.append(other.statement.id);
    }
    return found;
}

/// To the next of those that overlap, after the last one to the first again.
void Navigator::goOnHere()
{
    const QStringList here = overlapping();
    const QString selected = m_article.selectedStatement();
    const auto isAlone = [this] {
        const QStringList now = overlapping();
        return now.isEmpty() || (now.size() == 1 && now.first() == m_article.selectedStatement());
    };
    if (isAlone())
        Q_EMIT advised(tr("No other statement has words in common with this place."), isAlone);
    else
        Q_EMIT wanted(here.at((here.indexOf(selected) + 1) % here.size()));
}

/// Empty for a statement of nobody, and where none is chosen.
QString Navigator::actorHere() const
{
    const ReadStatement *here = m_session.reading().statement(from());
    return here ? here->statement.actors.value(0) : QString();
}

} // namespace onrecord

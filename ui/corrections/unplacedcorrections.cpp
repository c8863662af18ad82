// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/unplacedcorrections.h"

#include "core/correcting/placing.h"
#include "core/text/wholewords.h"
#include "core/wording/wording.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/session/session.h"

namespace onrecord {

UnplacedCorrections::UnplacedCorrections(Session &session, const SelectionCorrections &corrections,
                                         const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_corrections(corrections)
    , m_actions(actions)
{
    const auto does = [&](ActionId id, void (UnplacedCorrections::*what)()) {
        connect(actions[id], &QAction::triggered, this, what);
    };
    does(ActionId::FindLike, &UnplacedCorrections::findLike);
    does(ActionId::PlaceCorrection, &UnplacedCorrections::place);
    does(ActionId::DropCorrection, &UnplacedCorrections::drop);
    does(ActionId::KeepCorrection, &UnplacedCorrections::keep);
    does(ActionId::TakeAsItStands, &UnplacedCorrections::takeAsItStands);
    connect(actions[ActionId::Details], &QAction::triggered, this, [this] {
        if (takesKeys())
            findLike();
    });
    connect(&corrections, &SelectionCorrections::targetChanged, this, &UnplacedCorrections::update);
    connect(&session, &Session::readingChanged, this, &UnplacedCorrections::update);
    connect(&session, &Session::documentChanged, this, &UnplacedCorrections::forget);
    update();
}

const Correction *UnplacedCorrections::chosen() const
{
    const QList<Correction> &orphans = m_session.reading().orphans;
    const auto found = std::find_if(orphans.cbegin(), orphans.cend(),
                                    [this](const Correction &each) { return each.id == m_chosen; });
    return found == orphans.cend() ? nullptr : &*found;
}

void UnplacedCorrections::choose(QUuid correction)
{
    const bool isOther = m_chosen != correction;
    m_chosen = correction;
    m_asking = false;
    if (chosen())
        findLike();
    else if (isOther)
        stop();
    update();
}

void UnplacedCorrections::forget()
{
    m_chosen = {};
    m_asking = false;
    update();
}

bool UnplacedCorrections::stop()
{
    const bool was = std::exchange(m_asking, false);
    m_chosen = {};
    update();
    return was;
}

bool UnplacedCorrections::takesKeys(bool withWords) const
{
    return chosen() && (!m_corrections.statement() || (withWords && m_asking));
}

void UnplacedCorrections::update()
{
    const bool isChosen = chosen();
    for (const ActionId id : {ActionId::FindLike, ActionId::PlaceCorrection,
                              ActionId::DropCorrection, ActionId::KeepCorrection})
        m_actions[id]->setEnabled(isChosen);
    const ReadStatement *statement = m_corrections.statement();
    m_actions[ActionId::TakeAsItStands]->setEnabled(statement && !statement->stale.isEmpty());
    Q_EMIT chosenChanged();
}

/// Shows the place most like what was lost, and says how much. Decides nothing.
void UnplacedCorrections::findLike()
{
    const Correction *orphan = chosen();
    if (!orphan)
        return;
    m_asking = true;
    const QString &text = m_session.document().text();
    const QString lost = lostWordsOf(text, *orphan);
    const QString then = wording::quoted(lost, 60);
    const std::optional<Placement> likely = likeliestPlace(text, *orphan);
    if (lost.isEmpty()) {
        Q_EMIT advised(
            tr("What it was said of is not in this article. X drops it, Escape keeps it."));
    } else if (!likely) {
        Q_EMIT advised(tr("Nothing in the article is like %1. Select the words that it belongs to, "
                          "then press E; X drops it, Escape keeps it.")
                           .arg(then));
    } else {
        Q_EMIT wordsWanted(likely->span);
        Q_EMIT advised(
            tr("%1 is most like %2 (%3%). E places the correction there, or on other "
               "words that you select; X drops it, Escape keeps it.")
                .arg(then, wording::quoted(m_session.document().article(), {likely->span}))
                .arg(qRound(100 * likely->certainty)));
    }
}

void UnplacedCorrections::place()
{
    const Correction *orphan = chosen();
    if (!orphan)
        return;
    const Span words = wholeWords(m_session.document().text(), m_corrections.target().words);
    const std::optional<Correction> placed = placedOn(m_session.reading(), *orphan, words);
    if (!placed) {
        m_asking = true;
        Q_EMIT advised(tr("Select the words that it belongs to, then press E."));
        return;
    }
    const QString text = wording::sentence(m_session.reading(), *placed);
    if (m_session.take({{m_session.signedNow(*placed)}, {*orphan}}, text)) {
        forget();
        Q_EMIT done();
    }
}

void UnplacedCorrections::drop()
{
    const Correction *orphan = chosen();
    if (!orphan)
        return;
    const QString text = tr("Drop: %1").arg(wording::sentence(m_session.reading(), *orphan));
    if (m_session.take({{}, {*orphan}}, text)) {
        forget();
        Q_EMIT done();
    }
}

void UnplacedCorrections::keep()
{
    if (!chosen())
        return;
    forget();
    Q_EMIT done();
}

void UnplacedCorrections::takeAsItStands()
{
    const ReadStatement *statement = m_corrections.statement();
    if (!statement || statement->stale.isEmpty())
        return;
    QList<Correction> stale;
    for (const StaleCorrection &each : statement->stale)
        stale.append(each.correction);
    const Spans &words = statement->statement.content;
    const QString text =
        tr("Take %1 as It Stands")
            .arg(wording::quoted(m_session.document().article(),
                                 words.isEmpty() ? statement->statement.cue : words, 36));
    m_session.take({{}, stale}, text);
}

} // namespace onrecord

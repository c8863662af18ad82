// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcontroller.h"

#include "ui/corrections/selectioncorrections.h"
#include "ui/review/reviewcard.h"
#include "ui/session/session.h"

namespace onrecord {

ReviewController::ReviewController(const Session &session, const SelectionCorrections &corrections,
                                   const Actions &actions, ReviewCard &card, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_corrections(corrections)
    , m_actions(actions)
    , m_card(card)
{
    connect(actions[ActionId::ReviewMode], &QAction::toggled, this,
            &ReviewController::setReviewing);
    connect(actions[ActionId::Later], &QAction::triggered, this, &ReviewController::putOff);
    connect(actions[ActionId::Details], &QAction::triggered, this,
            &ReviewController::toggleDetails);
    connect(&session, &Session::documentChanged, this, &ReviewController::clear);
    connect(&session, &Session::readingChanged, this, &ReviewController::updateRound);
    connect(&corrections, &SelectionCorrections::targetChanged, this,
            &ReviewController::updateCard);
    connect(&corrections, &SelectionCorrections::decided, this, [this] {
        if (isReviewing())
            askNext();
    });
    updateRound();
}

void ReviewController::setColours(const ThemeColours &colours)
{
    m_card.setColours(colours);
    updateCard(); // the names on it are in their actors' colours
}

bool ReviewController::isReviewing() const
{
    return m_actions[ActionId::ReviewMode]->isChecked();
}

void ReviewController::setReviewing(bool on)
{
    m_details = false;
    if (on) {
        m_round.begin(m_session.reading());
        askNext();
        Q_EMIT begun();
    }
    updateCard();
}

void ReviewController::askNext()
{
    Q_EMIT wanted(m_round.next());
}

void ReviewController::putOff()
{
    m_round.putOff(m_corrections.target().statement);
    askNext();
}

void ReviewController::toggleDetails()
{
    m_details = !m_details && m_corrections.statement();
    updateCard();
}

void ReviewController::showDetails()
{
    m_details = !isReviewing() && m_corrections.statement();
    updateCard();
}

bool ReviewController::stepBack()
{
    if (m_details)
        toggleDetails();
    else if (isReviewing())
        m_actions[ActionId::ReviewMode]->setChecked(false);
    else
        return false;
    return true;
}

/// Another article: its review has not begun.
void ReviewController::clear()
{
    m_details = false;
    m_round = {};
    m_actions[ActionId::ReviewMode]->setChecked(false);
    updateRound();
}

void ReviewController::updateRound()
{
    m_round.update(m_session.reading());
    Q_EMIT leftChanged(left());
    updateCard();
}

void ReviewController::updateCard()
{
    const Reading &reading = m_session.reading();
    const bool reviewing = isReviewing();
    const ReadStatement *selected = m_corrections.statement();
    m_actions[ActionId::Later]->setEnabled(reviewing && selected);
    const bool asks = selected && (reviewing || m_details);
    if (asks)
        m_card.ask(reading, selected->statement.id, reviewing ? left() : -1, m_round.total());
    else if (reviewing)
        m_card.sayDone(reading);
    m_card.setVisible(asks || (reviewing && left() == 0));
}

} // namespace onrecord

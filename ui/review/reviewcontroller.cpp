// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcontroller.h"

#include "core/review/suresample.h"
#include "ui/corrections/deciders.h"
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
    connect(actions[ActionId::ReviewBack], &QAction::triggered, this, &ReviewController::askBefore);
    connect(actions[ActionId::ReviewByText], &QAction::toggled, this, &ReviewController::setByText);
    connect(actions[ActionId::CheckSample], &QAction::triggered, this,
            &ReviewController::checkSample);
    connect(actions[ActionId::Details], &QAction::triggered, this,
            &ReviewController::toggleDetails);
    connect(&card, &ReviewCard::bucketChosen, this, &ReviewController::chooseBucket);
    connect(&card, &ReviewCard::roomChanged, this, &ReviewController::showCard);
    connect(&session, &Session::documentChanged, this, &ReviewController::clear);
    connect(&session, &Session::readingChanged, this, &ReviewController::updateRound);
    connect(&corrections, &SelectionCorrections::targetChanged, this,
            &ReviewController::updateCard);
    connect(&corrections, &SelectionCorrections::decided, this, [this] {
        if (isReviewing())
            askNext();
    });
    connect(&session, &Session::takenBack, this, &ReviewController::askAgain);
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
        m_sample.clear();
        m_round.begin(m_session.reading());
        askNext();
        Q_EMIT begun();
    }
    updateCard();
}

void ReviewController::askNext()
{
    const QString next = m_round.next();
    const QString id = next.isEmpty() ? nextOfSample() : next;
    m_round.ask(id);
    Q_EMIT wanted(id);
}

void ReviewController::askBefore()
{
    const QString id = m_round.before(m_corrections.target().statement);
    if (isReviewing() && m_session.reading().statement(id))
        Q_EMIT wanted(id);
}

/// What was answered by mistake is at hand once that is taken back.
void ReviewController::askAgain(const QString &id)
{
    if (!isReviewing() || !m_session.reading().statement(id))
        return;
    m_round.ask(id);
    Q_EMIT wanted(id);
}

void ReviewController::putOff()
{
    const QString id = m_corrections.target().statement;
    if (m_sample.contains(id)) {
        m_sampleLater.removeOne(id);
        m_sampleLater.append(id);
    } else {
        m_round.putOff(id);
    }
    askNext();
}

void ReviewController::chooseBucket(std::optional<ReviewDoubt> bucket)
{
    m_round.setBucket(bucket);
    askNext();
    updateCard();
}

void ReviewController::setByText(bool byText)
{
    m_round.setOrder(m_session.reading(), byText ? ReviewOrder::Text : ReviewOrder::Doubt);
    if (isReviewing())
        askNext();
    updateCard();
}

void ReviewController::checkSample()
{
    const Reading &reading = m_session.reading();
    m_actions[ActionId::ReviewMode]->setChecked(true);
    m_sample = sampleOfSure(reading, usualSample, sampleSeed(reading.document.text()));
    m_sampleLater.clear();
    askNext();
    updateCard();
}

/// The first that nobody has answered; what was put off comes last.
QString ReviewController::nextOfSample() const
{
    const auto isOpen = [this](const QString &id) {
        const ReadStatement *read = m_session.reading().statement(id);
        return read && read->state == State::Automatic;
    };
    for (const QString &id : m_sample) {
        if (isOpen(id) && !m_sampleLater.contains(id))
            return id;
    }
    const auto later = std::find_if(m_sampleLater.cbegin(), m_sampleLater.cend(), isOpen);
    return later == m_sampleLater.cend() ? QString() : *later;
}

qsizetype ReviewController::leftOfSample() const
{
    return m_sample.size() - resultOf(m_session.reading(), m_sample).checked;
}

void ReviewController::toggleDetails()
{
    if (m_covered)
        return;
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

void ReviewController::setCovered(bool covered)
{
    m_covered = covered;
    updateCard();
}

/// Another article: its review has not begun.
void ReviewController::clear()
{
    m_details = false;
    m_round = {};
    m_sample.clear();
    m_actions[ActionId::ReviewMode]->setChecked(false);
    m_actions[ActionId::ReviewByText]->setChecked(false);
    updateRound();
}

void ReviewController::updateRound()
{
    m_round.update(m_session.reading());
    Q_EMIT leftChanged(left());
    updateCard();
}

ReviewProgress ReviewController::progress() const
{
    ReviewProgress progress;
    progress.isSample = left() == 0 && !m_sample.isEmpty();
    progress.left = progress.isSample ? leftOfSample() : left();
    progress.counts = m_round.counts();
    progress.bucket = m_round.bucket();
    progress.order = m_round.order();
    return progress;
}

void ReviewController::updateCard()
{
    const Reading &reading = m_session.reading();
    const bool reviewing = isReviewing();
    const ReadStatement *selected = m_corrections.statement();
    m_actions[ActionId::Later]->setEnabled(reviewing && selected);
    m_actions[ActionId::ReviewBack]->setEnabled(
        reviewing && m_round.hasBefore(m_corrections.target().statement));
    m_actions[ActionId::CheckSample]->setEnabled(left() == 0 && !reading.statements.isEmpty());
    showCard();
    const bool isAsking = reviewing && selected;
    Q_EMIT evidenceChanged(isAsking, isAsking ? evidenceFor(reading, *selected) : Spans());
}

void ReviewController::showCard()
{
    const Reading &reading = m_session.reading();
    const bool reviewing = isReviewing();
    const ReadStatement *selected = m_corrections.statement();
    const bool asks = selected && (reviewing || m_details);
    if (asks) {
        m_card.ask(reading, selected->statement.id,
                   reviewing ? std::optional(progress()) : std::nullopt, m_details,
                   readersOf(m_session));
    } else if (reviewing) {
        const bool wasChecked = !m_sample.isEmpty();
        m_card.sayDone(reading,
                       wasChecked ? std::optional(resultOf(reading, m_sample)) : std::nullopt);
    }
    m_card.setVisible(!m_covered && (asks || (reviewing && left() == 0)));
}

} // namespace onrecord

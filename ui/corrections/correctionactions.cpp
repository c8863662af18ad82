// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/correctionactions.h"

#include "ui/article/articleheader.h"
#include "ui/corrections/correctionquestions.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/statementmarking.h"
#include "ui/corrections/unplacedcorrections.h"
#include "ui/session/session.h"

namespace onrecord {

CorrectionActions::CorrectionActions(const Actions &actions, const Session &session,
                                     SelectionCorrections &corrections,
                                     CorrectionQuestions &questions, UnplacedCorrections &unplaced,
                                     StatementMarking &marking, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
    , m_corrections(corrections)
    , m_unplaced(unplaced)
    , m_marking(marking)
{
    connectStatementActions(corrections);
    connectQuestions(questions);
    connect(&corrections, &SelectionCorrections::targetChanged, this, &CorrectionActions::update);
    connect(&unplaced, &UnplacedCorrections::chosenChanged, this, &CorrectionActions::update);
    connect(&marking, &StatementMarking::changed, this, &CorrectionActions::update);
    connect(&session, &Session::readingChanged, this, &CorrectionActions::update);
    connect(&session, &Session::documentChanged, this, &CorrectionActions::update);
    update();
}

void CorrectionActions::connectStatementActions(SelectionCorrections &corrections)
{
    const auto does = [&](QAction *action, auto &&what) {
        connect(action, &QAction::triggered, &corrections, what);
    };
    does(m_actions[ActionId::Confirm], &SelectionCorrections::confirm);
    does(m_actions[ActionId::Reject], [this, &corrections] {
        if (m_unplaced.takesKeys())
            m_unplaced.drop();
        else
            corrections.reject();
    });
    does(m_actions[ActionId::Nobody], [&corrections] { corrections.give({}); });
    does(m_actions[ActionId::Flag], &SelectionCorrections::toggleFlag);
    for (int index = 0; index < 9; ++index) {
        does(m_actions.candidate(index), [&corrections, index] {
            if (const QStringList all = corrections.candidates(); index < all.size())
                corrections.give({all.at(index)});
        });
    }
}

void CorrectionActions::connectQuestions(CorrectionQuestions &questions)
{
    const auto asks = [&](ActionId id, void (CorrectionQuestions::*what)()) {
        connect(m_actions[id], &QAction::triggered, &questions, what);
    };
    asks(ActionId::OtherSpeaker, &CorrectionQuestions::askSpeaker);
    asks(ActionId::Verb, &CorrectionQuestions::askVerb);
    asks(ActionId::Certainty, &CorrectionQuestions::askCertainty);
    asks(ActionId::DateMeaning, &CorrectionQuestions::askDate);
    connect(m_actions[ActionId::EditContent], &QAction::triggered, &questions, [this, &questions] {
        if (m_unplaced.takesKeys(true))
            m_unplaced.place();
        else
            questions.editContent();
    });
    const auto asksOrMarks = [&](ActionId id, void (CorrectionQuestions::*what)(),
                                 void (StatementMarking::*part)()) {
        connect(m_actions[id], &QAction::triggered, &questions, [this, &questions, what, part] {
            if (m_marking.isOn())
                (m_marking.*part)();
            else
                (questions.*what)();
        });
    };
    asksOrMarks(ActionId::EditCue, &CorrectionQuestions::editCue, &StatementMarking::takeCue);
    asksOrMarks(ActionId::TakeSource, &CorrectionQuestions::takeSource,
                &StatementMarking::takeSource);
    const auto marks = [&](ActionId id, void (StatementMarking::*what)()) {
        connect(m_actions[id], &QAction::triggered, &m_marking, what);
    };
    marks(ActionId::NewStatement, &StatementMarking::takeContent);
    marks(ActionId::Details, &StatementMarking::finish);
    asks(ActionId::StatementTopic, &CorrectionQuestions::askTopic);
    asks(ActionId::Note, &CorrectionQuestions::askNote);
    const auto asksHead = [&](ActionId id, HeadPart part) {
        connect(m_actions[id], &QAction::triggered, &questions,
                [&questions, part] { questions.askHead(part); });
    };
    asksHead(ActionId::ArticleHead, HeadPart::Title);
    asksHead(ActionId::PublishedOn, HeadPart::Day);
    asks(ActionId::RenameActor, &CorrectionQuestions::askName);
    asks(ActionId::MergeActors, &CorrectionQuestions::askMerge);
    asks(ActionId::SplitActor, &CorrectionQuestions::askSplit);
    asks(ActionId::ActorDetails, &CorrectionQuestions::askDetails);
    asks(ActionId::ActorIdentifier, &CorrectionQuestions::askIdentifier);
    asks(ActionId::RemoveActor, &CorrectionQuestions::removeActor);
    asks(ActionId::MarkClaim, &CorrectionQuestions::markClaim);
}

void CorrectionActions::update()
{
    const ReadStatement *statement = m_corrections.statement();
    for (ActionId id :
         {ActionId::Confirm, ActionId::OtherSpeaker, ActionId::Nobody, ActionId::Verb,
          ActionId::Certainty, ActionId::StatementTopic, ActionId::Flag, ActionId::Note})
        m_actions[id]->setEnabled(statement);
    m_actions[ActionId::EditCue]->setEnabled(statement || m_marking.isOn());
    m_actions[ActionId::EditContent]->setEnabled(statement || m_unplaced.takesKeys(true));
    m_actions[ActionId::Reject]->setEnabled(statement ? statement->state != State::Rejected
                                                      : m_unplaced.takesKeys());
    m_actions[ActionId::Flag]->setChecked(statement && statement->flagged);
    m_actions[ActionId::NewStatement]->setEnabled(m_session.isOpen());
    m_actions[ActionId::TakeSource]->setEnabled(m_session.isOpen());
    m_actions[ActionId::MarkClaim]->setEnabled(m_session.isOpen());
    m_actions[ActionId::ArticleHead]->setEnabled(m_session.isOpen());
    m_actions[ActionId::PublishedOn]->setEnabled(m_session.isOpen());
    m_actions[ActionId::DateMeaning]->setEnabled(m_session.isOpen());
    const qsizetype candidates = m_corrections.candidates().size();
    for (int index = 0; index < 9; ++index)
        m_actions.candidate(index)->setEnabled(index < candidates);

    const bool isTopic = !m_corrections.target().topic.isEmpty();
    const ReadActor *actor = m_corrections.actor();
    m_actions[ActionId::RenameActor]->setEnabled(actor || isTopic);
    m_actions[ActionId::MergeActors]->setEnabled(
        isTopic || (actor && m_session.reading().actors.size() > 1));
    m_actions[ActionId::SplitActor]->setEnabled(
        !isTopic && actor && (actor->statements > 0 || actor->actor.mentions.size() > 1));
    m_actions[ActionId::ActorDetails]->setEnabled(!isTopic && actor);
    m_actions[ActionId::ActorIdentifier]->setEnabled(!isTopic && actor);
    const bool isActorsRow = !isTopic && !statement && !m_corrections.target().actor.isEmpty();
    m_actions[ActionId::RemoveActor]->setEnabled(isActorsRow && actor && actor->statements > 0);
}

} // namespace onrecord

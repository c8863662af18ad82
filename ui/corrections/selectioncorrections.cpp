// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/selectioncorrections.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/nearbydates.h"
#include "core/wording/wording.h"
#include "ui/corrections/correctionmenu.h"
#include "ui/corrections/datedialog.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/session/session.h"

#include <QMenu>

namespace onrecord {

namespace {

/// \a span less the blanks at its ends.
Span trimmed(QStringView text, Span span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

SelectionCorrections::SelectionCorrections(Session &session, const Actions &actions,
                                           QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_window(window)
{
    const auto does = [&](ActionId id, auto &&what) {
        connect(actions[id], &QAction::triggered, this, what);
    };
    does(ActionId::Confirm, &SelectionCorrections::confirm);
    does(ActionId::Reject, &SelectionCorrections::reject);
    does(ActionId::OtherSpeaker, &SelectionCorrections::askSpeaker);
    does(ActionId::Nobody, [this] { give({}); });
    does(ActionId::Verb, &SelectionCorrections::askVerb);
    does(ActionId::Certainty, &SelectionCorrections::askCertainty);
    does(ActionId::DateMeaning, &SelectionCorrections::askDate);
    does(ActionId::EditContent, &SelectionCorrections::editContent);
    does(ActionId::NewStatement, &SelectionCorrections::newStatement);
    does(ActionId::Flag, &SelectionCorrections::toggleFlag);
    does(ActionId::Note, &SelectionCorrections::askNote);
    does(ActionId::PublishedOn, &SelectionCorrections::askPublished);
    does(ActionId::RenameActor, &SelectionCorrections::askName);
    does(ActionId::MergeActors, &SelectionCorrections::askMerge);
    for (int index = 0; index < 9; ++index) {
        connect(actions.candidate(index), &QAction::triggered, this, [this, index] {
            if (const QStringList all = candidates(); index < all.size())
                give({all.at(index)});
        });
    }
    connect(&session, &Session::readingChanged, this, &SelectionCorrections::updateActions);
    connect(&session, &Session::documentChanged, this, [this] {
        m_statement.clear();
        m_actor.clear();
        m_topic.clear();
        m_place = 0;
        m_selection = {};
        updateActions();
    });
    updateActions();
}

void SelectionCorrections::setStatement(const QString &id)
{
    m_statement = id;
    m_actor.clear();
    m_topic.clear();
    updateActions();
}

void SelectionCorrections::setTopic(const QString &name)
{
    m_topic = name;
    updateActions();
}

void SelectionCorrections::setPlace(qsizetype offset)
{
    m_place = offset;
}

void SelectionCorrections::setActor(const QString &id)
{
    m_actor = id;
    updateActions();
}

void SelectionCorrections::setSelection(Span selection)
{
    m_selection = selection;
    updateActions();
}

void SelectionCorrections::setReviewing(bool reviewing)
{
    m_reviewing = reviewing;
    updateActions();
}

const ReadStatement *SelectionCorrections::current() const
{
    return m_session.reading().statement(m_statement);
}

const ReadActor *SelectionCorrections::actor() const
{
    const Reading &reading = m_session.reading();
    if (!m_actor.isEmpty())
        return reading.actor(m_actor);
    const ReadStatement *statement = current();
    return statement ? reading.speaker(*statement) : nullptr;
}

QStringList SelectionCorrections::candidates() const
{
    QStringList ids;
    const ReadStatement *statement = current();
    if (!statement)
        return ids;
    const auto add = [&](const QString &id) {
        if (!ids.contains(id) && ids.size() < 9 && m_session.reading().actor(id))
            ids.append(id);
    };
    // The speaker keeps key 1 even where the reader chose one the machine had not thought of.
    for (const QString &id : statement->statement.actors)
        add(id);
    for (const Candidate &candidate : statement->statement.candidates)
        add(candidate.actor);
    return ids;
}

void SelectionCorrections::updateActions()
{
    const ReadStatement *statement = current();
    const bool isRejected = statement && statement->state == State::Rejected;
    for (ActionId id : {ActionId::Confirm, ActionId::Reject, ActionId::OtherSpeaker,
                        ActionId::Nobody, ActionId::Verb, ActionId::Certainty,
                        ActionId::EditContent, ActionId::Flag, ActionId::Note})
        m_actions[id]->setEnabled(statement);
    m_actions[ActionId::Reject]->setEnabled(statement && !isRejected);
    m_actions[ActionId::Flag]->setChecked(statement && statement->flagged);
    m_actions[ActionId::Later]->setEnabled(m_reviewing && statement);
    m_actions[ActionId::NewStatement]->setEnabled(m_session.isOpen());
    m_actions[ActionId::PublishedOn]->setEnabled(m_session.isOpen());
    m_actions[ActionId::DateMeaning]->setEnabled(!m_session.reading().dates.isEmpty());
    const qsizetype choices = candidates().size();
    for (int index = 0; index < 9; ++index)
        m_actions.candidate(index)->setEnabled(index < choices);
    const ReadActor *who = actor();
    m_actions[ActionId::RenameActor]->setEnabled(who || !m_topic.isEmpty());
    m_actions[ActionId::MergeActors]->setEnabled(!m_topic.isEmpty()
                                                 || (who && m_session.reading().actors.size() > 1));
}

bool SelectionCorrections::correct(Change change)
{
    if (!current())
        return false;
    return m_session.correct(m_session.correctionOf(m_statement, std::move(change)));
}

void SelectionCorrections::confirm()
{
    const QString id = m_statement;
    const ReadStatement *statement = current();
    if (statement && (statement->state == State::Confirmed || correct(Confirm{})))
        Q_EMIT decided(id);
}

void SelectionCorrections::reject()
{
    const QString id = m_statement;
    if (correct(Reject{}))
        Q_EMIT decided(id);
}

void SelectionCorrections::give(const QStringList &actors)
{
    const ReadStatement *statement = current();
    if (!statement)
        return;
    if (statement->statement.actors == actors) {
        // Choosing who has it already is how a reader says that it is right.
        confirm();
        return;
    }
    QList<ActorRef> speakers;
    for (const QString &actor : actors)
        speakers.append(m_session.reference(actor));
    const QString id = m_statement;
    if (correct(SetSpeakers{speakers}))
        Q_EMIT decided(id);
}

void SelectionCorrections::setVerb(VerbKind verb)
{
    const ReadStatement *statement = current();
    if (statement && statement->statement.verb != verb)
        correct(SetVerb{verb});
}

void SelectionCorrections::setCertainty(Certainty certainty)
{
    const ReadStatement *statement = current();
    if (statement && statement->statement.certainty != certainty)
        correct(SetCertainty{certainty});
}

ActorRef SelectionCorrections::reference(const SourceChoice &choice) const
{
    if (choice.kind == SourceChoice::Kind::Actor)
        return m_session.reference(choice.actor);
    return NamedActor{choice.name, choice.actorKind};
}

void SelectionCorrections::take(const SourceChoice &choice)
{
    const QString id = m_statement;
    switch (choice.kind) {
    case SourceChoice::Kind::Actor: give({choice.actor}); return;
    case SourceChoice::Kind::Nobody: give({}); return;
    case SourceChoice::Kind::NewActor: break;
    }
    if (correct(SetSpeakers{{reference(choice)}}))
        Q_EMIT decided(id);
}

void SelectionCorrections::askSpeaker()
{
    if (!current())
        return;
    SourceDialog::Offer offer;
    offer.first = candidates();
    auto *dialog = new SourceDialog(m_session.reading(), tr("Who says this?"), offer, m_window);
    connect(dialog, &SourceDialog::chosen, this, &SelectionCorrections::take);
    dialog->open();
}

void SelectionCorrections::askVerb()
{
    const ReadStatement *statement = current();
    if (!statement)
        return;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("verb-menu"));
    addVerbs(menu, *this, statement->statement.verb);
    popUp(menu);
}

void SelectionCorrections::popUp(QMenu *menu) const
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_window->mapToGlobal(m_window->rect().center()));
}

void SelectionCorrections::askCertainty()
{
    const ReadStatement *statement = current();
    if (!statement)
        return;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("certainty-menu"));
    addCertainties(menu, *this, statement->statement.certainty);
    popUp(menu);
}

void SelectionCorrections::askDate()
{
    const Reading &reading = m_session.reading();
    QList<ReadDate> offered;
    if (const ReadStatement *statement = current())
        offered = datesOf(reading, statement->statement);
    for (const ReadDate &date : reading.dates) {
        if (date.date.span.begin <= m_place && m_place <= date.date.span.end
            && (!current() || offered.contains(date)))
            offered = {date};
    }
    if (offered.isEmpty()) {
        Q_EMIT advised(
            tr("Click a date in the text, or go to it with the caret (F7), then press D."));
    } else if (offered.size() == 1) {
        askDateOf(offered.first().date.span);
    } else {
        auto *menu = new QMenu(m_window);
        menu->setObjectName(QStringLiteral("date-menu"));
        for (const ReadDate &date : std::as_const(offered)) {
            const QString words = wording::excerpt(reading.document.text(), {date.date.span});
            menu->addAction(QString(words).replace(u'&', QStringLiteral("&&")), this,
                            [this, span = date.date.span] { askDateOf(span); });
        }
        menu->setActiveAction(menu->actions().constFirst());
        popUp(menu);
    }
}

void SelectionCorrections::askDateOf(Span words)
{
    const QList<ReadDate> &dates = m_session.reading().dates;
    const auto date = std::find_if(dates.begin(), dates.end(), [words](const ReadDate &each) {
        return each.date.span == words;
    });
    if (date == dates.end())
        return;
    auto *question = new DateDialog(m_session.reading(), *date, m_window);
    connect(question, &DateDialog::answered, this,
            [this, words](const QString &value, DateRole role) {
                Correction correction = m_session.correctionOf(SetDate{value, role});
                correction.target = m_session.anchored({words});
                m_session.correct(correction);
            });
    question->open();
}

void SelectionCorrections::askNote()
{
    const ReadStatement *statement = current();
    if (!statement)
        return;
    auto *question = new NoteDialog(statement->note, m_window);
    connect(question, &NoteDialog::answered, this,
            [this, before = statement->note](const QString &note) {
                if (note != before)
                    correct(SetNote{note});
            });
    question->open();
}

void SelectionCorrections::askPublished()
{
    if (!m_session.isOpen())
        return;
    const QDate before = m_session.document().article().published;
    auto *question = new DayDialog(before, m_window);
    connect(question, &DayDialog::answered, this, [this, before](QDate day) {
        if (day != before)
            m_session.correct(m_session.correctionOf(SetPublished{day}));
    });
    question->open();
}

void SelectionCorrections::askName()
{
    if (!m_topic.isEmpty()) {
        askTopicName();
        return;
    }
    const ReadActor *who = actor();
    if (!who)
        return;
    auto *question = new NameDialog(tr("Name of the actor"), who->actor.name, m_window);
    connect(question, &NameDialog::answered, this,
            [this, id = who->actor.id, before = who->actor.name](const QString &name) {
                if (name != before)
                    m_session.correct(
                        m_session.correctionOf(RenameActor{m_session.reference(id), name}));
            });
    question->open();
}

void SelectionCorrections::askTopicName()
{
    auto *question = new NameDialog(tr("Name of the topic"), m_topic, m_window);
    connect(question, &NameDialog::answered, this, [this, topic = m_topic](const QString &name) {
        if (name != topic)
            m_session.correct(m_session.correctionOf(RenameTopic{topic, name}));
    });
    question->open();
}

void SelectionCorrections::askTopicMerge()
{
    QStringList others;
    for (const Position &position : m_session.reading().positions) {
        const QString &topic = position.topic;
        if (!topic.isEmpty() && topic != m_topic && !others.contains(topic))
            others.append(topic);
    }
    if (others.isEmpty()) {
        Q_EMIT advised(tr("There is no other topic to merge this one with."));
        return;
    }
    auto *question = new ChoiceDialog(tr("“%1” belongs under").arg(m_topic), others, m_window);
    connect(question, &ChoiceDialog::answered, this,
            [this, topic = m_topic](const QString &into) { mergeTopics(topic, into); });
    question->open();
}

void SelectionCorrections::mergeTopics(const QString &topic, const QString &into)
{
    m_session.correct(m_session.correctionOf(MergeTopics{topic, into}));
}

void SelectionCorrections::askMerge()
{
    if (!m_topic.isEmpty()) {
        askTopicMerge();
        return;
    }
    const ReadActor *who = actor();
    if (!who)
        return;
    SourceDialog::Offer offer;
    offer.newActor = false;
    offer.nobody = false;
    offer.without = who->actor.id;
    auto *dialog = new SourceDialog(
        m_session.reading(), tr("“%1” is the same as").arg(who->actor.name), offer, m_window);
    connect(dialog, &SourceDialog::chosen, this,
            [this, id = who->actor.id](const SourceChoice &choice) {
                m_session.correct(m_session.correctionOf(
                    MergeActors{m_session.reference(id), reference(choice)}));
            });
    dialog->open();
}

void SelectionCorrections::editContent()
{
    const ReadStatement *statement = current();
    if (!statement)
        return;
    const Spans &content = statement->statement.content;
    const Span words = trimmed(m_session.document().text(), m_selection);
    if (!words.isEmpty()) {
        if (content != Spans{words})
            correct(SetContent{m_session.anchored({words})});
    } else if (content.size() == 1) {
        Q_EMIT selectionWanted(content.first());
        Q_EMIT advised(tr("Change the selection with Shift and the arrow keys, then press E."));
    } else {
        Q_EMIT advised(tr("Select the words that were said, then press E."));
    }
}

void SelectionCorrections::newStatement()
{
    const Span words = trimmed(m_session.document().text(), m_selection);
    if (words.isEmpty()) {
        Q_EMIT advised(tr("Select the words that were said, then press Q."));
        return;
    }
    auto *dialog = new SourceDialog(m_session.reading(), tr("Who says this?"), {}, m_window);
    connect(dialog, &SourceDialog::chosen, this,
            [this, words](const SourceChoice &choice) { makeStatement({words}, choice); });
    dialog->open();
}

void SelectionCorrections::makeStatement(const Spans &content, const SourceChoice &choice)
{
    QList<ActorRef> speakers;
    if (choice.kind != SourceChoice::Kind::Nobody)
        speakers.append(reference(choice));
    const Correction correction = m_session.newStatement(content, speakers, VerbKind::Says);
    if (m_session.correct(correction))
        Q_EMIT made(correction.statement);
}

void SelectionCorrections::toggleFlag()
{
    if (const ReadStatement *statement = current())
        correct(SetFlag{!statement->flagged});
}

} // namespace onrecord

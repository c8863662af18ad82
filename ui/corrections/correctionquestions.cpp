// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/correctionquestions.h"

#include "core/applying/splitting.h"
#include "core/correcting/namingedges.h"
#include "core/corrections/claimowners.h"
#include "core/corrections/statementlookup.h"
#include "core/corrections/topicnames.h"
#include "core/text/wholewords.h"
#include "core/wording/wording.h"
#include "ui/corrections/actordialog.h"
#include "ui/corrections/correctionmenu.h"
#include "ui/corrections/datedialog.h"
#include "ui/corrections/headdialog.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/corrections/meantspeakers.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/corrections/splitdialog.h"
#include "ui/corrections/topicdialog.h"
#include "ui/widgets/standbeside.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace onrecord {

CorrectionQuestions::CorrectionQuestions(SelectionCorrections &corrections, QWidget *window)
    : QObject(window)
    , m_corrections(corrections)
    , m_window(window)
{
}

/// The selected words, half ones widened to whole ones.
Span CorrectionQuestions::selectedWords() const
{
    return wholeWords(m_corrections.reading().document.text(), m_corrections.target().words);
}

/// What the reader has to see of the selected statement to answer.
QList<Spans> CorrectionQuestions::partsOfStatement() const
{
    const ReadStatement *read = m_corrections.statement();
    return read ? partsToSee(read->statement) : QList<Spans>();
}

void CorrectionQuestions::openBeside(QDialog *dialog, const QList<Spans> &parts) const
{
    standBeside(dialog, m_wordsPlace(parts, leastRoomFor(dialog)));
    dialog->open();
}

void CorrectionQuestions::giveTo(const SourceChoice &choice)
{
    if (choice.kind == SourceChoice::Kind::NewActor)
        m_corrections.giveTo(speakersIn(choice, m_corrections));
    else
        m_corrections.give(choice.actor.isEmpty() ? QStringList() : QStringList{choice.actor});
}

void CorrectionQuestions::askSpeaker()
{
    if (!m_corrections.statement())
        return;
    SourceDialog::Offer offer;
    offer.first = m_corrections.candidates();
    offer.joint = true;
    offer.present = m_corrections.statement()->statement.actors;
    offer.fromText = true;
    auto *dialog = new SourceDialog(m_corrections.reading(), tr("Who says this?"), offer, m_window);
    connect(dialog, &SourceDialog::chosen, this, &CorrectionQuestions::giveTo);
    connect(dialog, &SourceDialog::chosenTogether, this, &CorrectionQuestions::giveTogether);
    connect(dialog, &SourceDialog::fromTextWanted, this,
            [this, id = m_corrections.target().statement] {
                m_sourceWanted = id;
                Q_EMIT advised(tr("Select the words that name who says it, then press R."));
            });
    openBeside(dialog, partsOfStatement());
}

void CorrectionQuestions::giveTogether(const QList<SourceChoice> &choices)
{
    QList<ActorRef> speakers;
    for (const SourceChoice &choice : choices)
        speakers += speakersIn(choice, m_corrections);
    m_corrections.giveTo(speakers);
}

void CorrectionQuestions::takeSource()
{
    const Reading &reading = m_corrections.reading();
    const Span words = sourceWords(reading.document.text(), m_corrections.target().words);
    const QString wanted = std::exchange(m_sourceWanted, QString());
    if (reading.statement(wanted))
        m_corrections.setStatement(wanted);
    if (words.isEmpty() || !m_corrections.statement()) {
        Q_EMIT advised(tr("Choose a statement, select the words that name who says it, then press "
                          "R."));
        m_sourceWanted = wanted;
        return;
    }
    const NamingSelection naming{words, m_corrections.target().statement, tr("Who says this?"),
                                 m_wordsPlace, partsOfStatement()};
    findSpeakers(m_corrections, naming, m_window, [this, words](const QList<ActorRef> &speakers) {
        m_corrections.takeSource(words, speakers);
    });
}

void CorrectionQuestions::popUp(QMenu *menu, const QString &name, const QList<Spans> &parts) const
{
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QRect> words = m_wordsPlace(parts, 0);
    menu->popup(words.isEmpty() ? m_window->mapToGlobal(m_window->rect().center())
                                : placeOf(menu, words));
}

void CorrectionQuestions::askVerb()
{
    const ReadStatement *statement = m_corrections.statement();
    if (!statement)
        return;
    auto *menu = new QMenu(m_window);
    addVerbs(menu, m_corrections, statement->statement.verb);
    popUp(menu, u"verb-menu"_s, partsOfStatement());
}

void CorrectionQuestions::askCertainty()
{
    const ReadStatement *statement = m_corrections.statement();
    if (!statement)
        return;
    auto *menu = new QMenu(m_window);
    addCertainties(menu, m_corrections, statement->statement.certainty);
    popUp(menu, u"certainty-menu"_s, partsOfStatement());
}

void CorrectionQuestions::askDate()
{
    const Reading &reading = m_corrections.reading();
    const QList<ReadDate> dates = m_corrections.target().datesIn(reading);
    if (dates.isEmpty()) {
        const ReadStatement *statement = m_corrections.statement();
        openHead(HeadPart::Day,
                 statement ? tr("No date stands in the sentence of %1. The article has this day:")
                                 .arg(statement->label)
                           : QString());
        return;
    }
    if (dates.size() == 1) {
        askDateOf(dates.first().date.span);
        return;
    }
    auto *menu = new QMenu(m_window);
    Spans spans;
    for (const ReadDate &date : dates) {
        spans.append(date.date.span);
        const QString words = wording::excerpt(reading.document.article(), {date.date.span});
        menu->addAction(QString(words).replace(u'&', u"&&"_s), this,
                        [this, span = date.date.span] { askDateOf(span); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    popUp(menu, u"date-menu"_s, {spans});
}

void CorrectionQuestions::askDateOf(Span words)
{
    const QList<ReadDate> &dates = m_corrections.reading().dates;
    const auto date = std::find_if(dates.begin(), dates.end(), [words](const ReadDate &each) {
        return each.date.span == words;
    });
    if (date == dates.end())
        return;
    const auto isDate = [](const Change &change) {
        return std::holds_alternative<SetDate>(change);
    };
    auto *dialog =
        new DateDialog(m_corrections.reading(), *date,
                       m_corrections.readers().lastOf(date->corrections, isDate), m_window);
    connect(dialog, &DateDialog::answered, this,
            [this, words](const QString &value, DateRole role) {
                m_corrections.setDate(words, value, role);
            });
    connect(dialog, &QDialog::finished, this, [this] { Q_EMIT askedAbout({}); });
    Q_EMIT askedAbout(words);
    openBeside(dialog, QList<Spans>{{words}} + partsOfStatement());
}

void CorrectionQuestions::askNote()
{
    const ReadStatement *statement = m_corrections.statement();
    if (!statement)
        return;
    auto *dialog = new NoteDialog(statement->note, m_window);
    connect(dialog, &NoteDialog::answered, &m_corrections, &SelectionCorrections::setNote);
    openBeside(dialog, partsOfStatement());
}

void CorrectionQuestions::askHead(HeadPart part)
{
    openHead(part, {});
}

void CorrectionQuestions::openHead(HeadPart part, const QString &why)
{
    auto *dialog = new HeadDialog(m_corrections.reading().document.article(), part, m_window);
    if (!why.isEmpty())
        dialog->say(why);
    connect(dialog, &HeadDialog::answered, &m_corrections, &SelectionCorrections::setHead);
    dialog->open();
}

void CorrectionQuestions::askName()
{
    if (!m_corrections.target().topic.isEmpty()) {
        askTopicName();
        return;
    }
    const ReadActor *actor = m_corrections.actor();
    if (!actor)
        return;
    auto *dialog = new NameDialog(tr("Name of the actor"), actor->actor.name, m_window);
    connect(dialog, &NameDialog::answered, this, [this, id = actor->actor.id](const QString &name) {
        m_corrections.renameActor(id, name);
    });
    dialog->open();
}

void CorrectionQuestions::askTopicName()
{
    const QString topic = m_corrections.target().topic;
    auto *dialog = new NameDialog(tr("Name of the topic"), topic, m_window);
    connect(dialog, &NameDialog::answered, this,
            [this, topic](const QString &name) { m_corrections.renameTopic(topic, name); });
    dialog->open();
}

void CorrectionQuestions::askTopicMerge()
{
    const QString topic = m_corrections.target().topic;
    QStringList others;
    for (const Position &position : m_corrections.reading().positions) {
        const QString &other = position.topic;
        if (!other.isEmpty() && other != topic && !others.contains(other))
            others.append(other);
    }
    if (others.isEmpty()) {
        Q_EMIT advised(tr("There is no other topic to merge this one with."));
        return;
    }
    auto *dialog =
        new ChoiceDialog(tr("%1 belongs under").arg(wording::inMarks(topic)), others, m_window);
    connect(dialog, &ChoiceDialog::answered, this,
            [this, topic](const QString &into) { m_corrections.mergeTopics(topic, into); });
    dialog->open();
}

void CorrectionQuestions::askMerge()
{
    if (!m_corrections.target().topic.isEmpty()) {
        askTopicMerge();
        return;
    }
    const ReadActor *actor = m_corrections.actor();
    if (!actor)
        return;
    SourceDialog::Offer offer;
    offer.newActor = false;
    offer.nobody = false;
    offer.without = actor->actor.id;
    auto *dialog = new SourceDialog(
        m_corrections.reading(), tr("%1 is the same as").arg(wording::inMarks(actor->actor.name)),
        offer, m_window);
    connect(dialog, &SourceDialog::chosen, this,
            [this, id = actor->actor.id](const SourceChoice &choice) {
                m_corrections.mergeActors(id, m_corrections.reference(choice.actor));
            });
    dialog->open();
}

/// What is selected in the text is what is split, else the selected statement.
void CorrectionQuestions::askSplit()
{
    const ReadActor *actor = m_corrections.actor();
    if (!actor)
        return;
    const Reading &reading = m_corrections.reading();
    const QString id = actor->actor.id;
    QList<ActorPart> ticked = partsOf(reading, id);
    if (ticked.isEmpty())
        return;
    const Span words = selectedWords();
    const ReadStatement *selected = m_corrections.statement();
    ticked.removeIf([&](const ActorPart &part) {
        return words.isEmpty() ? !selected || !part.statements.contains(selected->statement.id)
                               : !touches(reading, part, words);
    });
    auto *dialog = new SplitDialog(reading, *actor, ticked, m_window);
    connect(dialog, &SplitDialog::answered, this,
            [this, id](const QList<ActorPart> &parts, const ActorRef &own) {
                m_corrections.splitActor(id, parts, own);
            });
    dialog->open();
}

void CorrectionQuestions::askDetails()
{
    openDetails();
}

void CorrectionQuestions::askIdentifier()
{
    if (ActorDialog *dialog = openDetails())
        dialog->beginWithIdentifier();
}

void CorrectionQuestions::removeActor()
{
    if (const ReadActor *actor = m_corrections.actor())
        m_corrections.removeActor(actor->actor.id);
}

void CorrectionQuestions::markClaim()
{
    const Reading &reading = m_corrections.reading();
    CorrectionTarget target = m_corrections.target();
    target.words = wholeWords(reading.document.text(), target.words);
    if (const Claim *claim = target.claimIn(reading)) {
        m_corrections.markClaim(claim->span, false);
        return;
    }
    if (target.words.isEmpty())
        Q_EMIT advised(tr("Select the words that the reporter asserts, then press Y."));
    else if (areSaid(reading, target.words))
        Q_EMIT advised(tr("Somebody said these words: they are no claim of the reporter’s own."));
    else
        m_corrections.markClaim(target.words, true);
}

/// The dialog, in front; null where no actor is selected.
ActorDialog *CorrectionQuestions::openDetails()
{
    const ReadActor *actor = m_corrections.actor();
    if (!actor)
        return nullptr;
    auto *dialog = new ActorDialog(*actor, m_colours(), m_window);
    connect(dialog, &ActorDialog::answered, this,
            [this, id = actor->actor.id](const ActorDescription &described) {
                m_corrections.describeActor(id, described);
            });
    dialog->open();
    return dialog;
}

void CorrectionQuestions::askTopic()
{
    if (!m_corrections.statement())
        return;
    auto *dialog = new TopicDialog(topicsFor(m_corrections.reading(), m_corrections.actor()),
                                   m_corrections.topicOfStatement(), m_window);
    connect(dialog, &TopicDialog::answered, &m_corrections,
            &SelectionCorrections::setTopicOfStatement);
    openBeside(dialog, partsOfStatement());
}

} // namespace onrecord

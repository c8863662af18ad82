// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/selectioncorrections.h"

#include "core/corrections/topicnames.h"
#include "core/wording/toldchanges.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/corrections/deciders.h"
#include "ui/session/session.h"

namespace onrecord {

SelectionCorrections::SelectionCorrections(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::documentChanged, this, &SelectionCorrections::clear);
}

const Reading &SelectionCorrections::reading() const
{
    return m_session.reading();
}

wording::Readers SelectionCorrections::readers() const
{
    return readersOf(m_session);
}

const ReadStatement *SelectionCorrections::statement() const
{
    return m_target.statementIn(reading());
}

const ReadActor *SelectionCorrections::actor() const
{
    return m_target.actorIn(reading());
}

QStringList SelectionCorrections::candidates() const
{
    const ReadStatement *selected = statement();
    return selected ? candidatesFor(reading(), *selected) : QStringList();
}

QString SelectionCorrections::topicOfStatement() const
{
    const ReadStatement *selected = statement();
    return selected ? topicOf(reading(), selected->statement.id) : QString();
}

void SelectionCorrections::clear()
{
    m_target = {};
    Q_EMIT targetChanged();
}

void SelectionCorrections::setStatement(const QString &id)
{
    m_target.statement = id;
    m_target.actor.clear();
    m_target.topic.clear();
    m_target.claim.clear();
    m_target.caretMoved = m_target.caretMoved && id.isEmpty();
    Q_EMIT targetChanged();
}

void SelectionCorrections::setActor(const QString &id)
{
    m_target.actor = id;
    Q_EMIT targetChanged();
}

void SelectionCorrections::setTopic(const QString &name)
{
    m_target.topic = name;
    Q_EMIT targetChanged();
}

void SelectionCorrections::setClaim(const QString &id)
{
    m_target.claim = id;
    Q_EMIT targetChanged();
}

/// Tells of another actor alone: what else there is to do is the same anywhere.
template <typename Move>
void SelectionCorrections::moveInText(Move move)
{
    const auto named = [this] {
        const ReadActor *meant = actor();
        return meant ? meant->actor.id : QString();
    };
    const QString before = named();
    move();
    if (named() != before)
        Q_EMIT targetChanged();
}

void SelectionCorrections::setCaret(qsizetype offset)
{
    moveInText([this, offset] {
        m_target.caret = offset;
        m_target.caretMoved = true;
    });
}

void SelectionCorrections::setWords(Span words)
{
    moveInText([this, words] { m_target.words = words; });
}

bool SelectionCorrections::correct(Change change)
{
    if (!statement())
        return false;
    return m_session.correct(m_session.correctionOf(m_target.statement, std::move(change)));
}

void SelectionCorrections::confirm()
{
    const QString id = m_target.statement;
    const ReadStatement *selected = statement();
    if (selected && (selected->state == State::Confirmed || correct(Confirm{})))
        Q_EMIT decided(id);
}

void SelectionCorrections::reject()
{
    const QString id = m_target.statement;
    if (correct(Reject{}))
        Q_EMIT decided(id);
}

void SelectionCorrections::give(const QStringList &actors)
{
    const ReadStatement *selected = statement();
    if (!selected)
        return;
    if (selected->statement.actors == actors) {
        // Choosing who has it already is how a reader says that it is right.
        confirm();
        return;
    }
    QList<ActorRef> speakers;
    for (const QString &actor : actors)
        speakers.append(reference(actor));
    giveTo(speakers);
}

void SelectionCorrections::giveTo(const QList<ActorRef> &speakers)
{
    giveTo(speakers, {});
}

/// \a source: the words that name them, where these are to be others; empty: as they are.
void SelectionCorrections::giveTo(const QList<ActorRef> &speakers, const Spans &source)
{
    if (!statement())
        return;
    m_given = m_target.statement;
    const CorrectionScope scope = scopeOf(reading(), m_given);
    m_giving = {{m_session.correctionOf(m_given, SetSpeakers{speakers})}, {}};
    if (!source.isEmpty())
        m_giving.made.append(
            m_session.correctionOf(m_given, SetSource{m_session.anchored(source)}));
    if (!m_session.take(m_giving, wording::sentence(reading(), m_giving.made.first())))
        return;
    if (scope.isOffered())
        Q_EMIT scopeOffered(scope);
    else
        settle();
}

void SelectionCorrections::takeSource(Span words, const QList<ActorRef> &speakers)
{
    const ReadStatement *selected = statement();
    if (!selected)
        return;
    const Statement &now = selected->statement;
    // Words that were said stay so; they may name a speaker all the same.
    const bool isBeside = !overlapsAny(now.content, words);
    const Spans source = isBeside && now.source != Spans{words} ? Spans{words} : Spans();
    QList<ActorRef> before;
    for (const QString &actor : now.actors)
        before.append(reference(actor));
    const bool isSame = speakers == before;
    if (isSame && source.isEmpty()) {
        confirm();
    } else if (isSame) {
        const QString id = m_target.statement;
        if (correct(SetSource{m_session.anchored(source)}))
            Q_EMIT decided(id);
    } else {
        giveTo(speakers, source);
    }
}

void SelectionCorrections::spread(const QStringList &others)
{
    if (others.isEmpty())
        return;
    CorrectionStep step = m_giving;
    const Change change = m_giving.made.first().change;
    for (const QString &id : others)
        step.made.append(m_session.correctionOf(id, change));
    const ReadStatement *given = reading().statement(m_given);
    const ReadActor *speaker = given ? reading().speaker(*given) : nullptr;
    m_session.widenLast(
        step,
        speaker ? tr("Give %1 statements to %2").arg(others.size() + 1).arg(speaker->actor.name)
                : tr("Give %1 statements to nobody").arg(others.size() + 1));
}

void SelectionCorrections::settle()
{
    Q_EMIT decided(m_given);
}

void SelectionCorrections::setVerb(VerbKind verb)
{
    const ReadStatement *selected = statement();
    if (selected && selected->statement.verb != verb)
        correct(SetVerb{verb});
}

void SelectionCorrections::setCertainty(Certainty certainty)
{
    const ReadStatement *selected = statement();
    if (selected && selected->statement.certainty != certainty)
        correct(SetCertainty{certainty});
}

void SelectionCorrections::setContent(const Spans &words)
{
    const ReadStatement *selected = statement();
    if (selected && selected->statement.content != words)
        correct(SetContent{m_session.anchored(words)});
}

void SelectionCorrections::setCue(const Spans &words)
{
    const ReadStatement *selected = statement();
    if (selected && selected->statement.cue != words)
        correct(SetCue{m_session.anchored(words)});
}

void SelectionCorrections::setTopicOfStatement(const QString &topic)
{
    if (topicOfStatement() != topic)
        correct(SetTopic{topic});
}

void SelectionCorrections::setNote(const QString &note)
{
    const ReadStatement *selected = statement();
    if (selected && selected->note != note)
        correct(SetNote{note});
}

void SelectionCorrections::toggleFlag()
{
    if (const ReadStatement *selected = statement())
        correct(SetFlag{!selected->flagged});
}

void SelectionCorrections::addStatement(const StatementWords &words,
                                        const QList<ActorRef> &speakers)
{
    const Correction added = m_session.newStatement({words.content}, speakers, VerbKind::Says);
    CorrectionStep step{{added}, {}};
    const auto say = [&](Change change) {
        Correction correction = m_session.correctionOf(std::move(change));
        correction.target = added.target;
        correction.statement = added.statement;
        step.made.append(correction);
    };
    if (!words.cue.isEmpty())
        say(SetCue{m_session.anchored({words.cue})});
    if (!words.source.isEmpty())
        say(SetSource{m_session.anchored({words.source})});
    if (m_session.take(step, wording::sentence(reading(), added)))
        Q_EMIT made(added.statement);
}

void SelectionCorrections::markClaim(Span words, bool isClaim)
{
    Correction correction = m_session.correctionOf(SetClaim{isClaim});
    correction.target = m_session.anchored({words});
    m_session.correct(correction);
}

void SelectionCorrections::setDate(Span words, const QString &value, DateRole role)
{
    Correction correction = m_session.correctionOf(SetDate{value, role});
    correction.target = m_session.anchored({words});
    m_session.correct(correction);
}

void SelectionCorrections::setHead(const QList<SetFact> &facts, QDate day)
{
    const Article &article = m_session.document().article();
    CorrectionStep step;
    for (const SetFact &each : facts) {
        if (each.text != factOf(article, each.fact))
            step.made.append(m_session.correctionOf(each));
    }
    if (day.isValid() && day != article.published)
        step.made.append(m_session.correctionOf(SetPublished{day}));
    if (step.made.size() == 1)
        m_session.correct(step.made.first());
    else if (!step.isEmpty())
        m_session.take(step, tr("Change what is known of the article"));
}

void SelectionCorrections::renameActor(const QString &id, const QString &name)
{
    const ReadActor *renamed = reading().actor(id);
    if (renamed && renamed->actor.name != name)
        m_session.correct(m_session.correctionOf(RenameActor{reference(id), name}));
}

void SelectionCorrections::mergeActors(const QString &id, const ActorRef &into)
{
    m_session.correct(m_session.correctionOf(MergeActors{reference(id), into}));
}

void SelectionCorrections::splitActor(const QString &id, const QList<ActorPart> &parts,
                                      const ActorRef &own)
{
    const ReadActor *actor = reading().actor(id);
    if (!actor)
        return;
    const ReadActor *known = wording::actorOf(reading(), own);
    const QString from = shownPlainly(actor->actor.name);
    const QString text = known
        ? tr("Give Words of %1 to %2").arg(from, shownPlainly(known->actor.name))
        : tr("Split %1 Off %2").arg(wording::inMarks(shownPlainly(wordsOf(own))), from);
    CorrectionStep step;
    for (const Correction &each : splitOff(reading(), id, parts, own))
        step.made.append(m_session.signedNow(each));
    if (!step.isEmpty())
        m_session.take(step, text);
}

void SelectionCorrections::describeActor(const QString &id, const ActorDescription &described)
{
    const ReadActor *actor = reading().actor(id);
    if (!actor)
        return;
    CorrectionStep step;
    for (const Change &change : changesTo(*actor, reference(id), described))
        step.made.append(m_session.correctionOf(change));
    if (step.made.size() == 1)
        m_session.correct(step.made.first());
    else if (!step.isEmpty())
        m_session.take(step, tr("Change What Is Known of %1").arg(shownPlainly(actor->actor.name)));
}

void SelectionCorrections::removeActor(const QString &id)
{
    const ReadActor *actor = reading().actor(id);
    if (!actor)
        return;
    CorrectionStep step;
    for (const ReadStatement &read : reading().statements) {
        if (read.state == State::Rejected || !read.statement.actors.contains(id))
            continue;
        QList<ActorRef> others;
        for (const QString &each : read.statement.actors) {
            if (each != id)
                others.append(reference(each));
        }
        step.made.append(m_session.correctionOf(read.statement.id, SetSpeakers{others}));
    }
    if (!step.isEmpty())
        m_session.take(step,
                       tr("Remove %1 from the Speakers").arg(shownPlainly(actor->actor.name)));
}

void SelectionCorrections::renameTopic(const QString &topic, const QString &name)
{
    if (name != topic)
        m_session.correct(m_session.correctionOf(RenameTopic{topic, name}));
}

void SelectionCorrections::mergeTopics(const QString &topic, const QString &into)
{
    m_session.correct(m_session.correctionOf(MergeTopics{topic, into}));
}

ActorRef SelectionCorrections::reference(const QString &actor) const
{
    return m_session.reference(actor);
}

} // namespace onrecord

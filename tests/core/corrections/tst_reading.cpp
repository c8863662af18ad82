// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/reading.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/correctionlog.h"
#include "tests/support/readable.h"
#include "tests/support/samplereading.h"

#include <QTest>

#include <ctime>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const ReadStatement &saying(const Reading &reading, QStringView words)
{
    for (const ReadStatement &read : reading.statements) {
        const Spans &spans =
            read.statement.content.isEmpty() ? read.statement.cue : read.statement.content;
        if (spans.first().in(reading.document.text()).contains(words))
            return read;
    }
    qFatal("no such statement");
}

const ReadActor &called(const Reading &reading, QStringView name)
{
    for (const ReadActor &read : reading.actors) {
        if (read.actor.name == name)
            return read;
    }
    qFatal("no such actor");
}

Span spanOf(const Document &document, QStringView words)
{
    const qsizetype begin = document.text().indexOf(words);
    return {begin, begin + words.size()};
}

/// The sample and what a reader would say of it, as the window says it.
struct Desk
{
    SampleReading sample{SampleReading::defaultArticle()};
    Reading plain = sample.read();

    Correction on(QStringView words, Change change) const
    {
        return correctionOn(plain, saying(plain, words), std::move(change));
    }
    ActorRef actor(QStringView name) const
    {
        return referenceTo(sample.document, called(plain, name));
    }
    Correction add(QStringView words, const QList<ActorRef> &speakers) const
    {
        return newStatement(plain, {spanOf(sample.document, words)}, speakers, VerbKind::Claims);
    }
    Correction content(QStringView of, QStringView words) const
    {
        const Anchor anchor = anchorAt(sample.document.text(), spanOf(sample.document, words));
        return on(of, SetContent{{anchor}});
    }
};

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheAnalysisWithoutCorrections();
    void numbersAndLabelsInTextOrder();
    void queuesWhatTheMachineIsNotSureOf();
    void confirms();
    void keepsWhatWasConfirmedFromALaterAnalysis();
    void rejects();
    void givesAStatementToAnother();
    void givesAStatementToNobody();
    void knowsAnActorByName();
    void callsWhatIsAsTheMachineHadItConfirmed();
    void setsTheVerb();
    void setsTheContent();
    void recomputesTheKind_data();
    void recomputesTheKind();
    void addsAStatement();
    void takesAnAddedOneForTheMachinesOwn();
    void numbersStayWhateverIsCorrected();
    void numbersStayWhenACorrectionIsWithdrawn();
    void renamesAnActor();
    void mergesActors();
    void mergesInChainsAndCircles();
    void flagsAndNotes();
    void setsTheDay();
    void movesPositionsWithTheirStatements();
    void tellsLaterFromEarlier();
    void keepsWhatTheMachineNoLongerFinds();
    void findsStatementsInAnEditedArticle();
    void listsWhatIsGone();
    void tellsCopiesApart();
    void returnsThroughUndoAndRedo();
    void doesNotDependOnOrderBetweenStatements();
    void looksUpByHand();
    void appliesThousandsToManyThousands();
};

void ReadingTest::equalsTheAnalysisWithoutCorrections()
{
    const Desk desk;
    QCOMPARE(desk.plain.statements.size(), desk.sample.analysis.statements.size());
    for (qsizetype at = 0; at < desk.plain.statements.size(); ++at) {
        QVERIFY(desk.plain.statements[at].statement == desk.sample.analysis.statements[at]);
        QVERIFY(desk.plain.statements[at].origin == Origin::Machine);
        QVERIFY(!desk.plain.statements[at].machine);
    }
    QCOMPARE(desk.plain.actors.size(), desk.sample.analysis.actors.size());
    for (const ReadActor &read : desk.plain.actors)
        QVERIFY(desk.sample.analysis.actors.contains(read.actor));
    QVERIFY(desk.plain.positions == desk.sample.analysis.positions);
    QVERIFY(desk.plain.orphans.isEmpty());
}

void ReadingTest::numbersAndLabelsInTextOrder()
{
    const Desk desk;
    QStringList labels;
    for (const ReadStatement &read : desk.plain.statements)
        labels.append(read.label);
    QCOMPARE(labels, (QStringList{u"1a"_s, u"2a"_s, u"1b"_s, u"–a"_s, u"3a"_s}));
    QCOMPARE(desk.plain.actors[0].actor.name, u"Ana Ruiz"_s);
    QCOMPARE(desk.plain.actors[0].statements, 2);
    QCOMPARE(desk.plain.actors[0].directStatements, 1);
    QCOMPARE(desk.plain.actors[0].words, 10);
    QCOMPARE(desk.plain.coverage.attributed, 14);
    QCOMPARE(desk.plain.coverage.leftOut, 0);
}

void ReadingTest::queuesWhatTheMachineIsNotSureOf()
{
    SampleReading sample(SampleReading::defaultArticle());
    const auto stateWith = [&](void (*unsure)(Statement &)) {
        Analysis analysis = sample.analysis;
        unsure(analysis.statements[0]);
        return readingOf(sample.document, analysis, {}).statements[0].state;
    };
    QVERIFY(stateWith([](Statement &) {}) == State::Automatic);
    QVERIFY(stateWith([](Statement &s) { s.confidence = 0.1; }) == State::Review);
    QVERIFY(stateWith([](Statement &s) { s.speakerConfidence = 0.1; }) == State::Review);
    QVERIFY(stateWith([](Statement &s) { s.margin = 0.05; }) == State::Review);
    QVERIFY(stateWith([](Statement &s) { s.actors.clear(); }) == State::Review);
}

void ReadingTest::confirms()
{
    const Desk desk;
    const Reading reading = desk.sample.read({desk.on(u"No more", Confirm{})});
    const ReadStatement &read = saying(reading, u"No more");
    QVERIFY(read.state == State::Confirmed);
    QVERIFY(!read.machine);
    QCOMPARE(read.corrections.size(), 1);
    QVERIFY(read.statement.actors.isEmpty());
}

void ReadingTest::keepsWhatWasConfirmedFromALaterAnalysis()
{
    Desk desk;
    const Correction confirmed = desk.on(u"We stay", Confirm{});
    desk.sample.analysis.statements[0].actors = {u"a-bo"_s};
    desk.sample.analysis.statements[0].verb = VerbKind::Denies;
    const Reading reading = desk.sample.read({confirmed});
    const ReadStatement &read = saying(reading, u"We stay");
    QVERIFY(read.state == State::Confirmed);
    QCOMPARE(read.statement.actors, QStringList{u"a-ana"_s});
    QVERIFY(read.statement.verb == VerbKind::Says);
    QVERIFY(read.machine && read.machine->verb == VerbKind::Denies);
}

void ReadingTest::rejects()
{
    const Desk desk;
    const Reading reading = desk.sample.read({desk.on(u"We stay", Reject{})});
    const ReadStatement &read = saying(reading, u"We stay");
    QVERIFY(read.state == State::Rejected);
    QVERIFY(read.label.isEmpty());
    QCOMPARE(reading.statements.size(), 5);
    QCOMPARE(called(reading, u"Ana Ruiz").number, 1);
    QCOMPARE(called(reading, u"Bo Lind").number, 2);
    QCOMPARE(called(reading, u"Ana Ruiz").statements, 1);
    QCOMPARE(reading.coverage.attributed, desk.plain.coverage.attributed - 6);

    const Reading accepted =
        desk.sample.read({desk.on(u"We stay", Reject{}), desk.on(u"We stay", Confirm{})});
    QVERIFY(saying(accepted, u"We stay").state == State::Confirmed);
}

void ReadingTest::givesAStatementToAnother()
{
    const Desk desk;
    const Reading reading =
        desk.sample.read({desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}})});
    const ReadStatement &read = saying(reading, u"We stay");
    QVERIFY(read.state == State::Corrected);
    QCOMPARE(read.statement.actors, QStringList{u"a-bo"_s});
    QCOMPARE(read.statement.speakerConfidence, 1.0);
    QVERIFY(read.statement.speakerReason == SpeakerReason::Reader);
    QCOMPARE(read.statement.candidates.first().actor, u"a-bo"_s);
    QCOMPARE(read.statement.candidates.last().actor, u"a-ana"_s);
    QVERIFY(read.machine);
    QCOMPARE(read.machine->actors, QStringList{u"a-ana"_s});
    QCOMPARE(read.label, u"2a"_s);
    QCOMPARE(reading.speaker(read)->actor.name, u"Bo Lind"_s);
}

void ReadingTest::givesAStatementToNobody()
{
    const Desk desk;
    const Reading reading = desk.sample.read({desk.on(u"We stay", SetSpeakers{})});
    const ReadStatement &read = saying(reading, u"We stay");
    QVERIFY(read.state == State::Corrected);
    QVERIFY(read.statement.actors.isEmpty());
    QCOMPARE(read.label, u"–a"_s);
    QVERIFY(!reading.speaker(read));
}

void ReadingTest::knowsAnActorByName()
{
    const Desk desk;
    const NamedActor known{u"bo  LIND"_s, ActorKind::Person};
    const NamedActor new1{u"Kåre 😀 Holm"_s, ActorKind::Anonymous};
    const NamedActor new2{u"kåre 😀 holm"_s.normalized(QString::NormalizationForm_D),
                          ActorKind::Anonymous};
    const Reading reading = desk.sample.read({
        desk.on(u"We stay", SetSpeakers{{known}}),
        desk.on(u"No more", SetSpeakers{{new1}}),
        desk.on(u"the ice", SetSpeakers{{new2}}),
    });
    QCOMPARE(saying(reading, u"We stay").statement.actors, QStringList{u"a-bo"_s});
    const ReadActor &added = called(reading, new1.name);
    QVERIFY(added.origin == Origin::Reader);
    QVERIFY(added.actor.kind == ActorKind::Anonymous);
    QCOMPARE(added.statements, 2);
    QCOMPARE(reading.actors.size(), 4);
}

void ReadingTest::callsWhatIsAsTheMachineHadItConfirmed()
{
    const Desk desk;
    const Reading reading =
        desk.sample.read({desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                          desk.on(u"We stay", SetSpeakers{{desk.actor(u"Ana Ruiz")}})});
    const ReadStatement &read = saying(reading, u"We stay");
    QVERIFY(read.state == State::Confirmed);
    QVERIFY(!read.machine);
    QVERIFY(read.statement == desk.sample.analysis.statements[0]);
    QCOMPARE(read.corrections.size(), 2);
}

void ReadingTest::setsTheVerb()
{
    const Desk desk;
    const Reading reading = desk.sample.read({desk.on(u"We stay", SetVerb{VerbKind::Denies})});
    const ReadStatement &read = saying(reading, u"We stay");
    QVERIFY(read.statement.verb == VerbKind::Denies);
    QVERIFY(read.statement.polarity == Polarity::Against);
    QVERIFY(read.machine->verb == VerbKind::Says);
    QVERIFY(read.state == State::Corrected);
}

void ReadingTest::setsTheContent()
{
    const Desk desk;
    const Reading reading =
        desk.sample.read({desk.content(u"We stay", u"“We stay until the last boat,” said")});
    const ReadStatement &read = saying(reading, u"We stay");
    QCOMPARE(read.statement.content.first().in(desk.sample.document.text()).toString(),
             u"“We stay until the last boat,” said"_s);
    QVERIFY(read.statement.cue.isEmpty()); // it gave way
    QVERIFY(read.state == State::Corrected);
    QVERIFY(read.machine && read.machine->cue.size() == 1);
}

void ReadingTest::recomputesTheKind_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");

    QTest::newRow("all in marks") << u"“We stay until the last boat,”"_s << u"Direct"_s;
    QTest::newRow("inside of the marks") << u"stay until the last"_s << u"Direct"_s;
    QTest::newRow("four of five in marks") << u"until the last boat,” said"_s << u"Direct"_s;
    QTest::newRow("some in marks") << u"last boat,” said Ana Ruiz, who"_s << u"Mixed"_s;
    QTest::newRow("none in marks") << u"said Ana Ruiz"_s << u"Indirect"_s;
    QTest::newRow("after an astral character in marks") << u"late 😀,” said Bo"_s << u"Mixed"_s;
}

void ReadingTest::recomputesTheKind()
{
    QFETCH(QString, words);
    QFETCH(QString, kind);
    const Desk desk;
    const Reading reading = desk.sample.read({desk.content(u"No more", words)});
    const QHash<QString, StatementKind> kinds = {{u"Direct"_s, StatementKind::Direct},
                                                 {u"Mixed"_s, StatementKind::Mixed},
                                                 {u"Indirect"_s, StatementKind::Indirect}};
    bool found = false;
    for (const ReadStatement &read : reading.statements) {
        if (read.corrections.isEmpty())
            continue;
        found = true;
        QVERIFY(read.statement.kind == kinds.value(kind));
    }
    QVERIFY(found);
}

void ReadingTest::addsAStatement()
{
    const Desk desk;
    const Correction added = desk.add(u"The ferry to Grindholm will sail again",
                                      {NamedActor{u"The harbour"_s, ActorKind::Organisation}});
    const Reading reading = desk.sample.read({added});
    const ReadStatement *read = reading.statement(added.statement);
    QVERIFY(read);
    QVERIFY(read->state == State::Manual);
    QVERIFY(read->origin == Origin::Reader);
    QVERIFY(read->statement.rule == RuleId::Reader);
    QVERIFY(read->statement.verb == VerbKind::Claims);
    QCOMPARE(read->label, u"4a"_s);
    QCOMPARE(reading.statements.first().statement.id, added.statement);
    QVERIFY(lieIn(read->statement.content, desk.sample.document.text()));

    // … and may be put right like any other.
    Correction verb = correctionOn(reading, *read, SetVerb{VerbKind::Pledges});
    const Reading later = desk.sample.read({added, verb, correctionOn(reading, *read, Confirm{})});
    QVERIFY(later.statement(added.statement)->statement.verb == VerbKind::Pledges);
    QVERIFY(later.statement(added.statement)->state == State::Manual);
    const Reading rejected = desk.sample.read({added, correctionOn(reading, *read, Reject{})});
    QVERIFY(rejected.statement(added.statement)->state == State::Rejected);
}

void ReadingTest::takesAnAddedOneForTheMachinesOwn()
{
    const Desk desk;
    const Reading reading =
        desk.sample.read({desk.add(u"“No more winters like this one,”", {desk.actor(u"Bo Lind")})});
    QCOMPARE(reading.statements.size(), 5);
    const ReadStatement &read = saying(reading, u"No more");
    QVERIFY(read.state == State::Manual);
    QCOMPARE(read.statement.actors, QStringList{u"a-bo"_s});
}

/// "1 Ana Ruiz, 2 Bo Lind"
static QString numbersIn(const Reading &reading)
{
    QStringList numbers;
    for (const ReadActor &read : reading.actors)
        numbers.append(u"%1 %2"_s.arg(read.number).arg(read.actor.name));
    return numbers.join(u", "_s);
}

void ReadingTest::numbersStayWhateverIsCorrected()
{
    const Desk desk;
    QCOMPARE(numbersIn(desk.plain), u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst"_s);
    const ActorRef ana = desk.actor(u"Ana Ruiz");
    const ActorRef bo = desk.actor(u"Bo Lind");
    QCOMPARE(numbersIn(desk.sample.read({desk.on(u"We stay", SetSpeakers{{bo}})})),
             u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst"_s);
    QCOMPARE(numbersIn(desk.sample.read({correctionOf(MergeActors{ana, bo})})),
             u"2 Bo Lind, 3 Nordkyst"_s);
    // A new one stands first in the text and is the fourth all the same.
    const NamedActor kare{u"Kåre 😀 Holm"_s, ActorKind::Person};
    QCOMPARE(numbersIn(desk.sample.read({desk.add(u"The ferry to Grindholm", {kare})})),
             u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 4 Kåre 😀 Holm"_s);
    QCOMPARE(numbersIn(desk.sample.read({correctionOf(MergeActors{bo, kare})})),
             u"1 Ana Ruiz, 3 Nordkyst, 4 Kåre 😀 Holm"_s);
    QCOMPARE(numbersIn(desk.sample.read(
                 {correctionOf(MergeActors{bo, ana}), desk.on(u"No more", SetSpeakers{{kare}})})),
             u"1 Ana Ruiz, 3 Nordkyst, 4 Kåre 😀 Holm"_s);
}

void ReadingTest::numbersStayWhenACorrectionIsWithdrawn()
{
    const Desk desk;
    const NamedActor kare{u"Kåre 😀 Holm"_s, ActorKind::Person};
    const NamedActor una{u"Una Rask"_s, ActorKind::Person};
    const Correction first = desk.on(u"No more", SetSpeakers{{kare}});
    const Correction second = desk.on(u"the ice", SetSpeakers{{una}});
    const auto read = [&desk](const QList<Correction> &inForce, const QList<Correction> &ever) {
        return numbersIn(readingOf(desk.sample.document, desk.sample.analysis, inForce, ever));
    };
    QCOMPARE(read({first, second}, {first, second}),
             u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 4 Kåre 😀 Holm, 5 Una Rask"_s);
    QCOMPARE(read({second}, {first, second}), u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 5 Una Rask"_s);

    // Whom a withdrawn merge gave a number keeps it; nothing else of the merge is left.
    const Correction merge = correctionOf(MergeActors{desk.actor(u"Bo Lind"), kare});
    QCOMPARE(read({second}, {merge, second}), u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 5 Una Rask"_s);
}

void ReadingTest::renamesAnActor()
{
    const Desk desk;
    const Reading reading = desk.sample.read(
        {correctionOf(RenameActor{desk.actor(u"Ana Ruiz"), u" Ana María  Ruiz "_s})});
    const ReadActor &read = called(reading, u"Ana María Ruiz");
    QVERIFY(read.origin == Origin::Reader);
    QCOMPARE(read.machineName, u"Ana Ruiz"_s);
    QCOMPARE(read.actor.id, u"a-ana"_s);
    QCOMPARE(read.actor.aliases, (QStringList{u"Ana Ruiz"_s, u"Ruiz"_s}));
    QVERIFY(saying(reading, u"We stay").state == State::Automatic);
    // A reader who names the new name, or the old one, means the same person.
    for (const QString &name : {u"Ana María Ruiz"_s, u"Ana Ruiz"_s}) {
        const Reading again = desk.sample.read(
            {correctionOf(RenameActor{desk.actor(u"Ana Ruiz"), u"Ana María Ruiz"_s}),
             desk.on(u"No more", SetSpeakers{{NamedActor{name, ActorKind::Person}}})});
        QCOMPARE(saying(again, u"No more").statement.actors, QStringList{u"a-ana"_s});
    }
}

void ReadingTest::mergesActors()
{
    const Desk desk;
    const Reading reading = desk.sample.read(
        {correctionOf(MergeActors{desk.actor(u"Bo Lind"), desk.actor(u"Ana Ruiz")})});
    QCOMPARE(reading.actors.size(), 2);
    const ReadActor &read = called(reading, u"Ana Ruiz");
    QCOMPARE(read.merged, QStringList{u"a-bo"_s});
    QCOMPARE(read.statements, 3);
    QCOMPARE(read.actor.mentions.size(), 3);
    QVERIFY(std::is_sorted(read.actor.mentions.cbegin(), read.actor.mentions.cend(),
                           [](const Mention &a, const Mention &b) { return a.span < b.span; }));
    QVERIFY(read.actor.aliases.contains(u"Bo Lind"_s));
    const ReadStatement &moved = saying(reading, u"too late");
    QCOMPARE(moved.statement.actors, QStringList{u"a-ana"_s});
    QCOMPARE(moved.statement.candidates.first().actor, u"a-ana"_s);
    QVERIFY(moved.state == State::Automatic);
    QVERIFY(!reading.actor(u"a-bo"_s));
    for (const Position &position : reading.positions)
        QVERIFY(reading.actor(position.actor));
}

void ReadingTest::mergesInChainsAndCircles()
{
    const Desk desk;
    const ActorRef ana = desk.actor(u"Ana Ruiz");
    const ActorRef bo = desk.actor(u"Bo Lind");
    const ActorRef company = desk.actor(u"Nordkyst");
    const QList<Correction> chain = {correctionOf(MergeActors{ana, bo}),
                                     correctionOf(MergeActors{bo, company})};
    QCOMPARE(desk.sample.read(chain).actors.size(), 1);
    QCOMPARE(desk.sample.read(chain).actors.first().actor.name, u"Nordkyst"_s);
    QCOMPARE(desk.sample.read(chain).actors.first().statements, 4);

    const QList<Correction> circle =
        chain + QList{correctionOf(MergeActors{company, ana}), correctionOf(MergeActors{bo, bo})};
    QCOMPARE(desk.sample.read(circle).actors.size(), 1);
    QCOMPARE(desk.sample.read(circle).actors.first().actor.name, u"Nordkyst"_s);
}

void ReadingTest::flagsAndNotes()
{
    const Desk desk;
    const Reading reading = desk.sample.read(
        {desk.on(u"We stay", SetFlag{true}), desk.on(u"declined", SetNote{u"Asked twice 😀"_s})});
    QVERIFY(saying(reading, u"We stay").flagged);
    QVERIFY(saying(reading, u"We stay").state == State::Automatic);
    QCOMPARE(saying(reading, u"declined").note, u"Asked twice 😀"_s);
    const Reading off =
        desk.sample.read({desk.on(u"We stay", SetFlag{true}), desk.on(u"We stay", SetFlag{false}),
                          desk.on(u"declined", SetNote{u"x"_s}), desk.on(u"declined", SetNote{})});
    QVERIFY(!saying(off, u"We stay").flagged);
    QVERIFY(saying(off, u"declined").note.isEmpty());
}

void ReadingTest::setsTheDay()
{
    const Desk desk;
    const Reading reading = desk.sample.read({correctionOf(SetPublished{QDate(2026, 3, 1)})});
    QCOMPARE(reading.document.article().published, QDate(2026, 3, 1));
    QCOMPARE(desk.sample.document.article().published, QDate(2026, 11, 17));
}

void ReadingTest::movesPositionsWithTheirStatements()
{
    const Desk desk;
    const Reading reading =
        desk.sample.read({desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                          desk.on(u"the ice", Reject{})});
    QStringList actors;
    for (const Position &position : reading.positions) {
        actors.append(position.actor);
        QCOMPARE(position.topic, u"the ferry"_s);
    }
    QCOMPARE(actors, (QStringList{u"a-bo"_s, u"a-co"_s}));
    QCOMPARE(reading.positions.first().statements.size(), 2);
}

void ReadingTest::tellsLaterFromEarlier()
{
    const Desk desk;
    const Reading reading =
        desk.sample.read({desk.on(u"We stay", SetVerb{VerbKind::Denies}),
                          desk.on(u"We stay", SetVerb{VerbKind::Warns}),
                          desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                          desk.on(u"We stay", SetSpeakers{{desk.actor(u"Nordkyst")}})});
    QVERIFY(saying(reading, u"We stay").statement.verb == VerbKind::Warns);
    QCOMPARE(saying(reading, u"We stay").statement.actors, QStringList{u"a-co"_s});
    QCOMPARE(saying(reading, u"We stay").corrections.size(), 4);
}

void ReadingTest::keepsWhatTheMachineNoLongerFinds()
{
    Desk desk;
    const QList<Correction> said = {desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                                    desk.on(u"too late", Confirm{}), desk.on(u"the ice", Reject{}),
                                    desk.on(u"declined", SetNote{u"why?"_s})};
    desk.sample.analysis.statements.clear();
    desk.sample.analysis.positions.clear();
    const Reading reading = desk.sample.read(said);
    QCOMPARE(reading.statements.size(), 2);
    QVERIFY(saying(reading, u"We stay").origin == Origin::Reader);
    QCOMPARE(saying(reading, u"We stay").statement.actors, QStringList{u"a-bo"_s});
    QVERIFY(saying(reading, u"too late").state == State::Confirmed);
    QCOMPARE(saying(reading, u"too late").statement.actors, QStringList{u"a-bo"_s});
    QCOMPARE(reading.orphans.size(), 1);
}

void ReadingTest::findsStatementsInAnEditedArticle()
{
    const Desk desk;
    const QList<Correction> said = {desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                                    desk.on(u"the ice", SetVerb{VerbKind::Confirms}),
                                    desk.on(u"declined", SetFlag{}),
                                    desk.add(u"a sign read", {desk.actor(u"Ana Ruiz")})};
    const SampleReading edited(
        u"Update 😀: two boats.\n\n"_s
        + SampleReading::defaultArticle().replace(u"until the last"_s, u"until the very last"_s));
    const Reading reading = edited.read(said);
    QCOMPARE(told(reading).count(u"orphan"_s), 0);
    QCOMPARE(saying(reading, u"We stay").statement.actors, QStringList{u"a-bo"_s});
    QVERIFY(saying(reading, u"the ice").statement.verb == VerbKind::Confirms);
    QVERIFY(saying(reading, u"declined").flagged);
    QVERIFY(saying(reading, u"a sign read").state == State::Manual);
    QCOMPARE(reading.statements.size(), 6);
}

void ReadingTest::listsWhatIsGone()
{
    const Desk desk;
    const QList<Correction> said = {
        desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
        desk.on(u"We stay", Confirm{}),
        desk.on(u"We stay", Reject{}),
        desk.content(u"We stay", u"the last boat"),
        desk.add(u"“We stay until", {}),
        correctionOf(RenameActor{MentionedActor{{7, u"she"_s, u"a"_s, u"b"_s}}, u"X"_s}),
        correctionOf(MergeActors{NamedActor{}, desk.actor(u"Bo Lind")}),
    };
    QString other = SampleReading::defaultArticle();
    const qsizetype begin = other.indexOf(u"⟦s-stay"_s);
    other.remove(begin, other.indexOf(u"runs the harbour."_s) - begin);
    const Reading reading = SampleReading(other).read(said);
    QVERIFY2(reading.orphans == said, qPrintable(told(reading)));
    QCOMPARE(reading.statements.size(), 4);
}

void ReadingTest::tellsCopiesApart()
{
    SampleReading sample(u"⟦s-one:“No,”⟧ said ⟦q-one:⟦m-ana:Ana⟧⟧ on the quay.\n\n"
                         "⟦s-two:“No,”⟧ said ⟦q-two:⟦m-bo:Bo⟧⟧ in the salt store.\n\n"
                         "⟦s-three:“No,”⟧ said ⟦q-three:⟦m-co:Nordkyst⟧⟧ in a letter."_s);
    const Reading plain = sample.read();
    const Correction second = correctionOn(plain, plain.statements[1], SetVerb{VerbKind::Denies});
    const Reading reading = sample.read({second});
    QVERIFY(reading.statements[0].statement.verb == VerbKind::Says);
    QVERIFY(reading.statements[1].statement.verb == VerbKind::Denies);

    // The first copy is gone: the second's id is now the first's. Place before id.
    const SampleReading edited(u"⟦s-two:“No,”⟧ said ⟦q-two:⟦m-bo:Bo⟧⟧ in the salt store.\n\n"
                               "⟦s-three:“No,”⟧ said ⟦q-three:⟦m-co:Nordkyst⟧⟧ in a letter."_s);
    const Reading later = edited.read({second});
    QVERIFY(later.orphans.isEmpty());
    QVERIFY(later.statements[0].statement.verb == VerbKind::Denies);
    QVERIFY(later.statements[1].statement.verb == VerbKind::Says);
}

void ReadingTest::returnsThroughUndoAndRedo()
{
    const Desk desk;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const QList<Correction> said = {
        desk.on(u"We stay", SetSpeakers{{NamedActor{u"X"_s, ActorKind::Person}}}),
        desk.on(u"We stay", Reject{}),
        desk.content(u"the ice", u"said the ice had gone"),
        desk.add(u"a sign read", {desk.actor(u"Bo Lind")}),
        correctionOf(MergeActors{desk.actor(u"Bo Lind"), desk.actor(u"Ana Ruiz")}),
        correctionOf(RenameActor{desk.actor(u"Ana Ruiz"), u"A. R."_s}),
        desk.on(u"too late", SetNote{u"n"_s}),
        correctionOf(SetPublished{QDate(2020, 1, 1)})};
    CorrectionLog log;
    for (const Correction &correction : said) {
        const QString before = told(desk.sample.read(log.inForce()));
        log.append(correction, at); // push
        const QString after = told(desk.sample.read(log.inForce()));
        QVERIFY(before != after);
        log.withdraw(correction.id, at); // undo
        QCOMPARE(told(desk.sample.read(log.inForce())), before);
        log.append(correction, at); // redo
        QCOMPARE(told(desk.sample.read(log.inForce())), after);
        log.withdraw(correction.id, at); // undo
        QCOMPARE(told(desk.sample.read(log.inForce())), before);
        log.append(correction, at);
    }
}

void ReadingTest::doesNotDependOnOrderBetweenStatements()
{
    const Desk desk;
    QList<Correction> said = {
        desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
        desk.on(u"the ice", SetVerb{VerbKind::Confirms}), desk.on(u"declined", SetFlag{}),
        correctionOf(MergeActors{desk.actor(u"Nordkyst"), desk.actor(u"Ana Ruiz")}),
        correctionOf(RenameActor{desk.actor(u"Bo Lind"), u"B. L."_s})};
    const auto byId = [](const Correction &a, const Correction &b) {
        return a.id < b.id;
    };
    std::sort(said.begin(), said.end(), byId);
    const QString first = told(desk.sample.read(said));
    while (std::next_permutation(said.begin(), said.end(), byId))
        QCOMPARE(told(desk.sample.read(said)), first);
}

void ReadingTest::looksUpByHand()
{
    Reading reading;
    reading.statements.resize(3);
    reading.statements[2].statement.id = u"s3"_s;
    QCOMPARE(reading.statement(u"s3"_s), &reading.statements[2]);
    QVERIFY(!reading.statement(u"s4"_s));
    QVERIFY(!reading.actor(u"a1"_s));
}

/// As many as the largest article and the most patient reader have: linear, or this never ends.
void ReadingTest::appliesThousandsToManyThousands()
{
    Article article;
    Analysis analysis;
    constexpr int many = 160'000;
    constexpr int corrected = 5'000;
    for (int number = 0; number < many; ++number) {
        const QString words = u"“Boat %1 stays,”"_s.arg(number);
        Statement statement;
        statement.id = u's' + QString::number(number);
        statement.content = {{article.text.size(), article.text.size() + words.size()}};
        statement.actors = {u'a' + QString::number(number % 1000)};
        article.text += words + u" said one of the men who had come down to the quay.\n"_s;
        analysis.statements.append(statement);
    }
    for (int number = 0; number < 1000; ++number) {
        Actor actor;
        actor.id = u'a' + QString::number(number);
        actor.name = u"Man %1"_s.arg(number);
        analysis.actors.append(actor);
    }
    const Document document(article);
    QList<Correction> corrections;
    const QString moved = u"Moved. "_s + article.text;
    for (int number = 0; number < corrected; ++number) {
        const Statement &statement = analysis.statements[number * (many / corrected)];
        Correction correction =
            correctionOf(SetSpeakers{{NamedActor{u"Man %1"_s.arg(number % 7), {}}}});
        const Span span = statement.content.first();
        correction.target = {{span.begin, span.in(article.text).toString(),
                              number == 0 ? u""_s : u"quay.\n"_s, u" said one of the men"_s}};
        correction.statement = statement.id;
        corrections.append(correction);
    }
    std::clock_t begun = std::clock();
    const auto spent = [&begun] {
        return double(std::clock() - begun) / CLOCKS_PER_SEC;
    };
    const Reading reading = readingOf(document, analysis, corrections);
    qInfo("%d corrections over %d statements: %.2f s", corrected, many, spent());
    QVERIFY(reading.orphans.isEmpty());
    QCOMPARE(reading.statements.size(), many);

    article.text = moved;
    for (Statement &statement : analysis.statements)
        statement.content[0] = statement.content[0].shifted(7);
    begun = std::clock();
    const Reading later = readingOf(Document(article), analysis, corrections);
    qInfo("after an edit: %.2f s", spent());
    QVERIFY(later.orphans.isEmpty());
    QCOMPARE(later.statements.size(), many);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/corrections/correctionlog.h"
#include "tests/core/applying/readingdesk.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::test;
using namespace Qt::StringLiterals;

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheAnalysisWithoutCorrections();
    void numbersAndLabelsInTextOrder();
    void queuesWhatTheMachineIsNotSureOf();
    void confirms();
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
    void flagsAndNotes();
    void setsTheDay();
    void tellsLaterFromEarlier();
    void returnsThroughUndoAndRedo();
    void doesNotDependOnOrderBetweenStatements();
    void looksUpByHand();
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

ONRECORD_TEST(ReadingTest)
#include "tst_reading.moc"

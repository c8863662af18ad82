// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/splitting.h"

#include "core/corrections/reviewqueue.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Two people of one name, whom the machine takes for one.
class SplittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesStatementsToAnActorOfTheirOwn();
    void keepsJointSpeakers();
    void passesOverOthersStatements();
    void tellsThePartsOfAnActor();
    void partsMentionsToo();
    void knowsWhichPartWordsAreOf();
    void givesThemToAnotherActor();
    void namesNobodyTwice();
    void knowsWhoIsCalledSo_data();
    void knowsWhoIsCalledSo();

private:
    static SampleReading sample()
    {
        return SampleReading(u"⟦s-one:“We stay 😀,”⟧ ⟦k-one:said⟧ ⟦q-one:⟦m-holm:Marta Holm⟧⟧. "
                             "⟦s-two:“I paint,”⟧ ⟦k-two:said⟧ ⟦q-two:⟦m-holm:Holm⟧⟧, a painter. "
                             "⟦s-lind:“We go,”⟧ ⟦k-lind:said⟧ ⟦q-lind:⟦m-bo:Bo Lind⟧⟧."_s);
    }
    static const ReadStatement &saying(const Reading &reading, const QString &words)
    {
        for (const ReadStatement &read : reading.statements) {
            if (read.statement.content.first().in(reading.document.text()).contains(words))
                return read;
        }
        qFatal("no such statement");
    }
    static QString speaker(const Reading &reading, const QString &words)
    {
        const ReadActor *actor = reading.speaker(saying(reading, words));
        return actor ? actor->actor.name : QString();
    }
    /// The part of Marta Holm that \a words are among.
    static ActorPart partSaying(const Reading &reading, const QString &words)
    {
        const qsizetype begin = reading.document.text().indexOf(words);
        const QString holm = reading.actors.first().actor.id;
        for (const ActorPart &part : partsOf(reading, holm)) {
            if (touches(reading, part, {begin, begin + words.size()}))
                return part;
        }
        qFatal("no such part");
    }
    const NamedActor m_painter{u"Holm, the painter"_s, ActorKind::Person};
};

void SplittingTest::givesStatementsToAnActorOfTheirOwn()
{
    const SampleReading drawn = sample();
    const Reading before = drawn.read();
    const QString holm = saying(before, u"We stay"_s).statement.actors.first();
    QCOMPARE(statementsOf(before, holm).size(), 2);
    const QList<Correction> split =
        splitOff(before, holm, {partSaying(before, u"I paint"_s)}, m_painter);
    QCOMPARE(split.size(), 2);
    const Reading after = drawn.read(split);
    QCOMPARE(speaker(after, u"We stay"_s), u"Marta Holm"_s);
    QCOMPARE(speaker(after, u"I paint"_s), m_painter.name);
    // Who they were keeps number and colour; the new one gets the next.
    QCOMPARE(after.actor(holm)->number, before.actor(holm)->number);
    const QString painter = saying(after, u"I paint"_s).statement.actors.first();
    QCOMPARE(after.actor(painter)->number, 3);
    QCOMPARE(told(drawn.read()), told(before)); // taken back: as before
}

void SplittingTest::keepsJointSpeakers()
{
    SampleReading drawn = sample();
    const Reading alone = drawn.read();
    const QString holm = saying(alone, u"I paint"_s).statement.actors.first();
    const ActorPart painted = partSaying(alone, u"I paint"_s);
    const QString lind = saying(alone, u"We go"_s).statement.actors.first();
    drawn.analysis.statements[1].actors = {lind, holm};
    const Reading before = drawn.read();
    const Reading after = drawn.read(splitOff(before, holm, {painted}, m_painter));
    const QStringList actors = saying(after, u"I paint"_s).statement.actors;
    QCOMPARE(actors.size(), 2);
    QCOMPARE(actors.first(), lind);
    QCOMPARE(after.actor(actors.last())->actor.name, m_painter.name);
}

void SplittingTest::passesOverOthersStatements()
{
    const Reading reading = sample().read();
    const QString holm = saying(reading, u"I paint"_s).statement.actors.first();
    const ActorPart others{std::nullopt, {saying(reading, u"We go"_s).statement.id, u"gone"_s}};
    QVERIFY(splitOff(reading, holm, {others}, m_painter).isEmpty());
    QVERIFY(splitOff(reading, u"a-nobody"_s, {others}, m_painter).isEmpty());
}

void SplittingTest::tellsThePartsOfAnActor()
{
    const SampleReading drawn(u"⟦s-one:“We stay 😀,”⟧ ⟦k-one:said⟧ ⟦q-one:⟦m-holm:Marta Holm⟧⟧, who "
                              "paints. ⟦m-holm:Holm⟧ left. ⟦s-two:“It was late.”⟧"_s);
    Reading reading = drawn.read();
    const QString holm = reading.actors.first().actor.id;
    Correction given =
        correctionOn(reading, saying(reading, u"late"_s),
                     SetSpeakers{{referenceTo(reading.document, reading.actors[0])}});
    reading = drawn.read({given});
    const QList<ActorPart> parts = partsOf(reading, holm);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].statements, QStringList(saying(reading, u"We stay"_s).statement.id));
    QVERIFY(parts[1].mention && parts[1].statements.isEmpty());
    QVERIFY(!parts[2].mention);
    QCOMPARE(parts[2].statements, QStringList(saying(reading, u"late"_s).statement.id));
    QVERIFY(partsOf(reading, u"a-nobody"_s).isEmpty());
}

void SplittingTest::partsMentionsToo()
{
    const SampleReading drawn = sample();
    const Reading before = drawn.read();
    const QString holm = before.actors.first().actor.id;
    QCOMPARE(before.actor(holm)->actor.aliases, QStringList(u"Holm"_s));
    const Reading after =
        drawn.read(splitOff(before, holm, {partSaying(before, u"I paint"_s)}, m_painter));
    QCOMPARE(after.actor(holm)->actor.mentions.size(), 1);
    QVERIFY(after.actor(holm)->actor.aliases.isEmpty()); // nothing calls her that any more
    const QString painter = saying(after, u"I paint"_s).statement.actors.first();
    const Actor &own = after.actor(painter)->actor;
    QCOMPARE(own.mentions.size(), 1);
    QCOMPARE(own.mentions.first().span.in(after.document.text()), u"Holm"_s);
    QCOMPARE(own.aliases, QStringList(u"Holm"_s));
}

void SplittingTest::knowsWhichPartWordsAreOf()
{
    const Reading reading = sample().read();
    const QList<ActorPart> parts = partsOf(reading, reading.actors.first().actor.id);
    QCOMPARE(parts.size(), 2);
    const QString text = reading.document.text();
    const qsizetype painter = text.indexOf(u"Holm, a painter");
    QVERIFY(!touches(reading, parts[0], {painter, painter + 4}));
    QVERIFY(touches(reading, parts[1], {painter, painter + 4}));
    const qsizetype stays = text.indexOf(u"We stay");
    QVERIFY(touches(reading, parts[0], {stays, painter + 1}));
    QVERIFY(touches(reading, parts[1], {stays, painter + 1}));
    QVERIFY(!touches(reading, parts[0], {}));
    const qsizetype lind = text.indexOf(u"Bo Lind");
    QVERIFY(!touches(reading, parts[1], {lind, lind + 7}));
}

void SplittingTest::givesThemToAnotherActor()
{
    const SampleReading drawn = sample();
    const Reading before = drawn.read();
    const QString holm = saying(before, u"I paint"_s).statement.actors.first();
    const QString lind = saying(before, u"We go"_s).statement.actors.first();
    const QList<Correction> given = splitOff(before, holm, {partSaying(before, u"I paint"_s)},
                                             referenceTo(before.document, *before.actor(lind)));
    QCOMPARE(given.size(), 2);
    const Reading after = drawn.read(given);
    QVERIFY(after.orphans.isEmpty());
    QCOMPARE(after.actors.size(), before.actors.size());
    QCOMPARE(saying(after, u"I paint"_s).statement.actors, QStringList(lind));
    QCOMPARE(saying(after, u"We stay"_s).statement.actors, QStringList(holm));
    QCOMPARE(after.actor(lind)->number, before.actor(lind)->number);
    QCOMPARE(after.actor(lind)->actor.mentions.size(), 2);
    QCOMPARE(after.actor(lind)->actor.aliases, QStringList(u"Holm"_s)); // nothing else calls her so
    QCOMPARE(after.actor(holm)->actor.mentions.size(), 1);
    // Whatever the other is called later, it is that one.
    QList<Correction> renamed{
        correctionOf(RenameActor{referenceTo(before.document, *before.actor(lind)), u"B. L. 😀"_s})};
    renamed += given;
    QCOMPARE(speaker(drawn.read(renamed), u"I paint"_s), u"B. L. 😀"_s);
}

/// Who speaks already together with the actor whose part it is.
void SplittingTest::namesNobodyTwice()
{
    SampleReading drawn = sample();
    const Reading alone = drawn.read();
    const QString holm = saying(alone, u"I paint"_s).statement.actors.first();
    const QString lind = saying(alone, u"We go"_s).statement.actors.first();
    const ActorPart painted = partSaying(alone, u"I paint"_s);
    for (const QStringList &speakers : {QStringList{lind, holm}, QStringList{holm, lind}}) {
        drawn.analysis.statements[1].actors = speakers;
        const Reading before = drawn.read();
        const Reading after = drawn.read(
            splitOff(before, holm, {painted}, referenceTo(before.document, *before.actor(lind))));
        QCOMPARE(saying(after, u"I paint"_s).statement.actors, QStringList(lind));
    }
}

void SplittingTest::knowsWhoIsCalledSo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("after"); // the name of the actor that comes last
    QTest::addColumn<QString>("called"); // empty: nobody
    QTest::newRow("the name") << u"Marta Holm"_s << QString() << u"Marta Holm"_s;
    QTest::newRow("in other letters") << u" marta  HOLM"_s << QString() << u"Marta Holm"_s;
    QTest::newRow("an alias") << u"holm"_s << QString() << u"Marta Holm"_s;
    QTest::newRow("another's") << u"Bo Lind"_s << u"Marta Holm"_s << u"Bo Lind"_s;
    QTest::newRow("the last one's all the same")
        << u"Marta Holm"_s << u"Marta Holm"_s << u"Marta Holm"_s;
    QTest::newRow("nobody's") << u"Holm, the painter 😀"_s << QString() << QString();
    QTest::newRow("of two, not the last one's") << u"Twin"_s << u"Bo Lind"_s << u"Twin"_s;
}

void SplittingTest::knowsWhoIsCalledSo()
{
    QFETCH(QString, name);
    QFETCH(QString, after);
    Reading reading = sample().read();
    QString last;
    for (ReadActor &actor : reading.actors) {
        if (actor.actor.name == after)
            last = actor.actor.id;
        if (actor.actor.name == u"Bo Lind"_s)
            actor.actor.aliases.append(u"Twin"_s);
    }
    ReadActor twin = reading.actors.last();
    twin.actor = {};
    twin.actor.id = u"a-twin"_s;
    twin.actor.name = u"Twin"_s;
    reading.actors.append(twin);
    const ReadActor *actor = actorCalled(reading, name, last);
    QTEST(actor ? actor->actor.name : QString(), "called");
}

ONRECORD_TEST(SplittingTest)
#include "tst_splitting.moc"

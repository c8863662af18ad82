// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/splitting.h"

#include "core/corrections/reviewqueue.h"
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
    void findsTheStatementsThatWordsAreOf();
    void knowsNamesThatAreTaken_data();
    void knowsNamesThatAreTaken();

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
    const NamedActor m_painter{u"Holm, the painter"_s, ActorKind::Person};
};

void SplittingTest::givesStatementsToAnActorOfTheirOwn()
{
    const SampleReading drawn = sample();
    const Reading before = drawn.read();
    const QString holm = saying(before, u"We stay"_s).statement.actors.first();
    QCOMPARE(statementsOf(before, holm).size(), 2);
    const QList<Correction> split =
        splitOff(before, holm, {saying(before, u"I paint"_s).statement.id}, m_painter);
    QCOMPARE(split.size(), 1);
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
    const QString lind = saying(alone, u"We go"_s).statement.actors.first();
    drawn.analysis.statements[1].actors = {lind, holm};
    const Reading before = drawn.read();
    const Reading after =
        drawn.read(splitOff(before, holm, {saying(before, u"I paint"_s).statement.id}, m_painter));
    const QStringList actors = saying(after, u"I paint"_s).statement.actors;
    QCOMPARE(actors.size(), 2);
    QCOMPARE(actors.first(), lind);
    QCOMPARE(after.actor(actors.last())->actor.name, m_painter.name);
}

void SplittingTest::passesOverOthersStatements()
{
    const Reading reading = sample().read();
    const QString holm = saying(reading, u"I paint"_s).statement.actors.first();
    QVERIFY(
        splitOff(reading, holm, {saying(reading, u"We go"_s).statement.id, u"gone"_s}, m_painter)
            .isEmpty());
}

void SplittingTest::findsTheStatementsThatWordsAreOf()
{
    const Reading reading = sample().read();
    const QString holm = saying(reading, u"I paint"_s).statement.actors.first();
    const QString text = reading.document.text();
    const qsizetype painter = text.indexOf(u"Holm, a painter");
    const QString painted = saying(reading, u"I paint"_s).statement.id;
    QCOMPARE(statementsAt(reading, holm, {painter, painter + 4}), QStringList(painted));
    const qsizetype stays = text.indexOf(u"We stay");
    QCOMPARE(statementsAt(reading, holm, {stays, painter + 1}).size(), 2);
    QVERIFY(statementsAt(reading, holm, {}).isEmpty());
    const qsizetype lind = text.indexOf(u"Bo Lind");
    QVERIFY(statementsAt(reading, holm, {lind, lind + 7}).isEmpty());
}

void SplittingTest::knowsNamesThatAreTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the name") << u"Marta Holm"_s << true;
    QTest::newRow("in other letters") << u" marta  HOLM"_s << true;
    QTest::newRow("another's") << u"Bo Lind"_s << true;
    QTest::newRow("nobody's") << u"Holm, the painter 😀"_s << false;
}

void SplittingTest::knowsNamesThatAreTaken()
{
    QFETCH(QString, name);
    QTEST(isTaken(sample().read(), name), "isTaken");
}

QTEST_GUILESS_MAIN(SplittingTest)
#include "tst_splitting.moc"

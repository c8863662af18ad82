// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/readingtotals.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ReadingTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void labels_data();
    void labels();
    void numbersActorsByTheirFirstStatements();
    void keepsNumbersThatWereGiven();
    void numbersSpeakersWhoAreKnown();
    void namesTheFirstSpeakerWhoIsKnown();
    void leavesRejectedOnesWithoutLabel();
    void countsAJointStatementForEach();
    void gathersTopicsByActor();
    void takesATopicAlongToAnotherActor();
    void countsNestedWordsOnce();

private:
    void number(const ActorNumbers &given = {})
    {
        numberActors(m_reading, WordCounts(m_reading.document.article()), given);
    }

    Reading m_reading;
};

void ReadingTotalsTest::init()
{
    m_reading = test::sampleReading();
    for (ReadActor &actor : m_reading.actors)
        actor.number = 0;
}

void ReadingTotalsTest::labels_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("label");

    QTest::newRow("first") << 1 << 0 << u"1a"_s;
    QTest::newRow("nobody's") << 0 << 1 << u"–b"_s;
    QTest::newRow("z") << 12 << 25 << u"12z"_s;
    QTest::newRow("after z") << 1 << 26 << u"1aa"_s;
    QTest::newRow("az") << 1 << 51 << u"1az"_s;
    QTest::newRow("ba") << 1 << 52 << u"1ba"_s;
    QTest::newRow("after zz") << 1 << 702 << u"1aaa"_s;
}

void ReadingTotalsTest::labels()
{
    QFETCH(int, number);
    QFETCH(int, index);
    QTEST(statementLabel(number, index), "label");
}

void ReadingTotalsTest::numbersActorsByTheirFirstStatements()
{
    std::reverse(m_reading.actors.begin(), m_reading.actors.end());
    number();
    QStringList names;
    for (const ReadActor &actor : m_reading.actors)
        names.append(QString::number(actor.number) + actor.actor.name);
    QCOMPARE(names,
             (QStringList{u"1Ada Brandt"_s, u"2Tenants’ league"_s, u"3Two engineers"_s,
                          u"4Falkwerk"_s}));
    QCOMPARE(m_reading.statements[8].label, u"1e"_s);
    QCOMPARE(m_reading.statements[8].speakerNumber, 1);
}

void ReadingTotalsTest::keepsNumbersThatWereGiven()
{
    ActorNumbers given;
    QCOMPARE(given.give(u"merged"_s), 1);
    QCOMPARE(given.give(u"a4"_s), 2);
    QCOMPARE(given.give(u"a1"_s), 3);
    QCOMPARE(given.give(u"a4"_s), 2);
    number(given);
    QCOMPARE(m_reading.actor(u"a4"_s)->number, 2);
    QCOMPARE(m_reading.actor(u"a1"_s)->number, 3);
    QCOMPARE(m_reading.actor(u"a2"_s)->number, 4); // who has none gets the next
    QCOMPARE(m_reading.actors.first().actor.id, u"a4"_s);
    QCOMPARE(m_reading.statements[0].label, u"3a"_s);
}

void ReadingTotalsTest::numbersSpeakersWhoAreKnown()
{
    m_reading.statements[0].statement.actors = {u"a-stranger"_s, u"a3"_s};
    QList<Actor> actors;
    for (const ReadActor &read : std::as_const(m_reading.actors))
        actors.append(read.actor);
    ActorNumbers numbers = numbersOfSpeakers(m_reading.statements, actors);
    QVERIFY(!numbers.has(u"a-stranger"_s));
    QCOMPARE(numbers.give(u"a3"_s), 1);
}

void ReadingTotalsTest::namesTheFirstSpeakerWhoIsKnown()
{
    m_reading.statements[0].statement.actors = {u"a-stranger"_s, u"a3"_s, u"a1"_s};
    m_reading.statements[1].statement.actors = {u"a-stranger"_s};
    number();
    QCOMPARE(m_reading.statements[0].label, u"1a"_s);
    QCOMPARE(m_reading.statements[0].speakerNumber, 1);
    QCOMPARE(m_reading.actors[0].actor.name, u"Two engineers"_s);
    QCOMPARE(m_reading.statements[1].label, u"–a"_s);
    QCOMPARE(m_reading.statements[1].speakerNumber, 0);
}

void ReadingTotalsTest::leavesRejectedOnesWithoutLabel()
{
    m_reading.statements[0].state = State::Rejected;
    number();
    QCOMPARE(m_reading.statements[0].label, QString());
    QCOMPARE(m_reading.statements[0].speakerNumber, 0);
    QCOMPARE(m_reading.statements[1].label, u"1a"_s);
}

void ReadingTotalsTest::countsAJointStatementForEach()
{
    m_reading.statements[0].statement.actors = {u"a1"_s, u"a4"_s};
    number();
    QCOMPARE(m_reading.actors[1].actor.name, u"Falkwerk"_s);
    QCOMPARE(m_reading.actors[1].statements, 2);
    QCOMPARE(m_reading.actors[1].words, 6); // We never promised a second lift
    QCOMPARE(m_reading.statements[5].label, u"2a"_s); // its own first one, not the joint one
}

void ReadingTotalsTest::gathersTopicsByActor()
{
    number();
    gatherPositions(m_reading,
                    {{u"a2"_s, u"winter"_s, {u"s3"_s}}, {u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s}}});
    const Position lift{u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s}};
    QCOMPARE(m_reading.positions[0], lift);
    QCOMPARE(m_reading.positions[1].topic, QString()); // what else a1 said
    const Position winter{u"a2"_s, u"winter"_s, {u"s3"_s}};
    QCOMPARE(m_reading.positions[2], winter);
}

void ReadingTotalsTest::takesATopicAlongToAnotherActor()
{
    m_reading.statements[0].statement.actors = {u"a2"_s};
    number();
    gatherPositions(m_reading, {{u"a1"_s, u"lift"_s, {u"s1"_s}}});
    const Position taken{u"a2"_s, u"lift"_s, {u"s1"_s}};
    QVERIFY(m_reading.positions.contains(taken));
}

void ReadingTotalsTest::countsNestedWordsOnce()
{
    const WordCounts counts(m_reading.document.article());
    const Coverage before = coverageOf(m_reading, counts);
    ReadStatement inner = m_reading.statements[0];
    inner.statement.content = {
        Span{inner.statement.content[0].begin + 4, inner.statement.content[0].end}};
    m_reading.statements.insert(1, inner);
    QCOMPARE(coverageOf(m_reading, counts), before);
    m_reading.statements[2].statement.actors.clear(); // nobody's words count as the reporter's
    const Coverage after = coverageOf(m_reading, counts);
    QCOMPARE(after.attributed + after.reporter, before.attributed + before.reporter);
    QVERIFY(after.attributed < before.attributed);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ReadingTotalsTest)
#include "tst_readingtotals.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/actorcard.h"

#include "core/exporting/csv.h"
#include "core/exporting/markdown.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What is copied of one actor.
class ActorCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasWhatTheActorSaysAndNothingElse();
    void namesWhoSaysItJointly();
    void writesACardAsMarkdown();
    void writesACardAsATable();
    void citesEachStatement();
    void isEmptyForSomebodyWhoIsNotThere();

private:
    Reading m_reading;
};

void ActorCardTest::init()
{
    m_reading = test::sampleReading();
    m_reading.positions = {{u"a1"_s, u"lift"_s, {u"s1"_s, u"s2"_s}},
                           {u"a2"_s, u"repairs"_s, {u"s3"_s}}};
    m_reading.statements[7].state = State::Rejected; // s8
    m_reading.makeLookups();
}

static QStringList idsOf(const Reading &reading)
{
    QStringList ids;
    for (const ReadStatement &read : reading.statements)
        ids.append(read.statement.id);
    return ids;
}

void ActorCardTest::hasWhatTheActorSaysAndNothingElse()
{
    const Reading card = cardOf(m_reading, u"a1"_s);
    QCOMPARE(idsOf(card), QStringList({u"s1"_s, u"s2"_s, u"s7"_s, u"s9"_s}));
    QCOMPARE(card.actors.size(), 1);
    QCOMPARE(card.positions.size(), 1);
    QVERIFY(card.claims.isEmpty());
}

void ActorCardTest::namesWhoSaysItJointly()
{
    m_reading.statements[2].statement.actors = {u"a2"_s, u"a1"_s};
    const Reading card = cardOf(m_reading, u"a1"_s);
    QVERIFY(idsOf(card).contains(u"s3"_s));
    QCOMPARE(card.actor(u"a2"_s)->number, 0);
    const QByteArray markdown = toMarkdown(card);
    QVERIFY(!markdown.contains("## 2"));
    QVERIFY(toCsv(toTable(card)).contains("Tenants’ league; Ada Brandt"));
}

void ActorCardTest::writesACardAsMarkdown()
{
    const QByteArray markdown = toMarkdown(cardOf(m_reading, u"a1"_s));
    QVERIFY(markdown.contains("## 1 Ada Brandt"));
    QVERIFY(markdown.contains("### lift"));
    QVERIFY(markdown.contains("> “We never promised a second lift,”"));
    QVERIFY(markdown.contains("a summer tale 😀"));
    QVERIFY(!markdown.contains("Falkwerk"));
    QVERIFY(!markdown.contains("I have read every page"));
}

void ActorCardTest::writesACardAsATable()
{
    const Table table = toTable(cardOf(m_reading, u"a2"_s));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0][table.columns.indexOf(u"topic"_s)], u"repairs"_s);
}

void ActorCardTest::citesEachStatement()
{
    const QStringList lines = citationsOf(m_reading, u"a1"_s).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(u"“We never promised a second lift,”, Ada Brandt"),
             qPrintable(lines[0]));
}

void ActorCardTest::isEmptyForSomebodyWhoIsNotThere()
{
    QVERIFY(cardOf(m_reading, u"nobody"_s).statements.isEmpty());
    QVERIFY(citationsOf(m_reading, u"nobody"_s).isEmpty());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ActorCardTest)
#include "tst_actorcard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportchoice.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ExportChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStaysWhereNothingIsLeftOut();
    void othersKeepNumbersAndLabels();
    void countsFollow();
    void nothingSpeaksOfWhatIsGone();
    void rejectedOnesAreAStateToo();
};

void ExportChoiceTest::everythingStaysWhereNothingIsLeftOut()
{
    const Reading reading = sampleReading();
    const auto idsOf = [](const Reading &of) {
        QStringList ids;
        for (const ReadStatement &read : of.statements)
            ids << read.statement.id + read.label;
        return ids;
    };
    QCOMPARE(idsOf(withoutStates(reading, {})), idsOf(reading));
    QCOMPARE(idsOf(withoutStates(reading, {State::Manual})), idsOf(reading));
}

/// s1 stays "1a" or becomes nobody's "1a"; whoever is left has the number of before.
void ExportChoiceTest::othersKeepNumbersAndLabels()
{
    Reading reading = sampleReading();
    reading.statements[0].state = State::Confirmed; // s1, of Ana Ruiz
    const QString label = reading.statement(u"s2"_s)->label;
    QCOMPARE(label, u"1b"_s);
    const Reading left = withoutStates(reading, {State::Confirmed});
    QCOMPARE(left.statements.size(), reading.statements.size() - 1);
    QVERIFY(!left.statement(u"s1"_s));
    QCOMPARE(left.statement(u"s2"_s)->label, label);
    QCOMPARE(left.actor(u"a1"_s)->number, 1);
    QCOMPARE(left.actor(u"a4"_s)->number, reading.actor(u"a4"_s)->number);
}

void ExportChoiceTest::countsFollow()
{
    const Reading reading = sampleReading();
    const Reading left = withoutStates(reading, {State::Review}); // s2 of hers, and others
    const ReadActor &before = *reading.actor(u"a1"_s);
    const ReadActor &after = *left.actor(u"a1"_s);
    QCOMPARE(after.statements, before.statements - 1);
    QCOMPARE(after.toReview, before.toReview - 1);
    QCOMPARE(after.directStatements, before.directStatements);
    QCOMPARE(after.words, before.words - 8); // "that the toll had been raised in secret"
}

void ExportChoiceTest::nothingSpeaksOfWhatIsGone()
{
    Reading reading = sampleReading();
    reading.pairs = {{PairKind::Answer, u"s1"_s, u"s2"_s}, {PairKind::Answer, u"s4"_s, u"s5"_s}};
    reading.statements[3].statement.parent = u"s2"_s;
    const QString gone = u"s2"_s;
    reading.statements[1].state = State::Manual;
    const Reading left = withoutStates(reading, {State::Manual});
    QCOMPARE(left.statements.size(), reading.statements.size() - 1);
    for (const Position &position : left.positions) {
        QVERIFY(!position.statements.isEmpty());
        QVERIFY(!position.statements.contains(gone));
    }
    for (const Claim &claim : left.claims)
        QVERIFY(claim.statement != gone);
    QCOMPARE(left.pairs, (QList<ReadPair>{{PairKind::Answer, u"s4"_s, u"s5"_s}}));
    QVERIFY(left.statement(reading.statements[3].statement.id)->statement.parent.isEmpty());
    // Numbered ones come first, as everywhere.
    bool hasEnded = false;
    for (const ReadActor &actor : left.actors) {
        QVERIFY(!hasEnded || actor.number == 0);
        hasEnded = hasEnded || actor.number == 0;
    }
}

void ExportChoiceTest::rejectedOnesAreAStateToo()
{
    Reading reading = sampleReading();
    reading.statements[1].state = State::Rejected;
    const Reading left = withoutStates(reading, {State::Rejected});
    QVERIFY(!left.statement(reading.statements[1].statement.id));
    QCOMPARE(left.actor(u"a1"_s)->statements, reading.actor(u"a1"_s)->statements); // never counted
}

ONRECORD_TEST(ExportChoiceTest)
#include "tst_exportchoice.moc"

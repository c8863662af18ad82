// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/agreement.h"
#include "core/comparing/differences.h"
#include "tests/support/othersmarks.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::markOn;
using test::marksOf;
using test::statementOn;

/// Two readers' readings of one article beside each other.
class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoneWhereBothAgree();
    void tellsThemApart();
    void takesOneAndLeavesTheOthers();
    void tellsWhatEitherAloneHas();
    void passesOverConfirmations();
    void tellsAnotherTopic();
    void computesAgreementOnSpeakers();
};

static SampleReading sample()
{
    return SampleReading(SampleReading::defaultArticle());
}

static QList<DifferenceKind> kindsOf(const Comparison &comparison)
{
    QList<DifferenceKind> kinds;
    for (const Difference &each : comparison.differences)
        kinds.append(each.kind);
    return kinds;
}

/// Another speaker for "We stay", other bounds for "the ice".
static ImportedReading others(const Reading &reading)
{
    ImportedReading marks = marksOf(reading);
    markOn(marks, reading, u"We stay"_s).facts.speakers = {
        {u"Bo Lind"_s, ActorKind::Person, false}};
    markOn(marks, reading, u"the ice"_s).content.first().begin += 4;
    return marks;
}

void DifferencesTest::findsNoneWhereBothAgree()
{
    const Reading reading = sample().read();
    const Comparison comparison = compared(reading, marksOf(reading));
    QVERIFY(comparison.differences.isEmpty());
    QCOMPARE(comparison.both, 5);
    QCOMPARE(nominalAlpha(comparison.speakers), 1.0);
}

void DifferencesTest::tellsThemApart()
{
    const Reading reading = sample().read();
    const Comparison comparison = compared(reading, others(reading));
    QCOMPARE(kindsOf(comparison),
             (QList{DifferenceKind::OtherSpeaker, DifferenceKind::OtherWords}));
    const Difference &speaker = comparison.differences[0];
    QCOMPARE(speaker.statement, statementOn(reading, u"We stay"_s).statement.id);
    QCOMPARE(speaker.ours.speakers, QStringList(u"Ana Ruiz"_s));
    QCOMPARE(speaker.theirs.speakers, QStringList(u"Bo Lind"_s));
    QCOMPARE(speaker.ours.words, speaker.theirs.words);
    const Difference &words = comparison.differences[1];
    QCOMPARE(words.theirs.words.first().begin, words.ours.words.first().begin + 4);
    QVERIFY(words.place() > speaker.place());
}

void DifferencesTest::takesOneAndLeavesTheOthers()
{
    const SampleReading own = sample();
    const Reading reading = own.read();
    const ImportedReading marks = others(reading);
    const Comparison before = compared(reading, marks);
    const Reading taken = own.read(before.differences[0].taking);
    QCOMPARE(taken.speaker(statementOn(taken, u"We stay"_s))->actor.name, u"Bo Lind"_s);
    QCOMPARE(statementOn(taken, u"ice"_s).state, statementOn(reading, u"ice"_s).state);
    QCOMPARE(kindsOf(compared(taken, marks)), QList{DifferenceKind::OtherWords});
}

void DifferencesTest::tellsWhatEitherAloneHas()
{
    const SampleReading own = sample();
    const Reading reading = own.read();
    ImportedReading fewer = marksOf(reading);
    fewer.statements.removeFirst(); // "We stay"
    const Comparison more = compared(reading, fewer);
    QCOMPARE(kindsOf(more), QList{DifferenceKind::OnlyOurs});
    QVERIFY(more.differences[0].theirs.words.isEmpty());
    const Reading rejected = own.read(more.differences[0].taking);
    QCOMPARE(statementOn(rejected, u"We stay"_s).state, State::Rejected);
    QVERIFY(compared(rejected, fewer).differences.isEmpty());

    SampleReading less = sample();
    less.analysis.statements.removeFirst();
    const Comparison theirs = compared(less.read(), marksOf(reading));
    QCOMPARE(kindsOf(theirs), QList{DifferenceKind::OnlyTheirs});
    QVERIFY(theirs.differences[0].ours.words.isEmpty());
    QCOMPARE(theirs.differences[0].theirs.speakers, QStringList(u"Ana Ruiz"_s));
    QVERIFY(
        compared(less.read(theirs.differences[0].taking), marksOf(reading)).differences.isEmpty());
}

void DifferencesTest::passesOverConfirmations()
{
    const Reading reading = sample().read();
    ImportedReading marks = marksOf(reading);
    ImportedStatement &stay = markOn(marks, reading, u"We stay"_s);
    stay.facts.state = State::Confirmed;
    stay.facts.note = u"asked her 😀"_s;
    QVERIFY(compared(reading, marks).differences.isEmpty());
    stay.facts.state = State::Rejected;
    QCOMPARE(kindsOf(compared(reading, marks)), QList{DifferenceKind::OnlyOurs});
}

void DifferencesTest::tellsAnotherTopic()
{
    const SampleReading own = sample();
    const Reading reading = own.read();
    ImportedReading marks = marksOf(reading);
    markOn(marks, reading, u"We stay"_s).facts.topic = u"the pier"_s;
    const Comparison comparison = compared(reading, marks);
    QCOMPARE(kindsOf(comparison), QList{DifferenceKind::OtherValues});
    const Difference &difference = comparison.differences.first();
    QCOMPARE(difference.theirs.topic, u"the pier"_s);
    QVERIFY(difference.ours.topic != difference.theirs.topic);
    const Reading taken = own.read(difference.taking);
    QCOMPARE(statementOn(taken, u"We stay"_s).topic, u"the pier"_s);
    QVERIFY(compared(taken, marks).differences.isEmpty());
}

void DifferencesTest::computesAgreementOnSpeakers()
{
    const Reading reading = sample().read();
    const Comparison comparison = compared(reading, others(reading));
    // Five statements, of which one has another speaker: four of five are equal. Values: Ana 2 + 1,
    // Bo 1 + 2, nobody 2, Nordkyst 2: ten in all, so alpha is 1 - 9 * 2 / (100 - 9 - 9 - 4 - 4).
    QCOMPARE(comparison.speakers.size(), 5);
    QCOMPARE(*shareOfEqual(comparison.speakers), 0.8);
    QVERIFY(std::abs(*nominalAlpha(comparison.speakers) - (1 - 18.0 / 74)) < 1e-9);
}

ONRECORD_TEST(DifferencesTest)
#include "tst_differences.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/correctiontarget.h"

#include "core/correcting/nearbydates.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class CorrectionTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIsSelected();
    void findsNothingThatTheReadingHasLost();
    void meansTheSpeakerUnlessAnActorIsSelected();
    void meansWhoIsNamedWhereNoStatementIs();
    void putsTheSpeakerBeforeTheCandidates();
    void offersAtMostNineCandidates();
    void leavesOutCandidatesTheReadingDoesNotHave();
    void findsDatesBesideTheCue();
    void meansTheDateAtTheCaret_data();
    void meansTheDateAtTheCaret();
    void meansNoDateOfAnotherStatement();
    void meansTheDateTheCaretWasMovedTo();
    void meansTheHeadlineWhereNothingElseIs();
    void meansADateFarOffInTheSentence();
    void leavesDatesOfOtherSentencesOut_data();
    void leavesDatesOfOtherSentencesOut();

private:
    const Reading m_reading = sampleReading();
};

void CorrectionTargetTest::findsNothingWhereNothingIsSelected()
{
    const CorrectionTarget target;
    QVERIFY(!target.statementIn(m_reading));
    QVERIFY(!target.actorIn(m_reading));
    QVERIFY(target.datesIn(m_reading).isEmpty());
}

void CorrectionTargetTest::findsNothingThatTheReadingHasLost()
{
    CorrectionTarget target;
    target.statement = u"gone"_s;
    target.actor = u"gone"_s;
    target.claim = u"gone"_s;
    QVERIFY(!target.statementIn(m_reading));
    QVERIFY(!target.actorIn(m_reading));
    QVERIFY(!target.claimIn(m_reading));
}

void CorrectionTargetTest::meansTheSpeakerUnlessAnActorIsSelected()
{
    CorrectionTarget target;
    target.statement = u"s2"_s;
    QCOMPARE(target.actorIn(m_reading)->actor.name, u"Ana Ruiz"_s);
    target.actor = u"a3"_s;
    QCOMPARE(target.actorIn(m_reading)->actor.name, u"Bo Lind"_s);
    target = {};
    target.statement = u"s6"_s; // which nobody says
    QVERIFY(!target.actorIn(m_reading));
}

void CorrectionTargetTest::meansWhoIsNamedWhereNoStatementIs()
{
    const ReadActor &lind = *m_reading.actor(u"a3"_s);
    const Span name = lind.actor.mentions.first().span;
    CorrectionTarget target;
    target.caret = name.begin + 1;
    QVERIFY(!target.actorIn(m_reading)); // it was not put there
    target.caretMoved = true;
    QCOMPARE(target.actorIn(m_reading)->actor.id, lind.actor.id);
    target.caret = 0;
    target.words = name;
    QCOMPARE(target.actorIn(m_reading)->actor.id, lind.actor.id);
    target.statement = u"s2"_s;
    QCOMPARE(target.actorIn(m_reading)->actor.name, u"Ana Ruiz"_s);
}

void CorrectionTargetTest::putsTheSpeakerBeforeTheCandidates()
{
    ReadStatement statement = statementIn(m_reading, u"s2"_s);
    QCOMPARE(candidatesFor(m_reading, statement), QStringList({u"a1"_s, u"a3"_s}));
    statement.statement.actors = {u"a4"_s}; // the reader's choice, no candidate of the machine
    QCOMPARE(candidatesFor(m_reading, statement), QStringList({u"a4"_s, u"a1"_s, u"a3"_s}));
}

void CorrectionTargetTest::offersAtMostNineCandidates()
{
    Reading reading = m_reading;
    ReadStatement statement = statementIn(reading, u"s6"_s);
    for (int number = 1; number <= 12; ++number) {
        ReadActor actor;
        actor.actor.id = u"b%1"_s.arg(number);
        reading.actors.append(actor);
        statement.statement.candidates.append({actor.actor.id, 0.1});
    }
    reading.makeLookups();
    const QStringList candidates = candidatesFor(reading, statement);
    QCOMPARE(candidates.size(), 9);
    QCOMPARE(candidates.last(), u"b9"_s);
}

void CorrectionTargetTest::leavesOutCandidatesTheReadingDoesNotHave()
{
    ReadStatement statement = statementIn(m_reading, u"s2"_s);
    statement.statement.candidates.prepend({u"gone"_s, 0.9});
    QCOMPARE(candidatesFor(m_reading, statement), QStringList({u"a1"_s, u"a3"_s}));
}

void CorrectionTargetTest::findsDatesBesideTheCue()
{
    const QList<ReadDate> dates = datesOf(m_reading, statementIn(m_reading, u"s1"_s).statement);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.first().date.value, u"2026-11-16"_s);
    QVERIFY(datesOf(m_reading, statementIn(m_reading, u"s5"_s).statement).isEmpty());
}

void CorrectionTargetTest::meansTheDateAtTheCaret_data()
{
    QTest::addColumn<int>("after"); // code units from the begin of "the third quarter"
    QTest::addColumn<bool>("isMeant");
    const int length = int(QStringLiteral("the third quarter").size());
    QTest::newRow("before its first letter") << 0 << true;
    QTest::newRow("within, beyond the BMP") << 4 << true;
    QTest::newRow("behind its last letter") << length << true;
    QTest::newRow("one too early") << -1 << false;
    QTest::newRow("one too late") << length + 1 << false;
}

void CorrectionTargetTest::meansTheDateAtTheCaret()
{
    QFETCH(int, after);
    QFETCH(bool, isMeant);
    const ReadDate &quarter = m_reading.dates.at(1);
    CorrectionTarget target;
    target.caret = quarter.date.span.begin + after;
    QCOMPARE(target.datesIn(m_reading), isMeant ? QList{quarter} : QList<ReadDate>());
}

void CorrectionTargetTest::meansNoDateOfAnotherStatement()
{
    CorrectionTarget target;
    target.statement = u"s1"_s;
    target.caret = m_reading.dates.at(1).date.span.begin;
    QCOMPARE(target.datesIn(m_reading), QList{m_reading.dates.at(0)});
}

void CorrectionTargetTest::meansTheDateTheCaretWasMovedTo()
{
    CorrectionTarget target;
    target.statement = u"s1"_s;
    target.caret = m_reading.dates.at(1).date.span.begin;
    target.caretMoved = true;
    QCOMPARE(target.datesIn(m_reading), QList{m_reading.dates.at(1)});
    target.caret = 0; // which is no date
    QCOMPARE(target.datesIn(m_reading), QList{m_reading.dates.at(0)});
}

void CorrectionTargetTest::meansTheHeadlineWhereNothingElseIs()
{
    Reading reading = m_reading;
    ReadDate may;
    may.date.span = {0, QStringView(u"Orlow council").size()};
    reading.dates.prepend(may);
    CorrectionTarget target;
    target.statement = u"s5"_s; // which has no date
    target.caret = m_reading.document.text().size();
    QCOMPARE(target.datesIn(reading), QList{may});
    target.statement = u"s1"_s;
    QCOMPARE(target.datesIn(reading), QList{m_reading.dates.at(0)});
}

void CorrectionTargetTest::meansADateFarOffInTheSentence()
{
    const MarkedText drawn = MarkedText::parse(
        u"It shut on ⟦other:Monday⟧ 😀. On ⟦own:Tuesday⟧, after a long debate in the chamber of the "
        u"island that nobody had asked for, she ⟦k:said⟧ ⟦s:that they stay⟧."_s);
    Reading reading;
    reading.document = Document(bareArticle(drawn.text));
    reading.statements.emplaceBack().statement.id = u"s1"_s;
    reading.statements.first().statement.content = drawn.spansNamed(u"s");
    reading.statements.first().statement.cue = drawn.spansNamed(u"k");
    reading.dates.emplaceBack().date.span = drawn.spanNamed(u"other");
    reading.dates.emplaceBack().date.span = drawn.spanNamed(u"own");
    CorrectionTarget target;
    target.statement = u"s1"_s;
    QCOMPARE(target.datesIn(reading), QList{reading.dates.at(1)});
}

void CorrectionTargetTest::leavesDatesOfOtherSentencesOut_data()
{
    QTest::addColumn<QString>("marked"); // "own" is a date of the statement's, "other" is not
    QTest::newRow("before") << u"It shut ⟦other:on Monday⟧. ⟦s:“We 😀 stay,”⟧ she ⟦k:said⟧."_s;
    QTest::newRow("after a short name")
        << u"⟦s:“We stay,”⟧ ⟦k:said⟧ Cora Vik ⟦own:on Monday⟧. ⟦other:On Tuesday⟧ it shut."_s;
    QTest::newRow("after the cue") << u"⟦s:“We stay,”⟧ she ⟦k:said⟧. ⟦other:On Tuesday⟧ it shut."_s;
    QTest::newRow("an abbreviation ends no sentence")
        << u"⟦s:“We stay,”⟧ ⟦k:said⟧ Lt. Gen. Vik ⟦own:on Nov. 3⟧. It shut ⟦other:later⟧."_s;
}

void CorrectionTargetTest::leavesDatesOfOtherSentencesOut()
{
    QFETCH(QString, marked);
    const MarkedText drawn = MarkedText::parse(marked);
    Reading reading;
    reading.document = Document(bareArticle(drawn.text));
    Statement statement;
    statement.content = drawn.spansNamed(u"s");
    statement.cue = drawn.spansNamed(u"k");
    Spans dates = drawn.spansNamed(u"own") + drawn.spansNamed(u"other");
    std::sort(dates.begin(), dates.end());
    for (const Span span : std::as_const(dates))
        reading.dates.emplaceBack().date.span = span;
    Spans found;
    for (const ReadDate &date : datesOf(reading, statement))
        found.append(date.date.span);
    QCOMPARE(found, drawn.spansNamed(u"own"));
}

ONRECORD_TEST(CorrectionTargetTest)
#include "tst_correctiontarget.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datesentence.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingOutsideItsWords();
    void tellsWordsApart();
    void findsWordsBeyondTheBmp();
    void joinsRanges_data();
    void joinsRanges();
    void passesPossessives();
    void looksWordsUp();
    void readsTheTense();
};

void DateSentenceTest::hasNothingOutsideItsWords()
{
    const DateContext context = sampleDateContext();
    const DateSentence in = sampleDateSentence(u"Last Friday", context);
    QCOMPARE(in.size(), 2);
    for (const qsizetype at : {-3, -1, 2, 9}) {
        QVERIFY(in.is(at, DateWordKind::Other));
        QVERIFY(in.text(at).isEmpty());
        QVERIFY(!in.says(at, u"last"));
    }
    QCOMPARE(sampleDateSentence({}, context).size(), 0);
}

void DateSentenceTest::tellsWordsApart()
{
    const DateContext context = sampleDateContext();
    const DateSentence in = sampleDateSentence(u"The same week of a few months", context);
    QVERIFY(in.isThe(0) && !in.isAn(0));
    QVERIFY(in.isAn(4) && !in.isThe(4));
    QVERIFY(in.isRelation(1, DateRelation::Same));
    QVERIFY(!in.isRelation(1, DateRelation::That));
    QVERIFY(in.isUnit(2, DateUnit::Week));
    QVERIFY(!in.isUnit(2, DateUnit::Day));
    QVERIFY(!in.isUnit(6, DateUnit::Month)); // several
    QCOMPARE(in.unit(6), DateUnit::Month);
    QVERIFY(in.says(1, u"same") && in.says(0, u"the"));
}

void DateSentenceTest::findsWordsBeyondTheBmp()
{
    const QString text = u"🌊 it sank last week 🌊"_s;
    const DateContext context = sampleDateContext();
    const DateSentence in = sampleDateSentence(text, context);
    qsizetype at = 0;
    while (!in.says(at, u"last"))
        ++at;
    QCOMPARE(in.spanOf(at, at + 2).in(text), u"last week");
}

void DateSentenceTest::joinsRanges_data()
{
    QTest::addColumn<QString>("joint");
    for (const auto &joint : {u"-"_s, u"–"_s, u"to"_s, u"and"_s, u"through"_s, u"To"_s})
        QTest::newRow(qPrintable(joint)) << joint;
}

void DateSentenceTest::joinsRanges()
{
    QFETCH(QString, joint);
    const DateContext context;
    const QString text = u"3 "_s + joint + u" 5, or 7"_s;
    const DateSentence in = sampleDateSentence(text, context);
    QVERIFY(in.joinsRange(1));
    QVERIFY(!in.joinsRange(3));
    QVERIFY(!in.joinsRange(4));
}

void DateSentenceTest::passesPossessives()
{
    const DateContext context;
    const DateSentence curly = sampleDateSentence(u"year’s end", context);
    QCOMPARE(curly.afterPossessive(1), 3);
    const DateSentence straight = sampleDateSentence(u"year's end", context);
    QCOMPARE(straight.afterPossessive(1), 3);
    const DateSentence none = sampleDateSentence(u"years’ end", context);
    QCOMPARE(none.afterPossessive(1), 1);
}

void DateSentenceTest::looksWordsUp()
{
    const DateContext context;
    const DateSentence in = sampleDateSentence(u"The Sunday Times, of PEOPLE", context);
    QVERIFY(in.has(2, DateWordClass::NameEnding, Qt::CaseSensitive));
    QVERIFY(in.has(5, DateWordClass::Counted));
    QVERIFY(!in.has(5, DateWordClass::Counted, Qt::CaseSensitive));
    QVERIFY(!in.has(9, DateWordClass::Counted));
}

void DateSentenceTest::readsTheTense()
{
    const DateContext context;
    const DateSentence past = sampleDateSentence(u"She left on Friday", context);
    QCOMPARE(past.tenseAt(3, 4), Tense::Past);
    const DateSentence future = sampleDateSentence(u"She will leave on Friday", context);
    QCOMPARE(future.tenseAt(4, 5), Tense::Future);
}

ONRECORD_TEST(DateSentenceTest)
#include "tst_datesentence.moc"

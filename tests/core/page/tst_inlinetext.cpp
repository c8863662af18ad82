// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/inlinetext.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Words between tags become the text of a block.
class InlineTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simplifiesBlanks();
    void keepsBlanksOfCode();
    void joinsALargeLetter();
    void partsNamesAtSeams();
    void countsLinks();
    void endsAParagraphAtTwoBreaks();
    void setsFiguresHigh();
    void setsWordsInMarks();
};

void InlineTextTest::setsWordsInMarks()
{
    InlineText text;
    text.add("He said", false, false);
    text.add(" ", false, false);
    text.openQuotation(u'“');
    text.add(" we go 😀 ", false, false);
    text.closeQuotation(u'”');
    text.add("then", false, false);
    QCOMPARE(text.take(), u"He said “we go 😀” then"_s);
}

void InlineTextTest::simplifiesBlanks()
{
    InlineText text;
    text.add("  It \n rained ", false, false);
    text.add("in\u00A0Vest\u00ADby\u200B 😀.", false, false);
    QCOMPARE(text.take(), u"It rained in Vestby 😀."_s);
    QVERIFY(text.isEmpty());
}

void InlineTextTest::keepsBlanksOfCode()
{
    InlineText text;
    text.add("\nif rain:\n    stay\n", false, true);
    QCOMPARE(text.take(), u"if rain:\n    stay"_s);
}

void InlineTextTest::joinsALargeLetter()
{
    InlineText text;
    text.add("S", false, false);
    text.joinNext();
    text.add("\n cientists stay", false, false);
    QCOMPARE(text.take(), u"Scientists stay"_s);
    text.add("A", false, false);
    text.joinNext();
    text.add(" Tarn boat", false, false); // a word of its own
    QCOMPARE(text.take(), u"A Tarn boat"_s);
}

void InlineTextTest::partsNamesAtSeams()
{
    InlineText text;
    text.add("Ida Lund", false, false);
    text.addSeam();
    text.add("22 Nov", false, false);
    QCOMPARE(text.take(), u"Ida Lund 22 Nov"_s);
    text.add("It rained.", false, false);
    text.addSeam();
    text.add("Åse Lund", false, false);
    QCOMPARE(text.take(), u"It rained. Åse Lund"_s);
    text.add("U.", false, false);
    text.addSeam();
    text.add("S.", false, false);
    QCOMPARE(text.take(), u"U.S."_s);
    text.add("S", false, false);
    text.addSeam();
    text.add("cientists", false, false);
    QCOMPARE(text.take(), u"Scientists"_s);
}

void InlineTextTest::countsLinks()
{
    InlineText text;
    text.add("Read: ", false, false);
    text.add("a ferry stays", true, false);
    QCOMPARE(text.linked(), qsizetype(13));
    text.take();
    QCOMPARE(text.linked(), qsizetype(0));
}

void InlineTextTest::endsAParagraphAtTwoBreaks()
{
    InlineText text;
    text.add("It rained.", false, false);
    QVERIFY(!text.addBreak(false));
    text.add("  ", false, false);
    QVERIFY(text.addBreak(false));
    text.add("Then", false, false);
    QVERIFY(!text.addBreak(false));
}

void InlineTextTest::setsFiguresHigh()
{
    InlineText text;
    text.add("10", false, false);
    text.addRaised(u"16"_s);
    QCOMPARE(text.take(), u"10¹⁶"_s);
}

ONRECORD_TEST(InlineTextTest)
#include "tst_inlinetext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wholewords.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class WholeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widensToWords_data();
    void widensToWords();
    void takesMarksAlong_data();
    void takesMarksAlong();
    void findsNothingInBlanks();
};

/// Outer marks: what is to come; inner ones: what is selected.
static void addRow(const char *name, const QString &marked)
{
    QTest::newRow(name) << marked;
}

static void compare(const QString &marked, Span (*widened)(QStringView, Span))
{
    const MarkedText drawn = MarkedText::parse(marked);
    const Span selected = drawn.spanNamed(u"in");
    const Span wanted = drawn.spanNamed(u"out");
    QCOMPARE(withMarks(drawn.text, {widened(drawn.text, selected)}),
             withMarks(drawn.text, {wanted}));
}

void WholeWordsTest::widensToWords_data()
{
    QTest::addColumn<QString>("marked");
    addRow("half a word at either end", u"The ⟦out:fe⟦in:rry was l⟧ate⟧ again."_s);
    addRow("whole words stay", u"The ⟦out:⟦in:ferry was late⟧⟧ again."_s);
    addRow("blanks at the ends go", u"The⟦in: ⟦out:ferry⟧ ⟧was late."_s);
    addRow("within one word", u"The ⟦out:f⟦in:err⟧y⟧ was late."_s);
    addRow("apostrophe", u"It ⟦out:was⟦in:n’t late, O’H⟧ara⟧ said."_s);
    addRow("straight apostrophe", u"It ⟦out:wasn⟦in:'t⟧⟧ late."_s);
    addRow("possessive", u"The ⟦out:union’⟦in:s chair⟧man⟧ said so."_s);
    addRow("hyphen", u"A ⟦out:north-so⟦in:uth line by Lind-⟧Vik⟧ opened."_s);
    addRow("a dash parts words", u"The ferry–⟦out:tr⟦in:ain⟧⟧ line"_s);
    addRow("quotation marks are no part", u"It is “⟦out:l⟦in:at⟧e⟧” again."_s);
    addRow("digits", u"In ⟦out:20⟦in:2⟧6⟧, 14 ferries"_s);
    addRow("accent that stands by itself", u"⟦out:⟦in:Rene⟧\u0301⟧ said so."_s);
    addRow("letter of two code units", u"It is ⟦out:𝐁𝐨⟦in:𝐥𝐝⟧⟧ news."_s);
    addRow("pictures are no words", u"Late😀⟦out:a⟦in:gai⟧n⟧😀late"_s);
    addRow("no blanks between words", u"部长⟦out:⟦in:表示反对⟧⟧这项计划"_s);
    addRow("at the ends of the text", u"⟦out:Fe⟦in:rry lat⟧e⟧"_s);
    addRow("the mark of the end stays out", u"They ⟦out:le⟦in:ft⟧⟧."_s);
}

void WholeWordsTest::widensToWords()
{
    QFETCH(QString, marked);
    compare(marked, wholeWords);
}

void WholeWordsTest::takesMarksAlong_data()
{
    QTest::addColumn<QString>("marked");
    addRow("both, with the comma", u"⟦out:“W⟦in:e st⟧ay,”⟧ she said."_s);
    addRow("straight ones", u"⟦out:\"W⟦in:e st⟧ay,\"⟧ she said."_s);
    addRow("low ones", u"⟦out:„W⟦in:ir blei⟧ben“⟧, sagte sie."_s);
    addRow("angles", u"Il dit : ⟦out:«R⟦in:estons⟧»⟧."_s);
    addRow("angles the other way", u"⟦out:»W⟦in:ir bleiben⟧.«⟧ Sagte sie."_s);
    addRow("an alias", u"The ⟦out:“Ir⟦in:on La⟧dy”⟧ laughed."_s);
    addRow("the opening one is missing", u"⟦out:“W⟦in:e stay,”⟧⟧ she said."_s);
    addRow("the closing one is missing", u"⟦out:⟦in:“We st⟧ay,”⟧ she said."_s);
    addRow("a quotation in two parts", u"⟦out:“W⟦in:e stay,” she said, “until Ma⟧y.”⟧ No more."_s);
    addRow("another one within", u"⟦out:“T⟦in:he “late” fer⟧ry.”⟧ No more."_s);
    addRow("its other mark is far behind", u"“⟦out:W⟦in:e st⟧ay⟧ until May,” she said."_s);
    addRow("its other mark is far before", u"“We ⟦out:st⟦in:a⟧y⟧,” she said."_s);
    addRow("none at all", u"She ⟦out:sa⟦in:i⟧d⟧, no."_s);
    addRow("between two quotations", u"“No,” ⟦out:sh⟦in:e sai⟧d⟧, “yes.”"_s);
}

void WholeWordsTest::takesMarksAlong()
{
    QFETCH(QString, marked);
    compare(marked, wholeQuotedWords);
}

void WholeWordsTest::findsNothingInBlanks()
{
    const QString text = u"late  \n again"_s;
    QVERIFY(wholeWords(text, {4, 8}).isEmpty());
    QVERIFY(wholeQuotedWords(text, {5, 5}).isEmpty());
    QVERIFY(wholeWords(text, {2, 2}).isEmpty());
}

ONRECORD_TEST(WholeWordsTest)
#include "tst_wholewords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quotes.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsQuotations_data();
    void findsQuotations();
    void tellsApostrophesApart_data();
    void tellsApostrophesApart();
    void leavesSingleMarksOpen_data();
    void leavesSingleMarksOpen();
    void goesOnOverParagraphs();
    void leavesMarksOut();
};

/// Every mark is a quotation, and nothing else is.
void QuotesTest::findsQuotations_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("directed") << u"⟦“We stay,”⟧ he said."_s;
    QTest::newRow("straight") << u"⟦\"We stay,\"⟧ he said."_s;
    QTest::newRow("single") << u"⟦‘We stay,’⟧ he said."_s;
    QTest::newRow("straight single") << u"⟦'We stay,'⟧ he said."_s;
    QTest::newRow("guillemets") << u"⟦«We stay»⟧, he said."_s;
    QTest::newRow("guillemets inwards") << u"⟦»We stay«⟧, he said."_s;
    QTest::newRow("low") << u"⟦„We stay“⟧, he said."_s;
    QTest::newRow("two single for a double") << u"⟦''We stay,''⟧ he said."_s;
    QTest::newRow("beyond the BMP") << u"😀 ⟦“We 😀 stay,”⟧ 𝒽e said."_s;
    QTest::newRow("nested") << u"⟦“They said ‘no’ twice,”⟧ he said."_s;
    QTest::newRow("two") << u"⟦“We stay,”⟧ he said, ⟦“and wait.”⟧"_s;
    QTest::newRow("open at the end") << u"He said: ⟦“We stay. We wait.⟧"_s;
    QTest::newRow("a mark forgotten") << u"⟦“We stay. We wait.⟧ ⟦“And nobody came.”⟧"_s;
    QTest::newRow("a stray closing mark") << u"We stay,” he said."_s;
    QTest::newRow("apostrophes") << u"The dogs’ bowl, the mill’s yard, the ’90s."_s;
    QTest::newRow("inches") << u"It bought a 6\" pipe."_s;
    QTest::newRow("an inch within") << u"⟦\"A 6\" pipe broke,\"⟧ he said."_s;
    QTest::newRow("an article quoted whole") << u"\"⟦“We stay,”⟧ he said."_s;
    QTest::newRow("set apart by mistake") << u"⟦\" We stay.\"⟧ ⟦\"They left. \"⟧"_s;
    QTest::newRow("closed by two single marks") << u"⟦“We stay,’’⟧ said Ana. ⟦“They left.’’⟧"_s;
    QTest::newRow("grave marks for double ones") << u"⟦``We stay,''⟧ said Ana."_s;
    QTest::newRow("a grave mark for a single one") << u"⟦`We stay,'⟧ said Ana."_s;
    QTest::newRow("nothing") << QString();
}

void QuotesTest::findsQuotations()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    Spans found;
    for (const Quotation &quotation : findQuotations(sample.text, {0, sample.text.size()}))
        found.append(quotation.span);
    QCOMPARE(withMarks(sample.text, found), marked);
}

/// Single marks are apostrophes as often as not.
void QuotesTest::tellsApostrophesApart_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("possessive within") << u"⟦‘It is the farmers’ land,’⟧ said Ana."_s;
    QTest::newRow("straight possessive within") << u"⟦'It is the farmers' land,'⟧ said Ana."_s;
    QTest::newRow("clipped words within") << u"⟦‘We’re goin’ nowhere, it ain’t right,’⟧ he said."_s;
    QTest::newRow("possessive before a capital") << u"⟦‘The Nurses’ Guild is done,’⟧ he said."_s;
    QTest::newRow("words that end in s")
        << u"The ⟦‘green investors’⟧ were here. ⟦‘Yes,’⟧ he said."_s;
    QTest::newRow("words that end in s, no more") << u"She called them ⟦‘heroes’⟧ and left."_s;
    QTest::newRow("straight words that end in s") << u"The ⟦'fake doctors'⟧ who came had left."_s;
    QTest::newRow("begins with an apostrophe")
        << u"⟦‘’Tis a shame,’⟧ he said. ⟦‘’90s kids know.’⟧"_s;
    QTest::newRow("apostrophes alone") << u"’Twas in the ’90s, rock ’n’ roll, ‘em and 'tis."_s;
    QTest::newRow("short years") << u"The class of '98 met the class of '05, he said."_s;
    QTest::newRow("begins with a clipped word") << u"⟦‘Tis not,’⟧ he said. 'Tis so."_s;
    QTest::newRow("feet and inches") << u"The 6' 2\" man said the 5\" pipe was 3' long."_s;
    QTest::newRow("nested single") << u"⟦‘They said ‘no’ to us,’⟧ she said."_s;
    QTest::newRow("nested straight") << u"⟦'They said 'no' to us,'⟧ she said."_s;
    QTest::newRow("nested by another hand") << u"⟦'The ‘big one’ hit us all,'⟧ he said."_s;
    QTest::newRow("double within single") << u"⟦‘They said “no, sir” twice,’⟧ she said."_s;
    QTest::newRow("single within double") << u"⟦\"They said 'no, sir' twice,\"⟧ she said."_s;
    QTest::newRow("single that ends with the double")
        << u"⟦\"It feels like, 'We stay,'\"⟧ he said. ⟦\"They said 'no.'\"⟧ It rained."_s;
    QTest::newRow("double that ends with the single")
        << u"⟦'They said \"no, sir\"'⟧ and left. ⟦'\"No,\" they said'⟧."_s;
    QTest::newRow("begins with a double one") << u"⟦‘“No,” they said,’⟧ she said."_s;
    QTest::newRow("a number first") << u"It has ⟦‘100 days’⟧ left, she said."_s;
    QTest::newRow("a bracket first") << u"⟦‘[The mill] is ours,’⟧ she said."_s;
    QTest::newRow("dots first") << u"⟦‘...and it is ours,’⟧ she said. ⟦‘…Yes.’⟧"_s;
    QTest::newRow("a blank before its end") << u"⟦'We stay. '⟧ ⟦'We wait. '⟧"_s;
    QTest::newRow("two interrupted") << u"⟦‘We stay,’⟧ she said, ⟦‘and we’ll wait.’⟧"_s;
    QTest::newRow("every kind of mark")
        << u"⟦“We go,”⟧ said A. ⟦'No,'⟧ said B. ⟦«Yes»⟧, said C. ⟦\"Why?\"⟧ asked D."_s;
    QTest::newRow("beyond the BMP") << u"😀 ⟦‘The cats’ 😀 bowl,’⟧ 𝒽e said."_s;
}

void QuotesTest::tellsApostrophesApart()
{
    findsQuotations();
}

/// A quotation in single marks goes on in the next paragraph, too.
void QuotesTest::leavesSingleMarksOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("open");
    QTest::newRow("opened again") << u"‘We stay here.\n\n‘And we wait.’"_s << true;
    QTest::newRow("straight") << u"'We stay here.\n\n'And we wait.'"_s << true;
    QTest::newRow("behind a colon") << u"Ana Ruiz said: 'We stay here.\n\n'We wait.'"_s << true;
    QTest::newRow("a possessive") << u"'Our users' trust is all.\n\n'We wait.'"_s << true;
    QTest::newRow("never closed") << u"'Our users’ trust is all that we ever had."_s << true;
    QTest::newRow("a clipped word") << u"'Tis a shame that it ended."_s << false;
    QTest::newRow("no sentence") << u"'Cause and effect\n\nIt rained."_s << false;
    QTest::newRow("within a sentence") << u"They sang of the 'old days of the river."_s << false;
}

void QuotesTest::leavesSingleMarksOpen()
{
    QFETCH(QString, text);
    const qsizetype end = text.indexOf(u"\n\n");
    const QList<Quotation> found = findQuotations(text, {0, end < 0 ? text.size() : end});
    QTEST(!found.isEmpty() && found.last().open, "open");
}

void QuotesTest::goesOnOverParagraphs()
{
    const QString text = u"“And we wait.” It rained."_s;
    const QList<Quotation> reopened = findQuotations(text, {0, text.size()}, true);
    QCOMPARE(reopened.size(), 1);
    QVERIFY(reopened.first().continues);
    QVERIFY(!reopened.first().open);

    const QString closed = u"And we wait.” It rained."_s; // not opened again
    const QList<Quotation> found = findQuotations(closed, {0, closed.size()}, true);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span, (Span{0, 13}));
    QCOMPARE(found.first().inner, (Span{0, 12}));
    QVERIFY(found.first().continues);

    const QString single = u"And we wait.' It rained."_s; // likewise, in single marks
    const QList<Quotation> closedSingle = findQuotations(single, {0, single.size()}, true);
    QCOMPARE(closedSingle.size(), 1);
    QCOMPARE(closedSingle.first().span, (Span{0, 13}));
    QVERIFY(findQuotations(u"The dogs' bowl."_s, {0, 15}, true).isEmpty());

    const QString left = u"He said: “We stay."_s;
    QVERIFY(findQuotations(left, {0, left.size()}).first().open);
}

/// Only the paragraph is looked at, whatever stands around it.
void QuotesTest::leavesMarksOut()
{
    const MarkedText sample =
        MarkedText::parse(u"“Before.\n\n⟦He said: “We stay.” Yes.⟧\n\n“After.”");
    const QList<Quotation> found = findQuotations(sample.text, sample.spans.first());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().inner.in(sample.text).toString(), u"We stay."_s);
}

ONRECORD_TEST(QuotesTest)
#include "tst_quotes.moc"

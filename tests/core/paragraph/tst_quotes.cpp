// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quotes.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsQuotations_data();
    void findsQuotations();
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

QTEST_GUILESS_MAIN(QuotesTest)
#include "tst_quotes.moc"

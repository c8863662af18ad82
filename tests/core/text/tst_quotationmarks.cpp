// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotationmarks.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class QuotationMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsQuotedParts_data();
    void findsQuotedParts();
    void looksNoFurtherThanTheContent();
    void followsOpenQuotations_data();
    void followsOpenQuotations();
};

void QuotationMarksTest::findsQuotedParts_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("none") << u"that it was late"_s;
    QTest::newRow("one") << u"that it was ⟦“a mess”⟧ again"_s;
    QTest::newRow("two") << u"⟦“late”⟧ and ⟦\"wet\"⟧"_s;
    QTest::newRow("angled") << u"war ⟦«spät»⟧"_s;
    QTest::newRow("low") << u"war ⟦„spät”⟧ dran"_s;
    QTest::newRow("nested: the first one that closes ends it") << u"⟦“he said “no”⟧ twice”"_s;
    QTest::newRow("never closed") << u"that ⟦“it was late⟧"_s;
    QTest::newRow("never opened") << u"it was late” again"_s;
    QTest::newRow("apostrophes") << u"the dogs’ bowl isn’t ‘hers’"_s;
    QTest::newRow("astral") << u"😀 ⟦“😀”⟧ 😀"_s;
}

void QuotationMarksTest::findsQuotedParts()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    QCOMPARE(quotedParts(sample.text, {0, sample.text.size()}), sample.spans);
}

void QuotationMarksTest::looksNoFurtherThanTheContent()
{
    const QString text = u"“one” two “three”"_s;
    const Spans expected{{0, 3}};
    QCOMPARE(quotedParts(text, {0, 3}), expected);
    QCOMPARE(quotedParts(text, {6, 9}), Spans());
    QCOMPARE(quotedParts(text, {4, 4}), Spans());
}

void QuotationMarksTest::followsOpenQuotations_data()
{
    QTest::addColumn<QString>("passed");
    QTest::addColumn<bool>("open");

    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("opened") << u"He said “we"_s << true;
    QTest::newRow("closed") << u"He said “we”"_s << false;
    QTest::newRow("nested, one closed") << u"“he said “no”"_s << true;
    QTest::newRow("straight") << u"\"we"_s << true;
    QTest::newRow("straight, twice") << u"\"we\""_s << false;
    QTest::newRow("straight within directed") << u"“he \"said\""_s << true;
    QTest::newRow("closed more often than opened") << u"”” “we"_s << true;
    QTest::newRow("an apostrophe") << u"the dogs’"_s << false;
    QTest::newRow("low and angled") << u"„«"_s << true;
}

void QuotationMarksTest::followsOpenQuotations()
{
    QFETCH(QString, passed);
    OpenQuotations quotations;
    for (const QChar c : passed)
        quotations.pass(c);
    QTEST(quotations.any(), "open");
}

} // namespace onrecord

ONRECORD_TEST(onrecord::QuotationMarksTest)
#include "tst_quotationmarks.moc"

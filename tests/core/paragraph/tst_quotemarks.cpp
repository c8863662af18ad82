// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quotemarks.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class QuoteMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarks_data();
    void findsMarks();
    void keepsToTheParagraph();
};

/// A letter for each mark: Opening, Closing, Weak.
static QString shapesOf(const QList<QuoteMark> &marks)
{
    QString shapes;
    for (const QuoteMark &mark : marks)
        shapes += u"OCW"[int(mark.shape)];
    return shapes;
}

void QuoteMarksTest::findsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shapes");
    QTest::newRow("directed") << u"“We stay,” he said."_s << u"OC"_s;
    QTest::newRow("straight") << u"\"We stay,\" he said."_s << u"OC"_s;
    QTest::newRow("set apart") << u"\" We stay. \" he said"_s << u"OC"_s;
    QTest::newRow("two single ones") << u"''We stay,'' he said."_s << u"OC"_s;
    QTest::newRow("single") << u"‘We stay,’ he said."_s << u"OC"_s;
    QTest::newRow("an apostrophe at a word's end") << u"the dogs’ bowl, goin’ home"_s << u"WW"_s;
    QTest::newRow("apostrophes") << u"don’t, ’90s, '90s, ’tis, 'em, rock 'n' roll"_s << u"W"_s;
    QTest::newRow("feet") << u"The 6' 2 man"_s << QString();
    QTest::newRow("inches") << u"5\"x7\" 😀"_s << u"C"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void QuoteMarksTest::findsMarks()
{
    QFETCH(QString, text);
    QTEST(shapesOf(findQuoteMarks(text, {0, text.size()})), "shapes");
}

void QuoteMarksTest::keepsToTheParagraph()
{
    const QString text = u"“Before.” 😀 “We stay.” “After.”"_s;
    const QList<QuoteMark> marks = findQuoteMarks(text, {13, 23});
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.first().at, 13);
    QCOMPARE(marks.last().at, 22);
}

ONRECORD_TEST(QuoteMarksTest)
#include "tst_quotemarks.moc"

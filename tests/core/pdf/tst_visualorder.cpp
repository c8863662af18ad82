// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/visualorder.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class VisualOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWordsInReadingOrder_data();
    void putsWordsInReadingOrder();
};

void VisualOrderTest::putsWordsInReadingOrder_data()
{
    QTest::addColumn<QString>("seen"); // from left to right
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("isLeftwards");

    QTest::newRow("English") << u"It rained."_s << u"It rained."_s << false;
    QTest::newRow("ligatures") << u"the o\uFB03ce \uFB01rst"_s << u"the office first"_s << false;
    QTest::newRow("ligatures for private use")
        << u"O\uF003ces of Gri\uF003th \uF001ned, \uF002ood o\uF000, wa\uF004e"_s
        << u"Offices of Griffith fined, flood off, waffle"_s << false;
    QTest::newRow("a sign for private use") << u"\uF002 +47 22"_s << u"\uF002 +47 22"_s << false;
    QTest::newRow("steering marks") << u"\u202BIt\u202C rained"_s << u"It rained"_s << false;
    QTest::newRow("Hebrew") << u"\u05DD\u05DC\u05D5\u05E2 \u05DD\u05D5\u05DC\u05E9"_s
                            << u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD"_s << true;
    QTest::newRow("figures in Arabic") << u".\u0637\u0627\u0628\u0634 20 \u064A\u0641"_s
                                       << u"\u0641\u064A 20 \u0634\u0628\u0627\u0637."_s << true;
    QTest::newRow("an accent stays with its letter")
        << u"\u0641\u0646\u062A\u064F"_s << u"\u062A\u064F\u0646\u0641"_s << true;
    QTest::newRow("lam and alef as one sign")
        << u"\u0642\u0627\u0641\u062A\u0644\u0627\u0627"_s
        << u"\u0627\u0644\u0627\u062A\u0641\u0627\u0642"_s << true;
    QTest::newRow("a Hebrew name in English")
        << u"said \u05DD\u05DC\u05D5\u05E2 \u05DD\u05D5\u05DC\u05E9 and left for good"_s
        << u"said \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD and left for good"_s << false;
    QTest::newRow("beyond the BMP") << u"rain 🌊 again"_s << u"rain 🌊 again"_s << false;
}

void VisualOrderTest::putsWordsInReadingOrder()
{
    QFETCH(QString, seen);
    QFETCH(QString, read);
    QFETCH(bool, isLeftwards);
    QList<VisualWord> words;
    for (const QString &word : seen.split(u' '))
        words.append({word, true});
    words.last().hasSpaceAfter = false;
    const ReadLine line = inReadingOrder(words);
    QCOMPARE(line.text, read);
    QCOMPARE(line.isLeftwards, isLeftwards);
}

ONRECORD_TEST(VisualOrderTest)
#include "tst_visualorder.moc"

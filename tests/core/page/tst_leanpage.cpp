// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/leanpage.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

/// What would only cost a parser time is left out, nothing else.
class LeanPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOut_data();
    void leavesOut();
    void boundsNesting();
    void boundsOpenMarks();
    void boundsAttributes();
    void shortensValues();
};

void LeanPageTest::leavesOut_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("lean");

    const QByteArray plain = "<!DOCTYPE html><p class=\"a > b\">It rained 😀 <b>in</b> Tarn.<br/>";
    QTest::newRow("nothing of an ordinary page") << plain << plain;
    QTest::newRow("a script") << QByteArray("<script src=a>if (a < b) c();</script>It")
                              << QByteArray("<script src=a></script>It");
    QTest::newRow("a style, in capitals")
        << QByteArray("<STYLE>p { }</STYLE>It") << QByteArray("<STYLE></STYLE>It");
    QTest::newRow("no JSON-LD") << QByteArray("<script type=application/ld+json>{}</script>")
                                << QByteArray("<script type=application/ld+json>{}</script>");
    QTest::newRow("an end tag in a comment in a script")
        << QByteArray("<script><!-- <script>a</script> --></script>It")
        << QByteArray("<script></script>It");
    QTest::newRow("a script that is torn off")
        << QByteArray("It <script>if (a < b)") << QByteArray("It <script>");
    QTest::newRow("no title") << QByteArray("<title>a <b> c</title>")
                              << QByteArray("<title>a <b> c</title>");
    QTest::newRow("no comment") << QByteArray("<!-- <script>a</script> -->It")
                                << QByteArray("<!-- <script>a</script> -->It");
    QTest::newRow("no arrow") << QByteArray("2 < 3 <") << QByteArray("2 < 3 <");
}

void LeanPageTest::leavesOut()
{
    QFETCH(QByteArray, page);
    QTEST(leanPage(page), "lean");
}

void LeanPageTest::boundsNesting()
{
    const QByteArray deep =
        QByteArray("<div>").repeated(5000) + "It rained." + QByteArray("</div>").repeated(5000);
    const QByteArray lean = leanPage(deep);
    QVERIFY(lean.contains("It rained."));
    QVERIFY(lean.count("<div>") <= 512);
    const QByteArray wide = QByteArray("<p>It<li>rained<path/>").repeated(5000);
    QCOMPARE(leanPage("<svg>" + wide), "<svg>" + wide); // these end by themselves
}

void LeanPageTest::boundsOpenMarks()
{
    QByteArray page;
    for (int at = 0; at < 2000; ++at)
        page += "<b id=" + QByteArray::number(at) + "><p>It ";
    QVERIFY(leanPage(page).count("<b ") < 64);
    QCOMPARE(leanPage(page).count("<p>"), 2000);
    const QByteArray closed = QByteArray("<b>It</b> ").repeated(2000);
    QCOMPARE(leanPage(closed), closed);
}

void LeanPageTest::boundsAttributes()
{
    QByteArray page = "<p";
    for (int at = 0; at < 5000; ++at)
        page += " a" + QByteArray::number(at) + "=\"1\"";
    const QByteArray lean = leanPage(page + ">It rained.");
    QVERIFY(lean.count('=') < 256);
    QVERIFY(lean.endsWith(">It rained."));
}

void LeanPageTest::shortensValues()
{
    for (const QByteArray quote : {"\"", "'", ""}) {
        const QByteArray page =
            "<img src=" + quote + QByteArray("å").repeated(10000) + quote + " alt=b>It";
        const QByteArray lean = leanPage(page);
        QVERIFY(lean.size() < 5000);
        QVERIFY(lean.isValidUtf8());
        QVERIFY(lean.endsWith(quote + " alt=b>It"));
    }
}

ONRECORD_TEST(LeanPageTest)
#include "tst_leanpage.moc"

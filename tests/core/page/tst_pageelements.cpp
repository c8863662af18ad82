// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pageelements.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

/// What elements are, each by itself.
class PageElementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsHidden_data();
    void tellsWhatIsHidden();
    void tellsHeadings();
    void tellsDataFromLayout_data();
    void tellsDataFromLayout();
    void tellsDropCaps();
};

/// The first element in the body of \a page.
static int firstIn(const PageTree &page)
{
    int node = 0;
    while (!page[node].isElement(Tag::Body))
        ++node;
    return node + 1;
}

void PageElementsTest::tellsWhatIsHidden_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<bool>("isHidden");

    QTest::newRow("shown") << QByteArray("<p class='hidden md:block' style='color:red'>") << false;
    QTest::newRow("hidden") << QByteArray("<p hidden>") << true;
    QTest::newRow("by style") << QByteArray("<p style='visibility : Hidden'>") << true;
    QTest::newRow("for screen readers") << QByteArray("<p class='a sr-only'>") << true;
    QTest::newRow("by SingleFile") << QByteArray("<p class=sf-hidden>") << true;
}

void PageElementsTest::tellsWhatIsHidden()
{
    QFETCH(QByteArray, element);
    const PageTree page("<body>" + element + "😀");
    QTEST(isHiddenElement(page, firstIn(page)), "isHidden");
}

void PageElementsTest::tellsHeadings()
{
    const auto level = [](const QByteArray &html) {
        const PageTree page("<body>" + html);
        return headingLevel(page, firstIn(page));
    };
    QCOMPARE(level("<h3>a"), 3);
    QCOMPARE(level("<div role=heading aria-level=4>a"), 4);
    QCOMPARE(level("<div role=heading>a"), 2);
    QCOMPARE(level("<p class=MsoTitle>a"), 1);
    QCOMPARE(level("<p class='c3 title'>a"), 1);
    QCOMPARE(level("<div><p class=title>a"), 0);
    QCOMPARE(level("<p>a"), 0);
}

void PageElementsTest::tellsDataFromLayout_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("isData");

    QTest::newRow("figures") << QByteArray("<table><tr><td>Gate<td>38<tr><td>Quay<td>40</table>")
                             << true;
    QTest::newRow("one column") << QByteArray("<table><tr><td>Gate<tr><td>Quay</table>") << false;
    QTest::newRow("a heading in it")
        << QByteArray("<table><tr><td><h1>Gate</h1><td>a<tr><td>b<td>c</table>") << false;
    QTest::newRow("prose in it") << "<table><tr><td>a<td>" + QByteArray("It rained. ").repeated(60)
            + "<tr><td>b<td>c</table>"
                                 << false;
}

void PageElementsTest::tellsDataFromLayout()
{
    QFETCH(QByteArray, table);
    const PageTree page("<body>" + table);
    QTEST(isDataTable(page, firstIn(page)), "isData");
}

void PageElementsTest::tellsDropCaps()
{
    const auto isOne = [](const QByteArray &html) {
        const PageTree page("<body>" + html);
        return isDropCap(page, firstIn(page));
    };
    QVERIFY(isOne("<span class='c-drop_cap'>S</span>"));
    QVERIFY(!isOne("<span class=dropcap>Scientists</span>"));
    QVERIFY(!isOne("<span>S</span>"));
}

ONRECORD_TEST(PageElementsTest)
#include "tst_pageelements.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class HtmlDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDateIsListedWithItsPlace();
    void excerptsListTheirOwn();
    void noDatesNoList();
};

static QString listOf(const QString &html)
{
    return html.section(u"What the dates mean"_s, 1).section(u"</details>"_s, 0, 0);
}

/// Who has no mouse reads here what the text tells on hovering.
void HtmlDatesTest::everyDateIsListedWithItsPlace()
{
    const Reading reading = sampleReading();
    const QString html = test::exportedPage(reading);
    const QString list = listOf(html);
    QCOMPARE(list.count(u"<li "_s), reading.dates.size());
    for (const QString &title : test::captured(html, u"class=\"date [^>]*title=\"([^\"]*)\""_s))
        QVERIFY2(list.contains(u"</b> "_s + title + u'<'), qPrintable(title));
    QVERIFY(list.contains(u"<b>Monday</b> "));
    QVERIFY(list.contains(u"<a href=\"#p1\">¶1</a>"));
    QVERIFY(html.contains(u"<details class=\"folded\"><summary>What the dates mean <small>"));
}

void HtmlDatesTest::excerptsListTheirOwn()
{
    const QString html =
        QString::fromUtf8(toHtml(sampleReading(), {.text = PageText::Excerpts}, test::noon()));
    QVERIFY(listOf(html).contains(u"Monday"));
    QVERIFY(!html.contains(u"third quarter"));
}

void HtmlDatesTest::noDatesNoList()
{
    Reading reading = sampleReading();
    reading.dates.clear();
    QVERIFY(!test::exportedPage(reading).contains(u"What the dates mean"));
}

ONRECORD_TEST(HtmlDatesTest)
#include "tst_htmldates.moc"

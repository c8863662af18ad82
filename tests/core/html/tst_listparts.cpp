// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/listparts.h"
#include "tests/support/barearticle.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ListPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortListStandsTogether();
    void aLongListIsCutIntoParts();
    void aLongArticleIsCutIntoParts();
    void aShortArticleIsNot();
};

static QByteArray listOf(qsizetype lines)
{
    QByteArray html;
    ListParts list(html, lines);
    for (qsizetype line = 0; line < lines; ++line) {
        list.beginLine();
        html += "<li>";
    }
    list.end();
    return html;
}

void ListPartsTest::aShortListStandsTogether()
{
    QCOMPARE(listOf(0), QByteArray("<ul>\n</ul>\n"));
    QCOMPARE(listOf(2), QByteArray("<ul>\n<li><li></ul>\n"));
    QCOMPARE(listOf(2 * linesOfPart).count("<ul"), 1);
}

void ListPartsTest::aLongListIsCutIntoParts()
{
    const QByteArray html = listOf(3 * linesOfPart + 1);
    QVERIFY(html.startsWith("<div>\n<ul class=\"part\">\n<li>"));
    QVERIFY(html.endsWith("</ul>\n<ul class=\"part\">\n<li></ul>\n</div>\n"));
    QCOMPARE(html.count("<ul class=\"part\">"), 4);
    QCOMPARE(html.count("</ul>"), 4);
    QCOMPARE(html.count("<li>"), 3 * linesOfPart + 1);
}

static QString pageOf(qsizetype paragraphs)
{
    QStringList words;
    for (qsizetype at = 0; at < paragraphs; ++at)
        words.append(u"The ferry 🚢 left."_s);
    Reading reading;
    reading.document = bareDocument(words.join(u"\n\n"));
    return test::exportedPage(reading);
}

void ListPartsTest::aLongArticleIsCutIntoParts()
{
    const QString html = pageOf(3 * linesOfPart);
    QCOMPARE(html.count(u"<div class=\"part\">"), 3);
    QVERIFY(html.contains(u"🚢 left.</p>\n</div>\n</article>"));
    // On the screen alone: paper shows every line.
    QVERIFY(test::rulesUnder(test::styleOf(html), u"@media screen"_s).contains(u".part"));
}

void ListPartsTest::aShortArticleIsNot()
{
    QVERIFY(!pageOf(linesOfPart).contains(u"class=\"part\""));
}

ONRECORD_TEST(ListPartsTest)
#include "tst_listparts.moc"

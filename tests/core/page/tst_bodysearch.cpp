// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/bodysearch.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The element that is the article.
class BodySearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void takesThePageWithoutProse();
};

void BodySearchTest::finds_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("ids"); // of the elements found

    const QByteArray one = paragraphOf("It rained in Tarn 😀.");
    const QByteArray three = one + one + one;
    QTest::newRow("paragraphs in one element")
        << "<div id=a>" + three + three + "</div><div id=b>" + one + "</div>" << u"a"_s;
    QTest::newRow("an element a paragraph") << "<div id=a><div>" + one + "</div><div>" + one
            + "</div><div>" + one + "</div></div><div id=b>It</div>"
                                            << u"a"_s;
    QTest::newRow("sections") << "<div id=a><div id=b>" + three + "</div><div id=c>" + three
            + "</div></div><div id=d>It</div>"
                              << u"a"_s;
    QTest::newRow("what says so") << "<div id=a itemprop=articleBody>" + three + "</div><div id=b>"
            + three + one
            + "</div>" << u"a b"_s;
    QTest::newRow("a paragraph beside it")
        << "<section><p id=a>" + one.mid(3) + "<div id=b>" + three + three + "</div></section>"
        << u"a b"_s;
}

void BodySearchTest::finds()
{
    QFETCH(QByteArray, html);
    const PageTree page(html);
    const QList<SortedBlock> blocks = keptBlocks(page);
    QStringList ids;
    for (const int node : findBody(page, blocks, BlockWeights(page, blocks, -1), -1))
        ids.append(toText(page.attribute(node, "id")));
    QTEST(ids.join(u' '), "ids");
}

void BodySearchTest::takesThePageWithoutProse()
{
    const PageTree page("<div>It rained</div>");
    const QList<SortedBlock> blocks = keptBlocks(page);
    QCOMPARE(findBody(page, blocks, BlockWeights(page, blocks, -1), -1), QList<int>{0});
}

ONRECORD_TEST(BodySearchTest)
#include "tst_bodysearch.moc"

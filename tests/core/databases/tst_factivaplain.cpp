// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/factivarecords.h"
#include "core/databases/recordblocks.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

TakenArticles plainOf(const QList<DraftBlock> &blocks)
{
    return takenBy([&](const TakeArticle &take) { return readFactivaPlain(blocks, {}, take); });
}

/// A record with \a head above its length.
QString plainRecord(const QString &head)
{
    return head
        + u"\n312 words\n18 February 2026\n15:32\nThe Courier\nCOUR\n4\nEnglish\n"
          "(c) 2026 The Courier. All rights reserved.\n\nIt rained 😀.\n\nIt poured.\n\n"
          "Document COUR0000020260218em2i0001x\n\n"_s;
}

} // namespace

/// Records of Factiva without codes.
class FactivaPlainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesRecords();
    void readsHeads_data();
    void readsHeads();
    void readsPages();
    void readsSeveral();
};

void FactivaPlainTest::recognisesRecords()
{
    QVERIFY(isFactivaPlain(blocksOfText(plainRecord(u"Ferry stays"_s))));
    QVERIFY(!isFactivaPlain(blocksOfText(u"Ferry stays\n312 words\nIt rained."_s)));
    QVERIFY(!isFactivaPlain(blocksOfText(u"Document COUR0000020260218em2i0001x"_s)));
}

void FactivaPlainTest::readsHeads_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("byline");

    QTest::newRow("a headline") << u"Ferry stays"_s << QString();
    QTest::newRow("a section") << u"News\nFerry stays"_s << QString();
    QTest::newRow("a byline") << u"Ferry stays\nBy Ida Lund"_s << u"Ida Lund"_s;
    QTest::newRow("both") << u"News\nFerry stays\nBy Ida Lund"_s << u"Ida Lund"_s;
}

void FactivaPlainTest::readsHeads()
{
    QFETCH(QString, head);
    const TakenArticles taken = plainOf(blocksOfText(plainRecord(head)));
    QCOMPARE(taken.articles.size(), 1);
    QCOMPARE(taken.articles[0].title, u"Ferry stays"_s);
    QTEST(taken.articles[0].byline, "byline");
    QCOMPARE(taken.articles[0].outlet, u"The Courier"_s);
    QCOMPARE(taken.articles[0].published, QDate(2026, 2, 18));
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained 😀."_s, u"It poured."_s}));
}

void FactivaPlainTest::readsPages()
{
    const PageTree page(
        "<div class='article enArticle'><div>Labour</div><div id='hd'><span class='enHeadline'>"
        "Ferry stays</span></div><div class='author'>Ida Lund</div><div>312 words</div>"
        "<div>18 février 2026</div><div>The Courier</div><div>COUR</div><div>English</div>"
        "<div>(c) 2026 The Courier.</div><p class='articleParagraph'>It rained\nonce.</p>"
        "<p class='articleParagraph'>It poured.</p><p>Document "
        "COUR0000020260218em2i0001x</p></div>");
    const TakenArticles taken = plainOf(blocksOfPage(page, 0, page.size()));
    QCOMPARE(taken.articles.value(0).byline, u"Ida Lund"_s);
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained once."_s, u"It poured."_s}));
}

void FactivaPlainTest::readsSeveral()
{
    const TakenArticles taken =
        plainOf(blocksOfText(plainRecord(u"One"_s) + plainRecord(u"Two"_s)));
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.articles[1].title, u"Two"_s);
}

ONRECORD_TEST(FactivaPlainTest)
#include "tst_factivaplain.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"
#include "tests/support/samplezip.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Files of several articles are known by what is in them, whatever they are called.
class BundlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBundles_data();
    void readsBundles();
    void saysWhenThereIsNothing_data();
    void saysWhenThereIsNothing();
};

void BundlesTest::readsBundles_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray record =
        "1 of 2 DOCUMENTS\n\nThe Courier\n\nMarch 12, 2026\n\nFerry stays\n\nLENGTH: 3 words\n\n"
        "It rained, said the mayor 😀.\n\nLOAD-DATE: March 13, 2026\n\n";
    QTest::newRow("text") << record + record;
    QByteArray page = record + record;
    QTest::newRow("page") << "<html><body><p>" + page.replace("\n\n", "</p><p>");
    QTest::newRow("rich text") << "{\\rtf1\\ansi "
            + QByteArray(record + record).replace("😀", "").replace("\n\n", "\\par ") + "}";
    const QByteArray archive = warcAnswer("http://a.example/ferry-stays", samplePage("Ferry stays"))
        + warcAnswer("http://a.example/rain", samplePage("Ferry stays"));
    QTest::newRow("WARC") << archive;
    QTest::newRow("packed WARC") << gzipOf(archive);
    QTest::newRow("WARC packed with a dictionary")
        << frameOfDictionary(zstdDictionary()) + zstdOf(archive, zstdDictionary());
    QTest::newRow("WACZ") << zipOf(
        {{"datapackage.json", "{}"}, {"archive/data.warc.gz", gzipOf(archive)}});
    QTest::newRow("mail") << QByteArray(
        "From: noreply@proquest.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"
        "Ferry stays\r\n\r\nProQuest document link\r\n\r\nFull text: It rained.\r\n\r\n"
        "Publication title: The Courier\r\n\r\nPublication date: Mar 12, 2026\r\n\r\n"
        "Ferry stays\r\n\r\nProQuest document link\r\n\r\nFull text: It poured.\r\n\r\n"
        "Publication title: The Courier\r\n\r\nPublication date: Mar 12, 2026\r\n\r\n");
}

void BundlesTest::readsBundles()
{
    QFETCH(QByteArray, bytes);
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readArticles(bytes, u"one.bin"_s, take); });
    QVERIFY(!taken.error);
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    for (const Article &article : taken.articles) {
        QCOMPARE(article.title, u"Ferry stays"_s);
        QCOMPARE(article.published, QDate(2026, 3, 12));
        QCOMPARE(article.sourceSha256, taken.articles[0].sourceSha256);
        QVERIFY(!article.textSha256.isEmpty());
    }
}

void BundlesTest::saysWhenThereIsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("notices alone")
        << warcAnswer("http://a.example/x", samplePage("Gone"), "404 Not Found") << Fault::NoText;
    QTest::newRow("torn off")
        << gzipOf(warcAnswer("http://a.example/x", samplePage("Rain"))).first(80) << Fault::Damaged;
    QTest::newRow("pictures alone")
        << QByteArray("1 of 1 DOCUMENTS\n\nThe Courier\n\nMarch 12, 2026\n\nFerry\n\n"
                      "LENGTH: 0 words\n\nGRAPHIC: The ferry\n")
        << Fault::NoText;
}

void BundlesTest::saysWhenThereIsNothing()
{
    QFETCH(QByteArray, bytes);
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readArticles(bytes, u"one"_s, take); });
    QVERIFY(taken.error);
    QTEST(taken.error->fault, "fault");
    QCOMPARE(taken.error->subject, u"one"_s);
}

ONRECORD_TEST(BundlesTest)
#include "tst_bundles.moc"

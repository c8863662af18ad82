// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/wacz.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"
#include "tests/support/samplezip.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

QByteArray waczOf(const QByteArray &pages)
{
    return zipOf({{"datapackage.json", "{}"},
                  {"pages/pages.jsonl", pages},
                  {"archive/one.warc.gz",
                   gzipOf(warcAnswer("http://a.example/ferry", samplePage("Ferry stays")))},
                  {"archive/two.warc", warcAnswer("http://a.example/rain", samplePage("Rain"))},
                  {"elsewhere/three.warc", warcAnswer("http://a.example/x", samplePage("X"))}});
}

TakenArticles articlesOfWacz(const QByteArray &bytes)
{
    const auto archive = ZipArchive::open(bytes);
    return takenBy([&](const TakeArticle &take) { return readWacz(archive.value(), take); });
}

} // namespace

/// The articles in WACZ files.
class WaczTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesFiles();
    void readsAllArchives();
    void readsListedPages();
    void saysWhatIsDamaged();
};

void WaczTest::recognisesFiles()
{
    QVERIFY(isWacz(ZipArchive::open(waczOf({})).value()));
    QVERIFY(!isWacz(ZipArchive::open(zipOf({{"word/document.xml", "<x/>"}})).value()));
    QVERIFY(!isWacz(ZipArchive::open(zipOf({{"archive/one.warc", {}}})).value()));
}

void WaczTest::readsAllArchives()
{
    const TakenArticles taken = articlesOfWacz(waczOf({}));
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.articles[0].title, u"Ferry stays"_s);
    QCOMPARE(taken.articles[1].title, u"Rain"_s);
}

void WaczTest::readsListedPages()
{
    const QByteArray head = "{\"format\": \"json-pages-1.0\", \"title\": \"All 😀\"}\n";
    const TakenArticles taken =
        articlesOfWacz(waczOf(head + "{\"url\": \"http://a.example/rain\"}\nrubbish\n"));
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
    QCOMPARE(taken.articles[0].title, u"Rain"_s);
    // A list of nothing that is there is no reason to show nothing.
    QCOMPARE(articlesOfWacz(waczOf(head + "{\"url\": \"http://b.example/\"}\n")).counts,
             (BundleCounts{2, 0}));
}

void WaczTest::saysWhatIsDamaged()
{
    const TakenArticles taken = articlesOfWacz(
        zipOf({{"datapackage.json", "{}"}, {"archive/one.warc.gz", "\x1F\x8B\x08 no more"}}));
    QVERIFY(taken.error);
    QCOMPARE(taken.error->fault, Fault::Damaged);
}

ONRECORD_TEST(WaczTest)
#include "tst_wacz.moc"

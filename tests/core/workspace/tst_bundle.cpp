// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articledraft.h"
#include "core/article/textdigest.h"
#include "core/corrections/anchoring.h"
#include "core/storage/memorystore.h"
#include "core/workspace/bundle.h"
#include "core/workspace/openarticle.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The articles of a file as a list shows them.
class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileOfOne();
    void saysWhyAFileCannotBeRead();
    void listsItsArticles();
    void marksNearlyEqualTexts();
    void findsAnArticleAgain();
    void keepsCorrectionsOfEachArticleApart();
};

static Article articleWith(const QString &title, const QString &words)
{
    ArticleDraft draft;
    draft.title = title;
    draft.outlet = u"Vestby Courier"_s;
    draft.published = QDate(2026, 11, 17);
    draft.blocks = {{.text = words}};
    Article article = articleOf(draft);
    article.textSha256 = textDigest(article.text);
    article.sourceSha256 = "f00d"; // all of one file
    return article;
}

static QString prose(const QString &about)
{
    QString words;
    for (int number = 0; number < 30; ++number)
        words += u"The %1 number %2 of the quay stayed 😀 where it had been in the rain. "_s.arg(
            about, QString::number(number));
    return words;
}

void BundleTest::readsAFileOfOne()
{
    const Result<Bundle> bundle = Bundle::read("It rained in Tarn.", u"tarn.txt"_s);
    QVERIFY(bundle.has_value());
    QCOMPARE(bundle->size(), 1);
    QCOMPARE(bundle->entries().first().words, 4);
    QCOMPARE(bundle->entries().first().title, u"It rained in Tarn."_s);
}

void BundleTest::saysWhyAFileCannotBeRead()
{
    const Result<Bundle> bundle = Bundle::read("", u"tarn.txt"_s);
    QVERIFY(!bundle.has_value());
    QCOMPARE(bundle.error().subject, u"tarn.txt"_s);
}

void BundleTest::listsItsArticles()
{
    const Bundle bundle(
        {articleWith(u"Ferry stays"_s, u"It rained."_s), articleWith({}, prose(u"boat"_s))}, 3);
    QCOMPARE(bundle.withoutText(), 3);
    QCOMPARE(bundle.entries().size(), 2);
    QCOMPARE(bundle.entries()[0].title, u"Ferry stays"_s);
    QCOMPARE(bundle.entries()[0].outlet, u"Vestby Courier"_s);
    QCOMPARE(bundle.entries()[0].published, QDate(2026, 11, 17));
    QVERIFY(bundle.entries()[1].title.startsWith(u"The boat number 0"));
    QVERIFY(bundle.entries()[1].title.endsWith(u'…'));
}

void BundleTest::marksNearlyEqualTexts()
{
    const QString boats = prose(u"boat"_s);
    const Bundle bundle({articleWith(u"Boats stay"_s, boats),
                         articleWith(u"Mills turn"_s, prose(u"mill"_s)),
                         articleWith(u"Boats are still there"_s, boats + u"More to follow."_s)});
    QCOMPARE(bundle.entries()[0].sameAs, -1);
    QCOMPARE(bundle.entries()[1].sameAs, -1);
    QCOMPARE(bundle.entries()[2].sameAs, 0);
}

void BundleTest::findsAnArticleAgain()
{
    const Article boats = articleWith(u"Boats stay"_s, u"It rained."_s);
    const Article mills = articleWith(u"Mills turn"_s, u"It stopped."_s);
    const Article fares = articleWith(u"Fares rise"_s, u"They pay."_s);
    QCOMPARE(Bundle({fares, boats, mills}).again(mills, 1), 2);
    QCOMPARE(Bundle({fares, boats}).again(mills, 1), 1);
    QCOMPARE(Bundle({fares}).again(mills, 1), 0);
}

void BundleTest::keepsCorrectionsOfEachArticleApart()
{
    MemoryStore store;
    const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
    const Bundle bundle({articleWith(u"Boats stay"_s, prose(u"boat"_s)),
                         articleWith(u"Mills turn"_s, prose(u"mill"_s))});
    OpenArticle first(bundle.at(0), u"/news/feed.rss"_s, &store, 1);
    QVERIFY(first.correct(correctionOf(SetPublished{QDate(2020, 1, 1)}), noon));
    OpenArticle second(bundle.at(1), u"/news/feed.rss"_s, &store, 2);
    QVERIFY(second.readStore());
    QVERIFY(second.log().isEmpty());
    QVERIFY(!second.formerly());
    OpenArticle again(bundle.at(0), u"/news/feed.rss"_s, &store, 1);
    QVERIFY(again.readStore());
    QCOMPARE(again.document().article().published, QDate(2020, 1, 1));
}

ONRECORD_TEST(BundleTest)
#include "tst_bundle.moc"

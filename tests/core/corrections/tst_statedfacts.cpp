// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/statedfacts.h"

#include "core/corrections/anchoring.h"
#include "core/formats/articlereader.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// What readers say of an article besides its text.
class StatedFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLastOfEach();
    void setsEach_data();
    void setsEach();
    void aTitleReplacesTheOneForPrograms();
    void keepsAHeadlineInOtherBlanks();
    void makesAnotherHeadlineAHeading();
    void findsTheHeadlineInTheText();
    void findsAHeadlineOfMarkdown();
    void leavesAnArticleWithoutAHeadline();
};

static const QByteArray ferry = "LIVE BLOG\n\n"
                                "Ferry sails again 😀\n\n"
                                "By Ola Hem\n\n"
                                "“We stay,” said Ana Ruiz on Monday.\n";

static Article read(const QByteArray &bytes, const QString &name)
{
    return readArticle(bytes, name).value();
}

static QStringList wordsOfKind(const Article &article, BlockKind kind)
{
    QStringList words;
    for (const Block &block : article.blocks) {
        if (block.kind == kind)
            words.append(block.span.in(article.text).toString());
    }
    return words;
}

void StatedFactsTest::takesTheLastOfEach()
{
    const QList<Correction> said{correctionOf(SetFact{ArticleFact::Outlet, u"Post"_s}),
                                 correctionOf(SetFact{ArticleFact::Title, u"Ferry"_s}),
                                 correctionOf(SetPublished{QDate(2026, 11, 1)}),
                                 correctionOf(SetFact{ArticleFact::Outlet, u"Vestby Post"_s})};
    const QList<SetFact> facts{{ArticleFact::Title, u"Ferry"_s},
                               {ArticleFact::Outlet, u"Vestby Post"_s}};
    QCOMPARE(statedFacts(said), facts);
    QCOMPARE(statedFacts({}), QList<SetFact>());
}

void StatedFactsTest::setsEach_data()
{
    QTest::addColumn<ArticleFact>("fact");
    QTest::newRow("title") << ArticleFact::Title;
    QTest::newRow("byline") << ArticleFact::Byline;
    QTest::newRow("outlet") << ArticleFact::Outlet;
    QTest::newRow("address") << ArticleFact::Address;
    QTest::newRow("language") << ArticleFact::Language;
}

void StatedFactsTest::setsEach()
{
    QFETCH(ArticleFact, fact);
    const Article before = read(ferry, u"ferry.txt"_s);
    const Article after = withFacts(before, {{fact, u"Åse 😀"_s}});
    QCOMPARE(factOf(after, fact), u"Åse 😀"_s);
    QCOMPARE(after.text, before.text);
    for (const ArticleFact other : {ArticleFact::Title, ArticleFact::Byline, ArticleFact::Outlet,
                                    ArticleFact::Address, ArticleFact::Language}) {
        if (other != fact)
            QCOMPARE(factOf(after, other), factOf(before, other));
    }
    QCOMPARE(withFacts(after, {{fact, factOf(before, fact)}}), before);
}

void StatedFactsTest::aTitleReplacesTheOneForPrograms()
{
    Article page = read(ferry, u"ferry.txt"_s);
    page.statedTitle = u"LIVE BLOG | Courier"_s;
    QCOMPARE(withFacts(page, {{ArticleFact::Byline, u"Ida Lund"_s}}).statedTitle, page.statedTitle);
    QVERIFY(withFacts(page, {{ArticleFact::Title, u"Boats"_s}}).statedTitle.isEmpty());
}

void StatedFactsTest::keepsAHeadlineInOtherBlanks()
{
    const Article before = read(ferry, u"ferry.txt"_s);
    QCOMPARE(before.title, u"LIVE BLOG"_s);
    const Article after = withFacts(before, {{ArticleFact::Title, u"LIVE  BLOG"_s}});
    QCOMPARE(after.blocks, before.blocks);
    QCOMPARE(after.titleSpan, before.titleSpan);
}

void StatedFactsTest::makesAnotherHeadlineAHeading()
{
    const Article after =
        withFacts(read(ferry, u"ferry.txt"_s), {{ArticleFact::Title, u"Boats are back"_s}});
    QVERIFY(wordsOfKind(after, BlockKind::Headline).isEmpty());
    QVERIFY(wordsOfKind(after, BlockKind::Heading).contains(u"LIVE BLOG"_s));
    QVERIFY(after.titleSpan.isEmpty());
}

void StatedFactsTest::findsTheHeadlineInTheText()
{
    const Article after =
        withFacts(read(ferry, u"ferry.txt"_s), {{ArticleFact::Title, u"Ferry sails again 😀"_s}});
    QCOMPARE(wordsOfKind(after, BlockKind::Headline), {u"Ferry sails again 😀"_s});
    QCOMPARE(after.titleSpan.in(after.text), u"Ferry sails again 😀"_s);
}

void StatedFactsTest::findsAHeadlineOfMarkdown()
{
    const Article after = withFacts(
        read("# News\n\n## Ferry *sails* again\n\n“We stay,” said Ana Ruiz.\n", u"f.md"_s),
        {{ArticleFact::Title, u"Ferry sails again"_s}});
    QCOMPARE(wordsOfKind(after, BlockKind::Headline), {u"Ferry *sails* again"_s});
}

void StatedFactsTest::leavesAnArticleWithoutAHeadline()
{
    const Article after = withFacts(read(ferry, u"ferry.txt"_s), {{ArticleFact::Title, {}}});
    QVERIFY(after.title.isEmpty());
    QVERIFY(wordsOfKind(after, BlockKind::Headline).isEmpty());
    QCOMPARE(withFacts({}, {{ArticleFact::Title, u"Ferry"_s}}).title, u"Ferry"_s);
}

ONRECORD_TEST(StatedFactsTest)
#include "tst_statedfacts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articledraft.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What readers of files find becomes an article.
class ArticleDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTitleAndBlocks();
    void leavesOutAtItsPlace();
    void leavesOutTheEndOfARelease();
    void saysATitleOnce();
    void setsCellsInARow();
    void keepsLinesOfCode();
    void cleansWords_data();
    void cleansWords();
};

static ArticleDraft draftOf(const QList<DraftBlock> &blocks)
{
    ArticleDraft draft;
    draft.title = u"Ferry 😀 stays"_s;
    draft.blocks = blocks;
    return draft;
}

void ArticleDraftTest::joinsTitleAndBlocks()
{
    const Article article =
        articleOf(draftOf({{.text = u"  It rained\n in Tarn. "_s},
                           {.text = u" \t"_s},
                           {.text = u"What now"_s, .kind = BlockKind::Heading, .level = 2}}));
    QCOMPARE(article.text, u"Ferry 😀 stays\n\nIt rained in Tarn.\n\nWhat now"_s);
    QCOMPARE(article.titleSpan, (Span{0, article.title.size()}));
    QCOMPARE(article.origin, TextOrigin::Extracted);
    QCOMPARE(article.language, u"en"_s);
    QCOMPARE(article.blocks.size(), 3);
    QCOMPARE(article.blocks[0].kind, BlockKind::Headline);
    QCOMPARE(article.blocks[1].span.in(article.text).toString(), u"It rained in Tarn."_s);
    QCOMPARE(article.blocks[2].level, quint8(2));
}

void ArticleDraftTest::leavesOutAtItsPlace()
{
    const Article article =
        articleOf(draftOf({{.text = u"It rained."_s},
                           {.text = u"Sign up"_s, .reason = LeftOutReason::SignUp},
                           {.text = u"It stopped."_s}}));
    QCOMPARE(article.leftOut.size(), 1);
    QCOMPARE(article.leftOut[0].offset, article.blocks[1].span.end);
    QCOMPARE(article.leftOut[0].reason, LeftOutReason::SignUp);
    QVERIFY(!article.text.contains(u"Sign"));
}

void ArticleDraftTest::leavesOutTheEndOfARelease()
{
    const Article article = articleOf(draftOf({{.text = u"It rained 😀."_s},
                                               {.text = u" ENDS "_s, .kind = BlockKind::Heading},
                                               {.text = u"ENDS"_s, .kind = BlockKind::TableCell},
                                               {.text = u"- ends -"_s},
                                               {.text = u"It has two decks."_s}}));
    QCOMPARE(article.text, u"Ferry 😀 stays\n\nIt rained 😀.\n\nENDS\n\nIt has two decks."_s);
    QCOMPARE(article.leftOut.size(), 2);
    QCOMPARE(article.leftOut[0].reason, LeftOutReason::Footer);
}

void ArticleDraftTest::saysATitleOnce()
{
    const Article article =
        articleOf(draftOf({{.text = u"FERRY 😀 STAYS"_s, .kind = BlockKind::Headline},
                           {.text = u"Tarn news"_s, .kind = BlockKind::Headline},
                           {.text = u"It rained."_s}}));
    QCOMPARE(article.text, u"Ferry 😀 stays\n\nIt rained."_s);
    QCOMPARE(article.leftOut.size(), 1);
    QCOMPARE(article.leftOut[0].reason, LeftOutReason::Repeated);
}

void ArticleDraftTest::setsCellsInARow()
{
    const Article article =
        articleOf(draftOf({{.text = u"Gate"_s, .kind = BlockKind::TableCell},
                           {.text = u"38"_s, .kind = BlockKind::TableCell, .startsLine = false}}));
    QVERIFY(article.text.endsWith(u"\n\nGate\t38"_s));
}

void ArticleDraftTest::keepsLinesOfCode()
{
    const Article article = articleOf(
        draftOf({{.text = u"one  two\n  three\u0007\n"_s, .kind = BlockKind::Preformatted}}));
    QVERIFY(article.text.endsWith(u"\n\none  two\n  three"_s));
}

void ArticleDraftTest::cleansWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");

    QTest::newRow("blanks") << u" a\u00A0 b\r\nc "_s << u"a b c"_s;
    QTest::newRow("controls and soft hyphens")
        << u"fer\u00ADry\u0000\u0085 \u0002x"_s.replace(QChar::Null, QChar(1)) << u"ferry x"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"a😀"_s + QChar(0xDE00) << u"a😀"_s;
    QTest::newRow("nothing") << u" \u200B "_s << QString();
}

void ArticleDraftTest::cleansWords()
{
    QFETCH(QString, words);
    QTEST(shownWords(words), "shown");
}

ONRECORD_TEST(ArticleDraftTest)
#include "tst_articledraft.moc"

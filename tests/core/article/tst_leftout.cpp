// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articledraft.h"
#include "core/article/leftout.h"
#include "core/article/textdigest.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Blocks are brought back into an article and left out of it.
class LeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackAtItsPlace();
    void bringsBackBeforeTheTitle();
    void keepsTheOrderOfThePage();
    void takesTheNearestOfEqualWords();
    void leavesOutInPlace();
    void takesTheLaterChoice();
    void bringsBackWhatPlainTextLeavesOut();
    void changesNothingWithoutSuchABlock();
};

static Article page()
{
    ArticleDraft draft;
    draft.title = u"Ferry 😀 stays"_s;
    const auto leftOut = [](const QString &words, LeftOutReason reason) {
        return DraftBlock{.text = words, .reason = reason};
    };
    draft.blocks = {{.text = u"It rained."_s},
                    leftOut(u"Read also: fares"_s, LeftOutReason::Related),
                    leftOut(u"Advertisement"_s, LeftOutReason::Advertisement),
                    {.text = u"It stopped."_s},
                    leftOut(u"Advertisement"_s, LeftOutReason::Advertisement)};
    Article article = articleOf(draft);
    article.leftOut.prepend({0, u"Home"_s, BlockKind::Paragraph, LeftOutReason::Menu});
    article.textSha256 = textDigest(article.text);
    return article;
}

/// All blocks in order: their words, "-" before those that are left out in the text.
static QStringList blocksOf(const Article &article)
{
    QStringList all;
    for (const Block &block : article.blocks) {
        const QString mark = block.kind == BlockKind::LeftOut ? u"-"_s : QString();
        all.append(mark + block.span.in(article.text).toString());
    }
    return all;
}

void LeftOutTest::bringsBackAtItsPlace()
{
    const Article before = page();
    const Article article = withChoices(before, {{u"Read also: fares"_s, 25, true}});
    QCOMPARE(article.text, u"Ferry 😀 stays\n\nIt rained.\n\nRead also: fares\n\nIt stopped."_s);
    QCOMPARE(blocksOf(article),
             (QStringList{u"Ferry 😀 stays"_s, u"It rained."_s, u"Read also: fares"_s,
                          u"It stopped."_s}));
    QCOMPARE(article.titleSpan, before.titleSpan);
    QCOMPARE(article.textSha256, textDigest(article.text));
    QCOMPARE(article.leftOut.size(), 3);
    // The one that stood behind it still does.
    QCOMPARE(article.leftOut[1].offset, article.blocks[2].span.end);
    QCOMPARE(article.leftOut[2].offset, article.text.size());
}

void LeftOutTest::bringsBackBeforeTheTitle()
{
    const Article article = withChoices(page(), {{u"Home"_s, 0, true}});
    QVERIFY(article.text.startsWith(u"Home\n\nFerry 😀 stays\n\n"));
    QCOMPARE(article.titleSpan.in(article.text).toString(), u"Ferry 😀 stays"_s);
    QCOMPARE(blocksOf(article).value(0), u"Home"_s);
}

void LeftOutTest::keepsTheOrderOfThePage()
{
    const Article before = page();
    const qsizetype place = before.blocks[1].span.end;
    const Article article = withChoices(
        before, {{u"Advertisement"_s, place, true}, {u"Read also: fares"_s, place, true}});
    QCOMPARE(blocksOf(article),
             (QStringList{u"Ferry 😀 stays"_s, u"It rained."_s, u"Read also: fares"_s,
                          u"Advertisement"_s, u"It stopped."_s}));
}

void LeftOutTest::takesTheNearestOfEqualWords()
{
    const Article before = page();
    const Article article = withChoices(before, {{u"Advertisement"_s, before.text.size(), true}});
    QVERIFY(article.text.endsWith(u"It stopped.\n\nAdvertisement"));
}

void LeftOutTest::leavesOutInPlace()
{
    const Article before = page();
    const Article article =
        withChoices(before, {{u"It rained."_s, before.blocks[1].span.begin, false}});
    QCOMPARE(article.text, before.text);
    QCOMPARE(article.textSha256, before.textSha256);
    QCOMPARE(blocksOf(article),
             (QStringList{u"Ferry 😀 stays"_s, u"-It rained."_s, u"It stopped."_s}));
    QStringList words;
    for (const LeftOutBlock &block : leftOutBlocks(article))
        words.append(block.text);
    QCOMPARE(words,
             (QStringList{u"Home"_s, u"It rained."_s, u"Read also: fares"_s, u"Advertisement"_s,
                          u"Advertisement"_s}));
}

void LeftOutTest::takesTheLaterChoice()
{
    const Article before = page();
    const BlockChoice back{u"Read also: fares"_s, 25, true};
    const BlockChoice out{u"Read also: fares"_s, 25, false};
    QCOMPARE(withChoices(before, {back, out}), before);
    QCOMPARE(withChoices(before, {out, back}), withChoices(before, {back}));
    const qsizetype rained = before.blocks[1].span.begin;
    QCOMPARE(
        withChoices(before, {{u"It rained."_s, rained, false}, {u"It rained."_s, rained, true}}),
        before);
}

void LeftOutTest::bringsBackWhatPlainTextLeavesOut()
{
    Article article;
    article.text = u"It rained.\n\nSource: Courier"_s;
    article.blocks = {{{0, 10}}, {{12, 27}, BlockKind::LeftOut, LeftOutReason::AboutArticle}};
    QCOMPARE(leftOutBlocks(article).size(), 1);
    const Article chosen = withChoices(article, {{u"Source: Courier"_s, 12, true}});
    QCOMPARE(chosen.text, article.text);
    QCOMPARE(chosen.blocks[1].kind, BlockKind::Paragraph);
    QVERIFY(leftOutBlocks(chosen).isEmpty());
}

void LeftOutTest::changesNothingWithoutSuchABlock()
{
    const Article before = page();
    QCOMPARE(withChoices(before, {{u"It snowed."_s, 3, true}, {u"It hailed."_s, 3, false}}),
             before);
    QVERIFY(hasBlock(before, u"Home"));
    QVERIFY(hasBlock(before, u"It stopped."));
    QVERIFY(!hasBlock(before, u"It snowed."));
}

ONRECORD_TEST(LeftOutTest)
#include "tst_leftout.moc"

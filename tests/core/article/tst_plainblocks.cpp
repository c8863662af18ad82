// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/plainblocks.h"

#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class PlainBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsTexts_data();
    void partsTexts();
    void tellsKinds_data();
    void tellsKinds();
    void takesAMillionLines();
};

static Spans spansOf(const QList<Block> &blocks)
{
    Spans spans;
    for (const Block &block : blocks)
        spans.append(block.span);
    return spans;
}

void PlainBlocksTest::partsTexts_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("none in an empty text") << u""_s;
    QTest::newRow("none in blanks") << u" \n\t\r\n\u00A0\n"_s;
    QTest::newRow("blanks at the ends left out") << u"  ⟦It rained.⟧ \n\n\t⟦It stopped.⟧\u200B\n"_s;
    QTest::newRow("a break ends a paragraph") << u"⟦It rained.⟧\n⟦It stopped.⟧\n\n⟦Then snow.⟧"_s;
    QTest::newRow("Windows breaks") << u"⟦It rained.⟧\r\n⟦It stopped.⟧\r\n"_s;
    QTest::newRow("old Mac breaks") << u"⟦It rained.⟧\r⟦It stopped.⟧"_s;
    QTest::newRow("form feed, next line, separators")
        << u"⟦One.⟧\f⟦Two.⟧\u0085⟦Three.⟧\u2028⟦Four.⟧\u2029⟦Five.⟧\v⟦Six.⟧"_s;
    QTest::newRow("beyond the BMP") << u"⟦🌧 again 🌧⟧\n⟦𝒜 day⟧"_s;
    QTest::newRow("hard-wrapped") << u"⟦The ferry between the two islands will not run before the\n"
                                     "end of the month, the harbour office said on Tuesday, and\n"
                                     "nobody on the quay was much surprised to hear that news.⟧\n"
                                     "\n"
                                     "⟦Its engine failed in the spring. A part for it has to come\n"
                                     "from a yard on the mainland, where the men are on strike\n"
                                     "and have been for weeks.⟧\n"_s;
    QTest::newRow("long lines in blocks are paragraphs")
        << u"⟦The ferry between the two islands will not run before the end of the month, the "
           "harbour office said on Tuesday, and nobody on the quay was much surprised.⟧\n"
           "⟦Its engine failed.⟧\n"
           "⟦A part for it has to come from a yard on the mainland, where the men are on strike "
           "and "
           "have been for weeks.⟧\n"
           "\n"
           "⟦“We wait,” said Ane Lund.⟧\n"_s;
    QTest::newRow("short lines in blocks are paragraphs")
        << u"⟦MODERATOR: Good evening.⟧\n⟦LUND: Good evening to you all.⟧\n⟦BERG: Hello.⟧\n"
           "⟦LUND: Shall we?⟧\n\n⟦MODERATOR: We shall.⟧"_s;
}

void PlainBlocksTest::partsTexts()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const QList<Block> found = plainBlocks(sample.text, {});
    QCOMPARE(withMarks(sample.text, spansOf(found)), marked);
}

void PlainBlocksTest::tellsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<BlockKind>>("kinds");
    using Kinds = QList<BlockKind>;
    using enum BlockKind;

    QTest::newRow("headline, byline, body")
        << u"Ferry Stays in Harbour\n\nBy Ane Lund\n\nThe ferry will not run.\n"_s
        << Kinds{Headline, Byline, Paragraph};
    QTest::newRow("the seed's prefix leaves a body")
        << u" date 2026-11-17 “We wait,” she said.\n\nIt rained."_s
        << Kinds{LeftOut, Paragraph, Paragraph};
    QTest::newRow("front matter")
        << u"---\ntitle: Ferry stays\ndate: 2026-11-17\n---\nThe ferry will not run.\n"_s
        << Kinds{LeftOut, LeftOut, Headline, Dateline, LeftOut, Paragraph};
    QTest::newRow("a standfirst")
        << u"Ferry stays\n\nIslanders are angry.\n\nBy Ane Lund\n\nThe ferry 🚢 will not run.\n"_s
        << Kinds{Headline, Standfirst, Byline, Paragraph};
    QTest::newRow("a day on a line of its own")
        << u"Ferry stays\n\n17 November 2026\n\nThe ferry will not run.\n"_s
        << Kinds{Headline, Dateline, Paragraph};
    QTest::newRow("a line of capitals")
        << u"The ferry will not run.\n\nWHAT NOW\n\nNobody knows it."_s
        << Kinds{Paragraph, Heading, Paragraph};
    for (const QString &end :
         {u"ENDS"_s, u"Ends"_s, u"-ends-"_s, u"– ENDS –"_s, u"-30-"_s, u"###"_s, u"# # #"_s})
        QTest::newRow(qPrintable(u"the end of a release: "_s + end))
            << u"The ferry 🚢 will not run.\n\n"_s + end + u"\n\nIt has two decks.\n"_s
            << Kinds{Paragraph, LeftOut, Paragraph};
    QTest::newRow("no end of a release")
        << u"The ferry will not run.\n\n30\n\nends\n\nThe strike ends."_s
        << Kinds{Paragraph, Paragraph, Paragraph, Paragraph};
    QTest::newRow("bullets") << u"They want:\n• a new engine\n• a new crew\nand soon."_s
                             << Kinds{Paragraph, ListItem, ListItem, Paragraph};
    QTest::newRow("a picture's words") << u"The ferry will not run.\nPhoto: Ane Lund\nIt rained."_s
                                       << Kinds{Paragraph, Caption, Paragraph};
}

void PlainBlocksTest::tellsKinds()
{
    QFETCH(QString, text);
    QFETCH(QList<BlockKind>, kinds);
    const Result<Article> article = articleFromText(text);
    QVERIFY(article);
    QList<BlockKind> found;
    for (const Block &block : article->blocks)
        found.append(block.kind);
    QCOMPARE(found, kinds);
}

void PlainBlocksTest::takesAMillionLines()
{
    QCOMPARE(plainBlocks(QString(1'000'000, u'\n'), {}).size(), 0);
    QCOMPARE(plainBlocks(u"a\n"_s.repeated(200'000), {}).size(), 200'000);
    QCOMPARE(plainBlocks(u"a\n\n"_s.repeated(200'000), {}).size(), 200'000);
}

ONRECORD_TEST(PlainBlocksTest)
#include "tst_plainblocks.moc"

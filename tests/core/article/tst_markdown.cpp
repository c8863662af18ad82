// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markdown.h"

#include "core/text/lines.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBlocks_data();
    void findsBlocks();
    void tellsLevelsOfHeadings();
    void saysWhyABlockIsLeftOut();
    void findsMarkup_data();
    void findsMarkup();
    void readsEntities();
    void beginsBehindFrontMatter();
    void keepsItsPromises_data();
    void keepsItsPromises();
    void takesWhatWasMadeToHurt_data();
    void takesWhatWasMadeToHurt();
};

using Kinds = QList<BlockKind>;

void MarkdownTest::findsBlocks_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<Kinds>("kinds");
    using enum BlockKind;

    const auto row = [](const char *caption, const QString &marked, const Kinds &kinds) {
        QTest::newRow(caption) << marked << kinds;
    };
    row("nothing", u""_s, {});
    row("blanks", u" \n\t\n"_s, {});
    row("hard-wrapped", u"⟦The ferry will\nnot run.⟧\n\n⟦It rained.⟧\n"_s, {Paragraph, Paragraph});
    row("Windows breaks", u"⟦The ferry will\r\nnot run.⟧\r\n\r\n⟦It rained.⟧\r\n"_s,
        {Paragraph, Paragraph});
    row("long lines are paragraphs each",
        u'⟦' + u"The ferry will not run. "_s.repeated(6).trimmed() + u"⟧\n⟦It rained.⟧"_s,
        {Paragraph, Paragraph});
    row("two blanks end a paragraph", u"**⟦A:** Good evening.⟧  \n**⟦B:** Hello.⟧\\\n⟦C.⟧"_s,
        {Paragraph, Paragraph, Paragraph});
    row("but not within a quotation",
        u"⟦“We stay.  \nAll 😀 of us.\\\nFor good,” said Per.⟧  \n⟦“No.”⟧"_s,
        {Paragraph, Paragraph});
    row("nor within a sentence", u"> ⟦We wait,  \n> said *Per*\\\n> , the pilot.⟧"_s, {Quotation});
    row("so does <br> behind a sentence", u"⟦Good evening.⟧<br/>⟦Hello.⟧"_s,
        {Paragraph, Paragraph});
    row("but not within one", u"⟦“We stay, 😀<br>all of us,” said Per.⟧"_s, {Paragraph});
    row("a heading is whole", u"⟦Ferry  \nStays⟧\n===\n⟦It rained.⟧"_s, {Heading, Paragraph});
    row("a picture before a heading's words", u"# ![⟦The 🚢⟧](f.jpg) ⟦Ferry⟧"_s, {Caption, Heading});
    row("a heading that is a picture", u"## ![⟦The 🚢⟧](f.jpg)"_s, {Heading});
    row("notes", u"⟦It rained[^1] 😀.⟧\n\n[^1]: ⟦On *Monday*.⟧\n[^b]: ⟦All day.⟧"_s,
        {Paragraph, Paragraph, Paragraph});
    row("headings", u"# ⟦Ferry⟧\n## ⟦What now⟧ ##\n⟦Nobody knows.⟧"_s,
        {Heading, Heading, Paragraph});
    row("underlined headings", u"⟦What\nnow⟧\n====\n⟦And then⟧\n---\n⟦Nobody knows.⟧"_s,
        {Heading, Heading, Paragraph});
    row("a hash tag is no heading", u"⟦#ferry is late⟧"_s, {Paragraph});
    row("a quotation", u"> ⟦We wait,\n> said 😀 Per.⟧\n>\n> ⟦We do.⟧\n\n⟦So she said.⟧"_s,
        {Quotation, Quotation, Paragraph});
    row("a lazy quotation", u"> ⟦We wait,\nsaid Per.⟧"_s, {Quotation});
    row("a list",
        u"- ⟦an engine⟧\n- ⟦a crew⟧\n  that stays"_s.replace(u"⟧\n  that stays"_s,
                                                             u"\n  that stays⟧"_s),
        {ListItem, ListItem});
    row("a loose list", u"1. ⟦an engine⟧\n\n   ⟦and oil⟧\n\n2. ⟦a crew⟧"_s,
        {ListItem, ListItem, ListItem});
    row("lists in lists", u"- ⟦north⟧\n  - ⟦a quay⟧\n    1. ⟦a ferry⟧\n- ⟦south⟧"_s,
        {ListItem, ListItem, ListItem, ListItem});
    row("a heading in a list in a quotation", u"> - # ⟦What⟧\n>   ⟦now⟧\n>\n> ⟦We wait.⟧"_s,
        {Heading, ListItem, Quotation});
    row("a task", u"- [x] ⟦an engine⟧"_s, {ListItem});
    row("fenced code", u"⟦It:⟧\n\n```sh\n⟦say \"hello\"\n  twice⟧\n```\n⟦Done.⟧"_s,
        {Paragraph, Preformatted, Paragraph});
    row("indented code", u"⟦It:⟧\n\n    ⟦say \"hello\"⟧\n\n⟦Done.⟧"_s,
        {Paragraph, Preformatted, Paragraph});
    row("a table", u"| ⟦Route⟧ | ⟦Fare 🚢⟧ |\n|---|:-:|\n| ⟦North⟧ | ⟦five⟧ |\n| | ⟦six⟧ |"_s,
        {TableCell, TableCell, TableCell, TableCell, TableCell});
    row("a picture", u"![⟦The 🚢 in harbour⟧](ferry.jpg \"Ferry\")"_s, {Caption});
    row("a picture that links", u"[![⟦The 🚢⟧](ferry.jpg)](https://example.org)"_s, {Caption});
    row("pictures around words", u"![⟦One⟧](1.jpg) ⟦It rained.⟧ ![⟦Two⟧](2.jpg)"_s,
        {Caption, Paragraph, Caption});
    row("a picture among words", u"⟦It ![drop](d.png) rained.⟧"_s, {Paragraph});
    row("rules", u"⟦It rained.⟧\n\n* * *\n\n⟦It stopped.⟧\n\n---\n"_s, {Paragraph, Paragraph});
    row("places links lead to",
        u"⟦See [here][a]⟧.\n\n[a]: https://example.org \"A\"\n"_s.replace(u"⟧."_s, u".⟧"_s),
        {Paragraph});
    row("a comment", u"⟦It rained.⟧\n\n⟦<!-- said\n\nnobody -->⟧\n\n⟦It stopped.⟧"_s,
        {Paragraph, LeftOut, Paragraph});
    row("a page's code", u"⟦<script>\nalert('said')\n</script>⟧\n\n⟦It rained.⟧"_s,
        {LeftOut, Paragraph});
    row("a quotation in HTML",
        u"<div>\n⟦“We <b>stay</b>\n<i>😀</i>,” she<br>\nsaid.⟧</div><div>\n<p>⟦It rained.⟧</p>\n</div>"_s,
        {Paragraph, Paragraph});
    row("words in HTML",
        u"<div class=\"a > b\">\n<p>⟦The <b>ferry</b> stays⟧</p>\n⟦in harbour⟧\n</div>"_s.replace(
            u"a > b"_s, u"a"_s),
        {Paragraph, Paragraph});
}

void MarkdownTest::findsBlocks()
{
    QFETCH(QString, marked);
    QFETCH(Kinds, kinds);
    const MarkedText sample = MarkedText::parse(marked);
    const auto read = readMarkdown(sample.text);
    QVERIFY(read);
    Spans spans;
    Kinds found;
    for (const Block &block : read->blocks) {
        spans.append(block.span);
        found.append(block.kind);
    }
    QCOMPARE(withMarks(sample.text, spans), marked);
    QCOMPARE(found, kinds);
}

void MarkdownTest::tellsLevelsOfHeadings()
{
    const auto read = readMarkdown(u"# One\n\nTwo\n---\n\n###### Six\n\nWords.");
    QList<int> levels;
    for (const Block &block : read->blocks)
        levels.append(block.level);
    QCOMPARE(levels, (QList<int>{1, 2, 6, 0}));
}

void MarkdownTest::saysWhyABlockIsLeftOut()
{
    const auto read = readMarkdown(u"<!-- nobody -->\n\n<hr>\n\nIt rained.");
    QCOMPARE(read->blocks.size(), 3);
    QCOMPARE(read->blocks[0].reason, LeftOutReason::Comment);
    QCOMPARE(read->blocks[1].reason, LeftOutReason::PageCode);
    QCOMPARE(read->blocks[2].reason, LeftOutReason::None);
}

void MarkdownTest::findsMarkup_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("none") << u"It rained, she said."_s;
    QTest::newRow("emphasis") << u"It ⟦**⟧rained⟦**⟧ and ⟦_⟧rained⟦_⟧ 🌧."_s;
    QTest::newRow("at the ends it is outside")
        << u"**Ana Ruiz⟦:** *⟧We wait.*"_s.replace(u"⟦:** *⟧"_s, u":⟦**⟧ ⟦*⟧"_s);
    QTest::newRow("stars that mean nothing") << u"2 * 3 * 4 and snake_case_name."_s;
    QTest::newRow("a link") << u"See ⟦[⟧the report⟦](https://example.org \"it\")⟧, she said."_s;
    QTest::newRow("an address") << u"See ⟦<⟧https://example.org⟦>⟧, she said."_s;
    QTest::newRow("code") << u"Say ⟦`⟧hello⟦`⟧ twice."_s;
    QTest::newRow("a backslash") << u"Not ⟦\\⟧*here⟦\\⟧*."_s;
    QTest::newRow("struck out") << u"It ⟦~~⟧snowed⟦~~⟧ rained."_s;
    QTest::newRow("tags") << u"It ⟦<b>⟧rained⟦</b>⟧ here."_s;
    QTest::newRow("a comment within") << u"It rained⟦<!-- said -->⟧ here."_s;
    QTest::newRow("a quotation's mark") << u"> We wait,⟦\n> ⟧said Per."_s;
    QTest::newRow("where a line breaks") << u"It ⟦*⟧rained⟦* \n  *⟧and⟦*⟧ rained."_s;
    QTest::newRow("a note") << u"Lena Orr⟦[^1]⟧ said, ⟦*⟧so⟦*[^two]⟧."_s;
    QTest::newRow("a note that is an address")
        << u"Lena Orr⟦[^1]⟧ said so 😀.\n\n[^1]: https://example.org"_s;
    QTest::newRow("a note as a link") << u"Lena Orr⟦<sup>[2](#fn2)</sup>⟧ said so 😀."_s;
    QTest::newRow("a note as a link in HTML")
        << u"Lena Orr⟦<sup><a href=\"#fn2\">[2]</a></sup>⟧ said so 😀."_s;
    QTest::newRow("no note") << u"Say ⟦\\⟧[^1] or ⟦`⟧[^1]⟦`⟧ in ⟦[⟧the end⟦](#end)⟧."_s;
    QTest::newRow("a picture within") << u"It ⟦![drop](d.png)⟧ rained."_s;
}

void MarkdownTest::findsMarkup()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const auto read = readMarkdown(sample.text);
    QVERIFY(read);
    Spans spans;
    for (const Markup &markup : read->markup)
        spans.append(markup.span);
    QCOMPARE(withMarks(sample.text, spans), marked);
}

void MarkdownTest::readsEntities()
{
    const MarkedText sample =
        MarkedText::parse(u"⟦&ldquo;⟧It 😀 wasn⟦&#8217;⟧t fun.⟦&rdquo;⟧ &ferry; ⟦&amp;⟧ so."_s);
    const auto read = readMarkdown(sample.text);
    QVERIFY(read);
    Spans spans;
    QList<uint> meanings;
    for (const Markup &markup : read->markup) {
        spans.append(markup.span);
        meanings.append(markup.meaning);
    }
    QCOMPARE(withMarks(sample.text, spans), withMarks(sample.text, sample.spans));
    QCOMPARE(meanings, (QList<uint>{0x201C, 0x2019, 0x201D, '&'}));
    QCOMPARE(read->blocks.first().span, (Span{0, sample.text.size()}));
}

void MarkdownTest::beginsBehindFrontMatter()
{
    const MarkedText sample = MarkedText::parse(u"---\ntitle: 😀\n---\n# ⟦Ferry 🚢⟧\n"_s);
    const auto read = readMarkdown(sample.text, sample.text.indexOf(u'#'));
    QCOMPARE(read->blocks.size(), 1);
    QCOMPARE(read->blocks.first().span, sample.spans.first());
}

void MarkdownTest::keepsItsPromises_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("blanks of all kinds")
        << u"\u00A0**\u00A0x\u200B**\u00A0\n\n> \u2028y\u0085 z \n"_s;
    QTest::newRow("a picture of nothing") << u"![](a.jpg) ![ ](b.jpg) x"_s;
    QTest::newRow("a table in a list") << u"- a\n\n  |b|c|\n  |-|-|\n  |d|\n"_s;
    QTest::newRow("broken") << u"**[a](<b `c\n> - | x\n```\n<!-- 😀"_s;
    QTest::newRow("entities at the ends") << u"&nbsp;x&nbsp;\n\n&nbsp;\n\n&zwj;😀&#x1F6A2;"_s;
    QTest::newRow("a lone NUL") << u"a\u0000b *c*"_s;
}

void MarkdownTest::keepsItsPromises()
{
    QFETCH(QString, text);
    const auto read = readMarkdown(text);
    QVERIFY(read);
    qsizetype end = 0;
    for (const Block &block : read->blocks) {
        QVERIFY(block.span.begin >= end && block.span.end <= text.size());
        QVERIFY(!block.span.isEmpty());
        QCOMPARE(trimmed(text, block.span), block.span);
        end = block.span.end;
    }
    end = 0;
    for (const Markup &markup : read->markup) {
        QVERIFY(markup.span.begin >= end && markup.span.end <= text.size());
        QVERIFY(!markup.span.isEmpty());
        end = markup.span.end;
    }
}

void MarkdownTest::takesWhatWasMadeToHurt_data()
{
    QTest::addColumn<QString>("text");

    for (const char *const piece : {"[", "![", ">", "- ", "*a ", "[a](", "`", "<", "&lt;", "**a",
                                    "|", "<!--", "[[a]", "\\"}) {
        const QString repeated = QString::fromLatin1(piece);
        QTest::newRow(piece) << repeated.repeated(200'000 / repeated.size());
    }
    QTest::newRow("deep and empty") << u"- "_s.repeated(50'000) + u"\n"_s.repeated(50'000);
    QTest::newRow("brackets closed") << u"["_s.repeated(50'000) + u"a"_s + u"]"_s.repeated(50'000);
    QTest::newRow("a wide and long table") << u"|a"_s.repeated(20'000) + u'\n'
            + u"|-"_s.repeated(20'000) + u'\n' + u"|b\n"_s.repeated(20'000);
    QTest::newRow("one long address")
        << u"[a]: "_s + u"x"_s.repeated(100'000) + u"\n\n"_s + u"[a] "_s.repeated(100'000);
}

/// Ends, whatever it finds; the harness stops what takes minutes.
void MarkdownTest::takesWhatWasMadeToHurt()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto read = readMarkdown(text);
    if (read)
        QVERIFY(read->blocks.size() <= text.size());
    QVERIFY2(timer.elapsed() < 60'000, "not linear");
}

ONRECORD_TEST(MarkdownTest)
#include "tst_markdown.moc"

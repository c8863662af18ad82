// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pageblocks.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// A page is cut into paragraphs, headings, items.
class PageBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void saysKinds();
    void tellsHeadingsInBoldType();
    void tellsWordsBesidePictures_data();
    void tellsWordsBesidePictures();
    void measuresLinks();
    void tellsTablesFromLayout();
};

static QStringList textsOf(const QByteArray &html)
{
    QStringList texts;
    for (const PageBlock &block : pageBlocks(PageTree(html)))
        texts.append(block.text);
    return texts;
}

void PageBlocksTest::cuts_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("texts");

    const auto row = [](const char *name, const QByteArray &html, const QStringList &texts) {
        QTest::newRow(name) << html << texts;
    };
    row("paragraphs", "<p>It rained 😀.<p>It stopped.", {u"It rained 😀."_s, u"It stopped."_s});
    row("text around an element", "<div>One<p>two</p>three</div>",
        {u"One"_s, u"two"_s, u"three"_s});
    row("elements of a line that are set as blocks",
        "<div><span style='color:red; display: block'>It rained 😀.</span><span "
        "style=display:block>It stopped.</span></div>",
        {u"It rained 😀."_s, u"It stopped."_s});
    row("a letter and an image that are set as blocks",
        "<p><span style='display:block;float:left'>I</span>t rained <img style=display:block> all "
        "<b style='display:inline-block'>night</b>.",
        {u"It rained all night."_s});
    row("a caption in a paragraph",
        "<p><span class=storyimage><span><img></span> <span class='caption truncate'><span "
        "class=attribution>© Ole Berg</span> <b>A ferry</b></span></span> It rained 😀.</p>",
        {u"© Ole Berg A ferry"_s, u"It rained 😀."_s});
    row("a caption behind the words of a paragraph",
        "<p>It rained 😀. <img><em class=photo-caption>A ferry</em></p>",
        {u"It rained 😀."_s, u"A ferry"_s});
    row("a name within a caption",
        "<p class=caption><img>A ferry <span class=credit>Ole Berg</span> 😀</p>",
        {u"A ferry Ole Berg 😀"_s});
    row("a name within a figure's caption",
        "<figure><img><figcaption>A ferry <span class=credit>Ole Berg</span></figcaption></figure>",
        {u"A ferry Ole Berg"_s});
    row("the word caption without a picture",
        "<p>The <span class=caption>caption</span> was wrong 😀.</p>",
        {u"The caption was wrong 😀."_s});
    row("two breaks", "<div>It rained.<br> <br>It stopped.</div>",
        {u"It rained."_s, u"It stopped."_s});
    row("a break behind a byline", "<p>By Ida Lund<br>Vestby Courier, 17 November 2026</p>",
        {u"By Ida Lund"_s, u"Vestby Courier, 17 November 2026"_s});
    row("one break", "<p>12 Quay Road<br>Tarn", {u"12 Quay Road Tarn"_s});
    row("a break behind a sentence",
        "<div>The ferry to Tarn will stay in Vestby for another year, it was said.<br>It "
        "rained.</div>",
        {u"The ferry to Tarn will stay in Vestby for another year, it was said."_s,
         u"It rained."_s});
    row("a break behind what is set apart", "<div><b>What it costs</b><br>Nothing at all.</div>",
        {u"What it costs"_s, u"Nothing at all."_s});
    row("a heading over two lines", "<h1>Drought maps<br>were wrong</h1>",
        {u"Drought maps were wrong"_s});
    row("a heading that leads to itself",
        "<h2>The money <a href=#m>#</a></h2><p>Nobody is <a href=#>#</a> 1 😀",
        {u"The money"_s, u"Nobody is # 1 😀"_s});
    row("a large first letter", "<p><span class='Drop-Cap'>S</span> <span>cientists stay</span>",
        {u"Scientists stay"_s});
    row("a note", "<p>It rained.<sup><a href=#1>1</a></sup> It stopped<sup>*</sup>.",
        {u"It rained. It stopped."_s});
    row("a note in a link", "<p>We saw it<a href=#n><sup>2</sup></a>, she said",
        {u"We saw it, she said"_s});
    row("a note that is not set high",
        "<p>It rained.<a href=#_ftn1><span>[1]</span></a> See <a href=#b>[Ida]</a>.",
        {u"It rained. See [Ida]."_s});
    row("what an editor noted",
        "<p>It rained<sup><a href=#cmnt1>[a]</a></sup>.<div><p><a "
        "href=#cmnt_ref1>[a]</a><span>sure?</span></p></div>",
        {u"It rained."_s});
    row("a note without a link", "<p>It rained.<sup>12</sup>", {u"It rained."_s});
    row("powers and ordinals", "<p>12 km<sup>2</sup>, 10<sup>3</sup>, the 19<sup>th</sup>",
        {u"12 km², 10³, the 19th"_s});
    row("a button", "<p>It rained<button>2</button>, she said", {u"It rained, she said"_s});
    row("hidden words in a line",
        "<p>It <span style='display: none'>snowed</span><i hidden>a</i>rained", {u"It rained"_s});
    row("nothing that is no text",
        "<script>a</script><style>b</style><svg><title>c</title></svg><iframe srcdoc='d'>e</iframe>"
        "<select><option>f</select><textarea>g</textarea><noscript>h</noscript><template>i</"
        "template>",
        {});
    row("a shadow root", "<x-a><template shadowrootmode=open><p>It rained.</template></x-a>",
        {u"It rained."_s});
    row("an item of Word's",
        "<p class=MsoListParagraph><span style='mso-list:Ignore'>·</span>It rained",
        {u"It rained"_s});
    row("a note of who saved the page", "<single-file-note>mine</single-file-note>It", {u"It"_s});
    row("marks that a browser sets",
        "<p>He said <q>we go 😀, <q>now</q></q>, and <em>then</em> <q> stay </q>left.</p>",
        {u"He said “we go 😀, ‘now’”, and then “stay” left."_s});
    row("marks beside those of a browser", "<p>He said “<q>we go</q>” and <q>«on»</q>.</p>",
        {u"He said “we go” and «on»."_s});
    row("two quotations", "<p><q>Go</q> <q>on</q>, he said.</p>", {u"“Go” “on”, he said."_s});
    row("a quotation that begins with another", "<p>He said <q><q>go</q> is a word</q>.</p>",
        {u"He said “‘go’ is a word”."_s});
    row("a quotation of paragraphs", "<q><p>Go.</p><p>Stay.</p></q>", {u"Go."_s, u"Stay."_s});
    row("a quotation that begins before a paragraph", "<q>Go<p>on.</p></q>", {u"Go"_s, u"on."_s});
    row("a quotation without a word", "<p>He said <q></q>no.</p>", {u"He said no."_s});
}

void PageBlocksTest::cuts()
{
    QFETCH(QByteArray, html);
    QTEST(textsOf(html), "texts");
}

void PageBlocksTest::saysKinds()
{
    const PageTree page(
        "<h2>Ferry</h2><div role=heading aria-level=3>Quay</div><p>It "
        "rained.<ul><li>One<li><p>Two</ul>"
        "<blockquote><p>No.</blockquote><figure><figcaption>A quay</figcaption></figure>"
        "<div class=wp-caption-text>A boat</div><pre>a\n  b</pre><p><strong>What now</strong>"
        "<p><strong>It rained.</strong>");
    QList<BlockKind> kinds;
    for (const PageBlock &block : pageBlocks(page))
        kinds.append(block.kind);
    QCOMPARE(
        kinds,
        (QList{BlockKind::Heading, BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem,
               BlockKind::ListItem, BlockKind::Quotation, BlockKind::Caption, BlockKind::Caption,
               BlockKind::Preformatted, BlockKind::Heading, BlockKind::Paragraph}));
    const QList<PageBlock> blocks = pageBlocks(page);
    QCOMPARE(blocks[0].level, quint8(2));
    QCOMPARE(blocks[1].level, quint8(3));
    QCOMPARE(blocks[8].text, u"a\n  b"_s);
}

void PageBlocksTest::tellsHeadingsInBoldType()
{
    const QList<PageBlock> blocks =
        pageBlocks(PageTree("<p>\n  <b>Back on the quay 😀</b>\n</p><p>It <b>rained</b> </p>"));
    QCOMPARE(blocks[0].kind, BlockKind::Heading);
    QCOMPARE(blocks[1].kind, BlockKind::Paragraph);
}

void PageBlocksTest::tellsWordsBesidePictures_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<BlockKind>("kind");

    const auto row = [](const char *name, const QByteArray &html, BlockKind kind) {
        QTest::newRow(name) << html << kind;
    };
    row("in a line", "<div><img> <span class=x-caption>A ferry 😀</span> </div>",
        BlockKind::Caption);
    row("beside a caption", "<figure><div class=maker>Ole Berg/Courier</div></figure>",
        BlockKind::Caption);
    row("a quotation in a figure", "<figure><blockquote>It rained</blockquote></figure>",
        BlockKind::Quotation);
    row("a text in a figure", "<figure><p>" + QByteArray("It rained in Tarn. ").repeated(20),
        BlockKind::Paragraph);
    row("an article in a figure", "<figure><article><p>It rained.", BlockKind::Paragraph);
    row("words of a text", "<p>The <span class=caption>caption</span> was wrong, she said",
        BlockKind::Paragraph);
}

void PageBlocksTest::tellsWordsBesidePictures()
{
    QFETCH(QByteArray, html);
    QTEST(pageBlocks(PageTree(html)).first().kind, "kind");
}

void PageBlocksTest::measuresLinks()
{
    const QList<PageBlock> blocks =
        pageBlocks(PageTree("<p>Read <a href=a>this</a><p><a href=b>All of it</a>"));
    QCOMPARE(blocks[0].linked, qsizetype(4));
    QCOMPARE(blocks[1].linkDensity(), 1.0);
}

void PageBlocksTest::tellsTablesFromLayout()
{
    const QList<PageBlock> cells =
        pageBlocks(PageTree("<table><tr><th>Item<th>Cost<tr><td>Gate<td>38</table>"));
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells[2].kind, BlockKind::TableCell);
    QVERIFY(cells[2].startsLine);
    QVERIFY(!cells[3].startsLine);
    const QList<PageBlock> layout = pageBlocks(
        PageTree("<table><tr><td>Menu<td><h1>Ferry stays</h1>It rained.<tr><td>a<td>b</table>"));
    QCOMPARE(layout[0].kind, BlockKind::Paragraph);
}

ONRECORD_TEST(PageBlocksTest)
#include "tst_pageblocks.moc"

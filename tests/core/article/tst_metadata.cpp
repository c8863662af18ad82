// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/metadata.h"

#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnAddressForNoOutlet();
    void readsTheHead_data();
    void readsTheHead();
    void marksWhatIsMetadata_data();
    void marksWhatIsMetadata();
    void takesNoLineForAHeadline_data();
    void takesNoLineForAHeadline();
    void findsAHeadlineWithoutABlankLine();
    void guessesNoDay_data();
    void guessesNoDay();
    void readsMarkdownsTitle();
    void readsMarkdownsHead_data();
    void readsMarkdownsHead();
    void findsTheTitleWhereItIsRepeated();
};

struct ReadHead
{
    Article article;
    QList<Block> blocks;

    /// Of the blocks that say something about the article.
    Spans about() const
    {
        Spans spans;
        for (const Block &block : blocks) {
            if (isAboutArticle(block.kind))
                spans.append(block.span);
        }
        return spans;
    }
};

static ReadHead headOf(const QString &text)
{
    ReadHead head;
    head.article.text = text;
    head.blocks = readMetadata(head.article);
    return head;
}

static ReadHead markdownHeadOf(const QString &text)
{
    const Article article = articleFromText(text, TextFormat::Markdown).value();
    return {article, article.blocks};
}

static Article articleOf(const QString &text)
{
    return headOf(text).article;
}

static const QDate day(2026, 11, 17);
static const QString body = u"\n\nThe ferry will not run before June, the harbour office said.\n"_s;

/// As programs that clip pages write where one is from.
void MetadataTest::takesAnAddressForNoOutlet()
{
    const Article article =
        articleOf(u"---\ntitle: Ferry stays\nsource: https://courier.example/1\n---"_s + body);
    QCOMPARE(article.url, u"https://courier.example/1"_s);
    QVERIFY(article.outlet.isEmpty());
}

/// Rows: ⟦title:…⟧ and ⟦day:…⟧ are the spans the article should have.
void MetadataTest::readsTheHead_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QDate>("published");

    const auto row = [](const char *name, const QString &head, const QString &title,
                        const QString &byline, const QString &outlet, QDate published) {
        QTest::newRow(name) << head + body << title << byline << outlet << published;
    };
    row("nothing", u"It rained all day in the harbour of Vestby."_s, {}, {}, {}, {});
    row("a day before the text", u" date ⟦day:2026-11-17⟧ The ferry stopped."_s, {}, {}, {}, day);
    row("a headline", u"⟦title:Ferry stays in harbour⟧"_s, u"Ferry stays in harbour"_s, {}, {}, {});
    row("an archive's headline", u"⟦title:Ferry Stays in Harbour Until June.⟧"_s,
        u"Ferry Stays in Harbour Until June"_s, {}, {}, {});
    row("a headline in two lines", u"⟦title:Ferry stays in harbour; \nOffice blames the engine.⟧"_s,
        u"Ferry stays in harbour; Office blames the engine"_s, {}, {}, {});
    row("beyond the BMP", u"⟦title:Ferry 🚢 stays in harbour⟧"_s, u"Ferry 🚢 stays in harbour"_s, {},
        {}, {});
    row("headline, byline, date line",
        u"⟦title:Ferry stays in harbour⟧\n\nBy Ane Lund\n⟦day:Tuesday 17 November 2026⟧"_s,
        u"Ferry stays in harbour"_s, u"Ane Lund"_s, {}, day);
    row("a byline right below", u"⟦title:Ferry stays in harbour.⟧\nBy Ane Lund and Per van Berg"_s,
        u"Ferry stays in harbour"_s, u"Ane Lund and Per van Berg"_s, {}, {});
    row("people in two places",
        u"⟦title:Ferry stays⟧\n\nBy Ane Lund in Corran and Per Berg in Pellam"_s, u"Ferry stays"_s,
        u"Ane Lund and Per Berg"_s, {}, {});
    row("people in two places of two words",
        u"⟦title:Ferry stays⟧\n\nBy Ane Lund, New Corran, and Per Berg, Port Pellam"_s,
        u"Ferry stays"_s, u"Ane Lund and Per Berg"_s, {}, {});
    row("one in a place of two words", u"⟦title:Ferry stays⟧\n\nBy Ane Lund, New Corran"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, {}, {});
    row("a byline with the day", u"⟦title:Ferry stays⟧\nBy Ane Lund | ⟦day:17 Nov. 2026⟧"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, {}, day);
    row("credits in one line",
        u"POLITICS\n⟦title:Ferry stays⟧\nAne Lund | Vestby Courier | ⟦day:17 November 2026⟧"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, u"Vestby Courier"_s, day);
    row("a dispatch with its slug",
        u"BC-FERRY-VESTBY, 2nd Ld-Writethru\n⟦title:Ferry 🚢 stays⟧\nBy Ane Lund\nVestby Courier"_s,
        u"Ferry 🚢 stays"_s, u"Ane Lund"_s, u"Vestby Courier"_s, {});
    row("a dispatch that is urgent", u"URGENT\n\n⟦title:Ferry stays⟧\n\nBy Ane Lund"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, {}, {});
    row("a standfirst between",
        u"⟦title:Ferry stays⟧\n\nIslanders are angry, but not surprised.\n\nBy Ane Lund"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, {}, {});
    row("published at a time",
        u"⟦title:Ferry stays⟧\n\nPublished: ⟦day:November 17, 2026 at 10:15 a.m. GMT⟧"_s,
        u"Ferry stays"_s, {}, {}, day);
    row("lines with names",
        u"Title: ⟦title:Ferry stays⟧\nByline: By Ane Lund\nSource: Vestby Courier\nDate: ⟦day:2026-11-17⟧"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, u"Vestby Courier"_s, day);
    row("front matter",
        u"---\ntitle: \"⟦title:Ferry stays⟧\"\nauthors:\n  - Ane Lund\n  - Per Berg\nsource: Courier\ndate: ⟦day:2026-11-17⟧T08:00:00Z\n---"_s,
        u"Ferry stays"_s, u"Ane Lund and Per Berg"_s, u"Courier"_s, day);
    row("a clipped page",
        u"---\ntitle: \"⟦title:Ferry stays⟧\"\nsource: \"https://courier.example/1\"\nauthor:\n  - \"[[Ane Lund]]\"\n  - \"[[people/per|Per Berg]]\"\npublished: ⟦day:2026-11-17⟧\n---"_s,
        u"Ferry stays"_s, u"Ane Lund and Per Berg"_s, {}, day);
    row("a list in brackets",
        u"---\ntitle: ⟦title:Ferry stays⟧\nauthor: [\"Ane Lund\", Per Berg]\n---"_s,
        u"Ferry stays"_s, u"Ane Lund and Per Berg"_s, {}, {});
    row("an update alone", u"⟦title:Ferry stays⟧\n\nUPDATED: ⟦day:NOV 17 2026, 11:52 IST⟧"_s,
        u"Ferry stays"_s, {}, {}, day);
    row("first and later",
        u"⟦title:Ferry stays⟧\n\nUpdated: 18 Nov 2026 | Published: ⟦day:17 Nov 2026⟧"_s,
        u"Ferry stays"_s, {}, {}, day);
    row("later on a line of its own",
        u"⟦title:Ferry stays⟧\n\n⟦day:Tue 17 Nov 2026 18.30 GMT⟧\nLast modified on Wed 18 Nov 2026"_s,
        u"Ferry stays"_s, {}, {}, day);
    row("labels on lines of their own",
        u"⟦title:Ferry stays⟧\n\nUpdated\n18 November 2026\nPublished\n⟦day:17 November 2026⟧"_s,
        u"Ferry stays"_s, {}, {}, day);
    row("by, then the name", u"⟦title:Ferry stays⟧\n\nBy\nAne Lund"_s, u"Ferry stays"_s,
        u"Ane Lund"_s, {}, {});
    row("names alone",
        u"⟦title:Ferry stays⟧\n\nIslanders are angry\n\nAne Lund and Per Berg\n\n⟦day:17 Nov 2026 18.30 GMT⟧"_s,
        u"Ferry stays"_s, u"Ane Lund and Per Berg"_s, {}, day);
    row("no blank lines",
        u"⟦title:Ferry stays⟧\nIslanders are angry\nAne Lund\n⟦day:17 Nov 2026⟧"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, {}, day);
    row("an agency", u"⟦title:Ferry stays⟧\n\nAne Lund, Associated Press"_s, u"Ferry stays"_s,
        u"Ane Lund"_s, u"Associated Press"_s, {});
    row("links between",
        u"⟦title:Ferry stays⟧\n\nIslanders are angry.\n\n• The ferry in pictures\n\nMore about the harbour\n\nAne Lund\n\n⟦day:17 Nov 2026⟧"_s,
        u"Ferry stays"_s, u"Ane Lund"_s, {}, day);
    row("a place between",
        u"⟦title:Ferry stays⟧\n\nSpecial Correspondent\n\nNEW VESTBY\n\n⟦day:November 17, 2026 01:20 IST⟧"_s,
        u"Ferry stays"_s, u"Special Correspondent"_s, {}, day);
    row("an outlet and a section first",
        u"Vestby Courier\n\nPolitics\n\n⟦title:Ferry stays where it was⟧\n\nBy Ane Lund"_s,
        u"Ferry stays where it was"_s, u"Ane Lund"_s, u"Vestby Courier"_s, {});
    row("a name and nothing else", u"⟦title:Ferry stays⟧\n\nAnna Lund"_s, u"Ferry stays"_s,
        u"Anna Lund"_s, {}, {});
    row("a section behind", u"⟦title:Ferry stays where it was⟧ | Opinion"_s,
        u"Ferry stays where it was"_s, {}, {}, {});
    row("the day behind", u"⟦title:Ferry stays⟧ ⟦day:Tuesday, November 17, 2026⟧"_s,
        u"Ferry stays"_s, {}, {}, day);
    row("a dateline in small letters", u"Vestby, ⟦day:17 November 2026⟧ – The ferry stopped."_s, {},
        {}, {}, day);
    row("a dateline", u"VESTBY, Norland, ⟦day:Nov. 17, 2026⟧ (Courier) — The ferry stopped."_s, {},
        {}, u"Courier"_s, day);
    row("a dateline of two places",
        u"VESTBY and TARN, ⟦day:17 November 2026⟧ – The ferry stopped."_s, {}, {}, {}, day);
    row("below the label of a press release",
        u"Press release – embargoed until 18 November 2026\n\nVESTBY, ⟦day:17 November 2026⟧ – It stopped."_s,
        {}, {}, {}, day);
    row("a dateline without a year", u"VESTBY, Nov. 17 (Courier) – The ferry stopped."_s, {}, {},
        u"Courier"_s, {});
    row("a place alone", u"VESTBY - The ferry stopped."_s, {}, {}, {}, {});
}

void MetadataTest::readsTheHead()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Article article = articleOf(sample.text);
    QTEST(article.title, "title");
    QTEST(article.byline, "byline");
    QTEST(article.outlet, "outlet");
    QTEST(article.published, "published");
    QCOMPARE(article.titleSpan, sample.spansNamed(u"title").value(0));
    QCOMPARE(article.publishedSpan, sample.spansNamed(u"day").value(0));
    QCOMPARE(article.text, sample.text);
}

void MetadataTest::marksWhatIsMetadata_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a prefix") << u" ⟦date 2026-11-17⟧ The ferry stopped.\n"_s;
    QTest::newRow("byline and date line, not the headline")
        << u"Ferry stays\n\n⟦By Ane Lund⟧\n⟦17 November 2026⟧\n\nIt stopped.\n"_s;
    QTest::newRow("a name before the title") << u"⟦Title:⟧ Ferry stays\n\nIt stopped.\n"_s;
    QTest::newRow("a dateline is text") << u"VESTBY (Courier) — It stopped.\n"_s;
    QTest::newRow("an update") << u"Ferry stays\n\n⟦Updated 17 November 2026⟧\n\nIt stopped.\n"_s;
    QTest::newRow("buttons and hours")
        << u"Ferry stays\n\n⟦4 hours ago⟧\n\n⟦Share⟧\n⟦12 comments⟧\n\nIt stopped.\n"_s;
    QTest::newRow("a name, a place, buttons")
        << u"Ferry stays\n\n⟦4 hours ago⟧\n⟦Ane Lund⟧\n⟦Vestby⟧\n⟦Save⟧\n\nIt stopped.\n"_s;
    QTest::newRow("a link")
        << u"Ferry stays\n\nIt rained.\n\n⟦More of the ferry⟧\n\n⟦By Ane Lund⟧\n\nIt stopped.\n"_s;
    QTest::newRow("no byline") << u"Ferry stays\n\nKey Points\n\nIt stopped.\n"_s;
}

void MetadataTest::marksWhatIsMetadata()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    QCOMPARE(withMarks(sample.text, headOf(sample.text).about()), marked);
}

void MetadataTest::takesNoLineForAHeadline_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a sentence") << u"The ferry stopped on Tuesday.\n\nNobody was surprised.\n"_s;
    QTest::newRow("a quotation") << u"“We stay where we are”\n\nThat was all she said.\n"_s;
    QTest::newRow("two sentences") << u"The ferry stopped. Nobody was surprised\n\nIt rained.\n"_s;
    QTest::newRow("nothing below") << u"Ferry stays in harbour"_s;
    QTest::newRow("a lead to a list") << u"The islanders want:\n\na new ferry.\n"_s;
    QTest::newRow("a hard-wrapped text")
        << u"The ferry between the two islands will not run before the\nend of the month, the harbour office said.\n"_s;
    QTest::newRow("by and by") << u"By then the ferry had stopped.\n\nIt rained.\n"_s;
}

void MetadataTest::findsAHeadlineWithoutABlankLine()
{
    const Article article = articleOf(
        u"Ferry firm to raise fares in May\nFares on all routes will rise in May, the operator has said.\n“We had no choice,” said Anna Kessler.\n"_s);
    QCOMPARE(article.title, u"Ferry firm to raise fares in May"_s);
}

void MetadataTest::takesNoLineForAHeadline()
{
    QFETCH(QString, text);
    const Article article = articleOf(text);
    QCOMPARE(article.title, QString());
    QCOMPARE(article.byline, QString());
    QVERIFY(article.titleSpan.isEmpty());
}

void MetadataTest::guessesNoDay_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("either order") << u"Published: 04/12/2024"_s;
    QTest::newRow("no such day") << u"Published: 31 April 2024"_s;
    QTest::newRow("the wrong weekday") << u"Monday 17 November 2026"_s;
    QTest::newRow("no year") << u"Published: 17 November"_s;
    QTest::newRow("a month") << u"November 2026"_s;
    QTest::newRow("a sentence about a day") << u"He was born on 17 November 1961 in Vestby."_s;
}

void MetadataTest::guessesNoDay()
{
    QFETCH(QString, line);
    const Article article = articleOf(u"Ferry stays\n\n"_s + line + body);
    QVERIFY(!article.published.isValid());
    QVERIFY(article.publishedSpan.isEmpty());
}

void MetadataTest::findsTheTitleWhereItIsRepeated()
{
    const MarkedText sample = MarkedText::parse(
        u"⟦---⟧\n⟦Title: 'Ferry stays'⟧\n⟦Tags: none⟧\n⟦---⟧\n\n# ⟦title:Ferry stays⟧\n\n*⟦By Ane Lund⟧*\n\nIt rained.\n"_s);
    const ReadHead head = markdownHeadOf(sample.text);
    QCOMPARE(head.article.titleSpan, sample.spanNamed(u"title"));
    QCOMPARE(withMarks(sample.text, head.about()), withMarks(sample.text, sample.spans));
    QCOMPARE(head.article.byline, u"Ane Lund"_s);
}

void MetadataTest::readsMarkdownsTitle()
{
    const MarkedText sample = MarkedText::parse(u"# ⟦title:Ferry stays.⟧\n\nIt rained.\n"_s);
    const ReadHead head = markdownHeadOf(sample.text);
    QCOMPARE(head.article.titleSpan, sample.spanNamed(u"title"));
    QCOMPARE(head.blocks.first(), (Block{sample.spanNamed(u"title"), BlockKind::Headline}));
}

/// Rows: the head of a Markdown text as web clippers write it.
void MetadataTest::readsMarkdownsHead_data()
{
    QTest::addColumn<QString>("head");

    QTest::newRow("plain") << u"# Ferry stays\n\nBy Ane Lund\n\n17 November 2026"_s;
    QTest::newRow("bold and linked")
        << u"# **Ferry** stays\n\nBy [Ane Lund](https://example.org/ane \"all\")\n\n*17 November 2026*"_s;
    QTest::newRow("underlined, in one paragraph")
        << u"Ferry stays\n===========\n\n**By Ane Lund**\n17 November 2026"_s;
    QTest::newRow("fields") << u"**Title:** Ferry stays\n\n**Author:** [Ane Lund](/ane)\n\n"
                               "**Published:** 17 November 2026"_s;
    QTest::newRow("front matter of YAML")
        << u"---\ntitle: Ferry stays\nauthor: Ane Lund\ndate: 2026-11-17\n---"_s;
    QTest::newRow("front matter of TOML")
        << u"+++\ntitle = \"Ferry stays\"\nauthors = [\"Ane Lund\"]\ndate = 2026-11-17T08:00:00Z\n"
           "[params]\nphoto = \"🚢.jpg\"\n+++"_s;
    QTest::newRow("a picture first")
        << u"![The 🚢](ferry.jpg)\n\n# Ferry stays\n\n_By Ane Lund_\n\n17 November 2026"_s;
}

void MetadataTest::readsMarkdownsHead()
{
    QFETCH(QString, head);
    const Article article =
        articleFromText(head + u"\n\nIt *rained*.\n"_s, TextFormat::Markdown).value();
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.byline, u"Ane Lund"_s);
    QCOMPARE(article.published, day);
    const Block last = article.blocks.last();
    QCOMPARE(last.span.in(article.text), u"It *rained*.");
    QCOMPARE(last.kind, BlockKind::Paragraph);
    QCOMPARE(std::count_if(article.blocks.begin(), article.blocks.end(),
                           [](const Block &block) { return block.kind == BlockKind::Paragraph; }),
             1);
}

ONRECORD_TEST(MetadataTest)
#include "tst_metadata.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"

#include "tests/support/roomtests.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ArticleReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileAsItIs();
    void readsTextAmongControlCharacters();
    void keepsTheText_data();
    void keepsTheText();
    void tellsMarkdownByItsName_data();
    void tellsMarkdownByItsName();
    void digestsBytesAndText();
    void takesPastedText();
    void keepsBlocksApart_data();
    void keepsBlocksApart();
    void showsATitleWithoutMarks_data();
    void showsATitleWithoutMarks();
};

void ArticleReaderTest::readsAFileAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry 🚢.txt"_s);
    const QByteArray bytes("It rained.\r\n\0It stopped.\n", 25);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    const Result<QByteArray> read = readFile(path);
    QVERIFY(read);
    QCOMPARE(*read, bytes);
}

void ArticleReaderTest::readsTextAmongControlCharacters()
{
    const QByteArray text = "It rained, said \x01\x02\x03\x04\x05\x06 🚢.\n";
    QVERIFY(readArticle(text, u"ferry.txt"_s));
    QVERIFY(!readArticle(text + '\0', u"ferry.txt"_s));
    QVERIFY(!readArticle("A\x01\x02\x03\x04\x05\x06", u"ferry.txt"_s));
}

void ArticleReaderTest::keepsTheText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("line ends of every kind") << u"One.\r\nTwo.\rThree.\n\u2028Four.\u0085\n\n"_s;
    QTest::newRow("blanks at the ends") << u" \t It rained. \n"_s;
    QTest::newRow("with a head") << u"---\ntitle: Ferry\n---\nBy Ane Lund\n\nIt rained.\n"_s;
    QTest::newRow("beyond the BMP") << u"🚢 𝒜 ferry.\n"_s;
    QTest::newRow("something like a tag") << u"a < b and <em> is no page\n"_s;
    QTest::newRow("one letter") << u"a"_s;
}

void ArticleReaderTest::keepsTheText()
{
    QFETCH(QString, text);
    const Result<Article> article = readArticle(text.toUtf8(), u"ferry.txt"_s);
    QVERIFY(article);
    QCOMPARE(article->text, text);
    QCOMPARE(article->origin, TextOrigin::Verbatim);
}

void ArticleReaderTest::tellsMarkdownByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMarkdown");

    QTest::newRow("md") << u"ferry.md"_s << true;
    QTest::newRow("MD") << u"/a folder/FERRY.MD"_s << true;
    QTest::newRow("markdown") << u"ferry.markdown"_s << true;
    QTest::newRow("txt") << u"ferry.md.txt"_s << false;
    QTest::newRow("none") << u""_s << false;
}

void ArticleReaderTest::tellsMarkdownByItsName()
{
    QFETCH(QString, name);
    const Result<Article> article = readArticle("# Ferry\n\nIt rained.\n", name);
    QVERIFY(article);
    const bool isMarkdown = article->blocks.first().span.begin == 2;
    QTEST(isMarkdown, "isMarkdown");
}

void ArticleReaderTest::digestsBytesAndText()
{
    const auto digest = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    };
    const QByteArray plain("It rained \xF0\x9F\x8C\xA7.\n");
    const QByteArray marked = "\xEF\xBB\xBF" + plain;
    const QByteArray latin("The caf\xE9 is closed, said the owner of the caf\xE9.\n");

    QCOMPARE(readArticle(plain, {})->sourceSha256, digest(plain));
    QCOMPARE(readArticle(plain, {})->textSha256, digest(plain));
    QCOMPARE(readArticle(marked, {})->sourceSha256, digest(marked));
    QCOMPARE(readArticle(marked, {})->textSha256, digest(plain));
    const Result<Article> decoded = readArticle(latin, {});
    QCOMPARE(decoded->sourceSha256, digest(latin));
    QCOMPARE(decoded->textSha256, digest(decoded->text.toUtf8()));
    QVERIFY(decoded->textSha256 != decoded->sourceSha256);
}

void ArticleReaderTest::takesPastedText()
{
    const QString text = u"By Ane Lund\n\nIt rained on "_s + QChar(0xD83D) + u" Tuesday.\n"_s;
    const Result<Article> article = articleFromText(text);
    QVERIFY(article);
    QCOMPARE(article->text.size(), text.size());
    QVERIFY(article->text.isValidUtf16());
    QCOMPARE(article->warnings, (QList<Warning>{{WarningKind::Undecodable, {}, 1}}));
    QCOMPARE(article->byline, u"Ane Lund"_s);
}

/// What is found of the head, in lines, and the blocks of Markdown may cut each other anywhere.
void ArticleReaderTest::keepsBlocksApart_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *caption, const QString &text) {
        QTest::newRow(caption) << text;
    };
    row("a picture behind the headline", u"The bridge 😀 is shut ![photo](a.png)\n\nIt rained.\n"_s);
    row("a broken line", u"First line of verse<br>second line\n\nIt rained.\n"_s);
    row("a quotation below", u"Reasons given to us;\n> one\n"_s);
    row("a list below", u"Go now;\n- Hi\n"_s);
    row("a numbered list below", u"Go now;\n1. Hi there\n"_s);
    row("a heading below", u"Reasons given;\n# Head\n"_s);
    row("a byline with a picture", u"# Ferry\n\nBy Ane Lund ![photo](a.png)\n\nIt rained.\n"_s);
    row("a date line with a list", u"# Ferry\n\n17 November 2026\n- one\n- two\n"_s);
    row("front matter and its title", u"---\ntitle: Ferry\n---\n# Ferry\n\nIt rained.\n"_s);
}

void ArticleReaderTest::keepsBlocksApart()
{
    QFETCH(QString, text);
    const Result<Article> article = readArticle(text.toUtf8(), u"ferry.md"_s);
    QVERIFY(article);
    qsizetype end = 0;
    for (const Block &block : article->blocks) {
        QVERIFY2(block.span.begin >= end, "blocks overlap");
        QVERIFY(!block.span.isEmpty() && block.span.end > block.span.begin);
        end = block.span.end;
    }
    QVERIFY(end <= article->text.size());
}

void ArticleReaderTest::showsATitleWithoutMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("emphasis before a mark") << u"# Foo **bar**!"_s << u"Foo bar!"_s;
    QTest::newRow("emphasis first") << u"# **Foo**: bar 🚢"_s << u"Foo: bar 🚢"_s;
    QTest::newRow("marks that are words") << u"# Foo \\*bar\\*"_s << u"Foo *bar*"_s;
    QTest::newRow("a picture first") << u"# ![a 🚢](f.jpg) **Foo** bar"_s << u"Foo bar"_s;
    QTest::newRow("a picture that links first")
        << u"# [![a 🚢](f.jpg)](https://example.org) Foo bar"_s << u"Foo bar"_s;
    QTest::newRow("a picture before underlined words")
        << u"![a 🚢](f.jpg) Foo  \nBar\n===="_s << u"Foo Bar"_s;
    QTest::newRow("a picture behind") << u"# Foo bar ![a 🚢](f.jpg)"_s << u"Foo bar"_s;
    QTest::newRow("a picture alone") << u"# ![a 🚢](f.jpg)"_s << u"a 🚢"_s;
    QTest::newRow("a note") << u"# Foo[^1] bar 🚢"_s << u"Foo bar 🚢"_s;
    QTest::newRow("a broken line") << u"# Foo<br>bar"_s << u"Foo bar"_s;
}

void ArticleReaderTest::showsATitleWithoutMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    const Result<Article> article =
        readArticle((text + u"\n\nIt rained.\n"_s).toUtf8(), u"ferry.md"_s);
    QVERIFY(article);
    QCOMPARE(article->title, title);
}

ONRECORD_TEST(ArticleReaderTest)
#include "tst_articlereader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlereader.h"

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
    void keepsTheText_data();
    void keepsTheText();
    void tellsMarkdownByItsName_data();
    void tellsMarkdownByItsName();
    void digestsBytesAndText();
    void takesPastedText();
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

QTEST_GUILESS_MAIN(ArticleReaderTest)
#include "tst_articlereader.moc"

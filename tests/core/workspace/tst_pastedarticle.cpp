// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pastedarticle.h"

#include "core/formats/articlereader.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PastedArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheRichestForm_data();
    void takesTheRichestForm();
    void keepsKindsOfBlocks();
    void dropsNothingOfWhatWasMarked();
    void takesWhatIsBetweenTheMarks();
    void namesTheFile_data();
    void namesTheFile();
    void saysThatThereAreNoWords();
    void keepsEachOnce();
};

static Article articleIn(const PastedFile &file)
{
    return readArticle(file.bytes, file.name).value();
}

void PastedArticleTest::takesTheRichestForm_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QString>("suffix");
    const QByteArray rtf = "{\\rtf1\\ansi It rains in Tarn.\\par We stay.}";
    QTest::newRow("text alone") << QString() << QByteArray() << u".txt"_s;
    QTest::newRow("HTML") << u"<p>It rains in Tarn.</p><p>We stay.</p>"_s << QByteArray()
                          << u".html"_s;
    QTest::newRow("RTF") << QString() << rtf << u".rtf"_s;
    QTest::newRow("both") << u"<p>It rains in Tarn.</p><p>We stay.</p>"_s << rtf << u".html"_s;
    QTest::newRow("a picture as HTML") << u"<img src=\"rain.png\" alt=\"\">"_s << rtf << u".rtf"_s;
    QTest::newRow("a link as HTML")
        << u"<a href=\"https://example.org\">Rain</a>"_s << QByteArray() << u".txt"_s;
    QTest::newRow("broken RTF") << QString() << QByteArray("{\\rtf1") << u".txt"_s;
}

void PastedArticleTest::takesTheRichestForm()
{
    QFETCH(QString, html);
    QFETCH(QByteArray, rtf);
    QFETCH(QString, suffix);
    const Result<PastedFile> file = pastedFile({html, rtf, u"It rains in Tarn. We stay."_s});
    QVERIFY(file.has_value());
    QVERIFY2(file->name.endsWith(suffix), qPrintable(file->name));
    QVERIFY(articleIn(*file).text.startsWith(u"It rains in Tarn."));
}

void PastedArticleTest::keepsKindsOfBlocks()
{
    const Result<PastedFile> file =
        pastedFile({u"<p>It rained 😀.</p><h3>The quay</h3><blockquote>We "
                    "stay.</blockquote><p>So <b>they</b> said.</p>"_s,
                    {},
                    u"It rained 😀. The quay We stay. So they said."_s});
    QVERIFY(file.has_value());
    const Article article = articleIn(*file);
    QCOMPARE(article.text, u"It rained 😀.\n\nThe quay\n\nWe stay.\n\nSo they said."_s);
    QList<BlockKind> kinds;
    for (const Block &block : article.blocks)
        kinds.append(block.kind);
    QCOMPARE(kinds,
             (QList<BlockKind>{BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quotation,
                               BlockKind::Paragraph}));
}

void PastedArticleTest::dropsNothingOfWhatWasMarked()
{
    const QString html = u"<div class=\"related\"><p>Fares rise.</p></div><nav><a "
                         "href=\"a\">Boats sold</a></nav><p>It rained.</p>"_s;
    const Result<PastedFile> file = pastedFile({html, {}, u"Fares rise. Boats sold It rained."_s});
    QVERIFY(file.has_value());
    QVERIFY2(articleIn(*file).text.contains(u"Fares rise."), qPrintable(articleIn(*file).text));
    QVERIFY(articleIn(*file).text.contains(u"Boats sold"));
}

void PastedArticleTest::takesWhatIsBetweenTheMarks()
{
    const Result<PastedFile> file = pastedFile(
        {u"<html><body>\r\n<!--StartFragment--><p>It rains.</p><!--EndFragment-->\r\n<p>Not this"
         "</p></body></html>"_s,
         {},
         u"It rains."_s});
    QVERIFY(file.has_value());
    QCOMPARE(articleIn(*file).text, u"It rains."_s);
}

void PastedArticleTest::namesTheFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("headline") << u"Ferry sails\n\nIt rained all day long in Tarn.\n"_s
                              << u"Ferry sails.txt"_s;
    QTest::newRow("no name for a file") << u"../..: what?\n"_s << u"what.txt"_s;
    QTest::newRow("nothing left") << u"???"_s << u"article.txt"_s;
    QTest::newRow("long") << u"It rained "_s.repeated(40)
                          << u"It rained "_s.repeated(6).trimmed() + u".txt"_s;
}

void PastedArticleTest::namesTheFile()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const Result<PastedFile> file = pastedFile({{}, {}, text});
    QVERIFY(file.has_value());
    QCOMPARE(file->name, name);
}

void PastedArticleTest::saysThatThereAreNoWords()
{
    QCOMPARE(pastedFile({}).error().fault, Fault::Empty);
    QCOMPARE(pastedFile({u"<p> </p>"_s, {}, u" \n"_s}).error().fault, Fault::Empty);
}

void PastedArticleTest::keepsEachOnce()
{
    const QTemporaryDir folder;
    const QString pasted = folder.filePath(u"a/pasted"_s);
    const PastedFile file{"It rains.", u"Rain.txt"_s};
    QCOMPARE(keepPasted(file, pasted).value(), pasted + u"/Rain.txt"_s);
    QCOMPARE(keepPasted(file, pasted).value(), pasted + u"/Rain.txt"_s);
    QCOMPARE(keepPasted({"It pours.", u"Rain.txt"_s}, pasted).value(), pasted + u"/Rain 2.txt"_s);
    QCOMPARE(QDir(pasted).entryList(QDir::Files).size(), 2);
    QVERIFY(!keepPasted(file, pasted + u"/Rain.txt"_s));
}

ONRECORD_TEST(PastedArticleTest)
#include "tst_pastedarticle.moc"

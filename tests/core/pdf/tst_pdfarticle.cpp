// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfarticle.h"

#include "tests/support/pdfpages.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PdfArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArticle();
    void readsNamesAlone();
    void readsNamesSideBySide();
    void takesTheOutletFromFeetOfPages_data();
    void takesTheOutletFromFeetOfPages();
    void takesNoMastheadForTheHeadline();
    void believesTheTitleOfTheFileWhereThePageHasIt();
    void leavesOutWhatPagesHaveBesides();
    void keepsAHeadingWhoseWordsTheTextSays();
    void leavesOutTheNextArticle();
    void readsATextAllInOneType();
    void readsAFile();
    void saysWhyAFileIsNotRead_data();
    void saysWhyAFileIsNotRead();
    void tellsThatAFileIsCutShort();
    void recognisesPdfs();

private:
    static void addText(PdfPages &pages, double foot);
    static QStringList leftOut(const Article &article);
};

static const QString prose =
    u"The rain of the long night went on and on 🌊. It never ended, they said."_s;

/// Two paragraphs of two lines.
void PdfArticleTest::addText(PdfPages &pages, double foot)
{
    const QStringList lines{u"The rain of the long night went on and on 🌊. It never"_s,
                            u"ended, they said."_s};
    pages.addLines(50, foot, lines);
    pages.addLines(50, foot + 40, lines);
}

QStringList PdfArticleTest::leftOut(const Article &article)
{
    QStringList texts;
    for (const LeftOutBlock &block : article.leftOut)
        texts.append(block.text);
    return texts;
}

void PdfArticleTest::readsAnArticle()
{
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s, 24);
    pages.add(50, 90, u"By Ida Lund"_s);
    pages.add(50, 104, u"Vestby Courier, 17 November 2026"_s);
    addText(pages, 140);
    pages.add(50, 220, u"A gate that never closed"_s, 10, 1);
    addText(pages, 240);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.title, u"Ferry stays in Vestby"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vestby Courier"_s);
    QCOMPARE(article.published, QDate(2026, 11, 17));
    QCOMPARE(article.text,
             QStringList({article.title, prose, prose, u"A gate that never closed"_s, prose, prose})
                 .join(u"\n\n"_s));
    QCOMPARE(article.blocks.first().kind, BlockKind::Headline);
    QCOMPARE(article.blocks.at(3).kind, BlockKind::Heading);
    QCOMPARE(leftOut(article),
             (QStringList{u"By Ida Lund"_s, u"Vestby Courier, 17 November 2026"_s}));
}

void PdfArticleTest::readsNamesAlone()
{
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s, 24);
    pages.add(50, 90, u"Orla Lindqvist-Berg"_s);
    pages.add(50, 110, u"Desmond Vale"_s);
    pages.add(50, 130, u"Vestby Courier"_s);
    addText(pages, 170);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.byline, u"Orla Lindqvist-Berg and Desmond Vale"_s);
    QCOMPARE(article.outlet, u"Vestby Courier"_s);
    QCOMPARE(article.text, QStringList({article.title, prose, prose}).join(u"\n\n"_s));
}

/// As title pages have them, with the day below.
void PdfArticleTest::readsNamesSideBySide()
{
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s, 24);
    pages.add(50, 90, u"Orla Lindqvist-Berg"_s);
    pages.add(220, 90, u"Desmond Vale"_s);
    pages.add(148, 110, u"17 November 2026"_s);
    addText(pages, 150);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.byline, u"Orla Lindqvist-Berg and Desmond Vale"_s);
    QCOMPARE(article.published, QDate(2026, 11, 17));
    QCOMPARE(article.text, QStringList({article.title, prose, prose}).join(u"\n\n"_s));
}

void PdfArticleTest::takesTheOutletFromFeetOfPages_data()
{
    QTest::addColumn<QString>("foot");
    QTest::addColumn<QString>("outlet");

    QTest::newRow("alone") << u"Vestby Courier"_s << u"Vestby Courier"_s;
    QTest::newRow("beside day and page")
        << u"VESTBY EVENING POST Tuesday, November 17, 2026 Page 3"_s << u"VESTBY EVENING POST"_s;
    QTest::newRow("German") << u"Vestbyer Tageblatt · Nr. 54 · Seite 3"_s
                            << u"Vestbyer Tageblatt"_s;
    QTest::newRow("French") << u"L’Écho de Vestby – p. 3"_s << u"L’Écho de Vestby"_s;
    QTest::newRow("no outlet") << u"Transport, page 3"_s << QString();
}

void PdfArticleTest::takesTheOutletFromFeetOfPages()
{
    QFETCH(QString, foot);
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s, 24);
    addText(pages, 110);
    pages.add(50, 580, foot, 8);
    pages.addPage();
    addText(pages, 130);
    pages.add(50, 580, foot, 8);
    const Article article = articleOfPdf(pages.words());
    QTEST(article.outlet, "outlet");
    QCOMPARE(leftOut(article), QStringList{foot});
}

void PdfArticleTest::takesNoMastheadForTheHeadline()
{
    PdfPages pages;
    pages.add(50, 60, u"The Vestby Courier"_s, 36);
    pages.add(50, 100, u"Ferry stays for good"_s, 24);
    addText(pages, 140);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.title, u"Ferry stays for good"_s);
    QCOMPARE(article.outlet, u"The Vestby Courier"_s);
}

void PdfArticleTest::believesTheTitleOfTheFileWhereThePageHasIt()
{
    PdfPages pages;
    pages.add(50, 60, u"Large words of another thing"_s, 24);
    pages.add(50, 100, u"Ferry stays for good"_s, 18);
    addText(pages, 140);
    pages.words().title = u"Ferry stays for good | Local | Vestby Courier"_s;
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.title, u"Ferry stays for good"_s);
    QCOMPARE(article.outlet, u"Vestby Courier"_s);

    pages.words().title = u"ferry.indd"_s;
    QCOMPARE(articleOfPdf(pages.words()).title, u"Large words of another thing"_s);
}

void PdfArticleTest::leavesOutWhatPagesHaveBesides()
{
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s, 24);
    addText(pages, 100);
    pages.add(50, 200, u"ADVERTISEMENT"_s);
    addText(pages, 240);
    pages.add(50, 330, u"“went on and on 🌊. It never”"_s, 14);
    pages.add(50, 370, u"Comments"_s, 14);
    pages.add(50, 400, u"Ole writes that it did not rain at all in those days."_s);
    pages.add(50, 440, u"Most read"_s, 14);
    pages.add(50, 460, u"Ten things to do"_s);
    pages.add(50, 520, u"FRESH FISH at half price"_s, 20);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.text,
             QStringList({article.title, prose, prose, prose, prose}).join(u"\n\n"_s));
    QCOMPARE(leftOut(article).size(), 7);
    QCOMPARE(article.leftOut.at(1).reason, LeftOutReason::Repeated);
    QCOMPARE(article.leftOut.at(2).reason, LeftOutReason::ReaderComments);
    QCOMPARE(article.leftOut.at(4).reason, LeftOutReason::Related);
}

void PdfArticleTest::keepsAHeadingWhoseWordsTheTextSays()
{
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s, 24);
    addText(pages, 100);
    pages.add(50, 200, u"“the long night went on”"_s, 12, 1);
    addText(pages, 220);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.text,
             QStringList({article.title, prose, prose, u"“the long night went on”"_s, prose, prose})
                 .join(u"\n\n"_s));
}

void PdfArticleTest::leavesOutTheNextArticle()
{
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s, 24);
    addText(pages, 100);
    pages.addPage();
    pages.add(50, 60, u"Mayor opens a fountain"_s, 24);
    addText(pages, 130);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.text, QStringList({article.title, prose, prose}).join(u"\n\n"_s));
    QCOMPARE(article.leftOut.last().reason, LeftOutReason::OtherArticle);
}

void PdfArticleTest::readsATextAllInOneType()
{
    PdfPages pages;
    pages.add(50, 60, u"Ferry stays in Vestby"_s);
    addText(pages, 100);
    const Article article = articleOfPdf(pages.words());
    QCOMPARE(article.title, u"Ferry stays in Vestby"_s);
    QCOMPARE(article.text, QStringList({article.title, prose, prose}).join(u"\n\n"_s));
}

static QByteArray pdfWith(const QByteArray &content)
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
           "/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length "
        + QByteArray::number(content.size()) + ">>stream\n" + content
        + "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
          "trailer<</Root 1 0 R>>\n";
}

void PdfArticleTest::readsAFile()
{
    QList<Article> articles;
    const auto counts = readPdf(pdfWith("BT /F 9 Tf 20 100 Td (It rained, said Ida Lund.) Tj ET"),
                                [&articles](Article &&article) {
                                    articles.append(std::move(article));
                                    return true;
                                });
    QVERIFY(counts);
    QCOMPARE(counts->articles, 1);
    QCOMPARE(articles.first().text, u"It rained, said Ida Lund."_s);
}

void PdfArticleTest::saysWhyAFileIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("a page without words") << pdfWith("0 0 100 100 re f") << Fault::NoText;
    QTest::newRow("no page") << QByteArray("%PDF-1.4\n") << Fault::Damaged;
    QTest::newRow("no page, though it has an end")
        << QByteArray("%PDF-1.4\nstartxref\n0\n%%EOF") << Fault::Damaged;
}

void PdfArticleTest::saysWhyAFileIsNotRead()
{
    QFETCH(QByteArray, bytes);
    const auto counts = readPdf(bytes, [](Article &&) { return true; });
    QVERIFY(!counts);
    QTEST(counts.error().fault, "fault");
}

/// Of a file that broke off Poppler would give the pages that are there, and nobody would know of the others.
void PdfArticleTest::tellsThatAFileIsCutShort()
{
    const QByteArray whole = pdfWith("BT /F 9 Tf 20 100 Td (It rained, said Ida Lund.) Tj ET");
    QVERIFY(!isCutShort(whole));
    QVERIFY(!isCutShort(whole + "startxref\n0\n%%EOF\n" + QByteArray(5000, '\n')));
    // Written again by a program that adds what is new at the end, which broke off there.
    QVERIFY(isCutShort(whole + "%%EOF\n6 0 obj<</Length 9>>endobj\n7 0 obj<<"));
    for (qsizetype size = whole.indexOf("3 0 obj"); size < whole.indexOf("trailer"); size += 20) {
        const auto counts = readPdf(whole.first(size), [](Article &&) { return true; });
        QVERIFY(!counts);
        QCOMPARE(counts.error(), (Error{Fault::Damaged, {}, -1, u"cut short"_s}));
    }
}

void PdfArticleTest::recognisesPdfs()
{
    QVERIFY(isPdf("%PDF-1.7\n"));
    QVERIFY(isPdf(QByteArray(1000, '\n') + "%PDF-1.7\n"));
    QVERIFY(!isPdf(QByteArray(1024, '\n') + "%PDF-1.7\n"));
    QVERIFY(!isPdf("It rained."));
}

ONRECORD_TEST(PdfArticleTest)
#include "tst_pdfarticle.moc"

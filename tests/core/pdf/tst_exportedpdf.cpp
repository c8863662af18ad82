// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/exportedpdf.h"

#include "tests/support/pdfpages.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// An article that Onrecord has written as PDF is read without what was printed around it.
class ExportedPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheArticleAlone();
    void readsWhoWroteItAndWhen_data();
    void readsWhoWroteItAndWhen();
    void goesOnOverPages();
    void keepsKindsOfBlocks();
    void keepsFiguresThatNumberNothing();
    void leavesOtherPdfsAlone();
};

namespace {

constexpr double margin = 22 * 72 / 25.4;
constexpr double words = margin + 18; // where they begin behind a number
constexpr double next = margin + 5.8; // where the lines below begin

/// Pages as ui/exporting/printedarticle sets them.
class Sheets
{
public:
    Sheets()
    {
        m_pages.words().creator = u"Onrecord 0.1.0"_s;
        m_pages.words().pages.clear();
        addPage();
        m_foot = 80;
    }

    void addPage()
    {
        m_pages.words().pages.append({595, 842, {}});
        m_pages.add(margin, 790, u"Ferry stays in Vestby"_s, 8.5);
        m_pages.add(520, 790, u"1/2"_s, 8.5);
        m_foot = 70;
    }

    void line(double left, const QString &text, double size = 10.5, int font = 0)
    {
        m_foot += 1.7 * size;
        m_pages.add(left, m_foot, text, size, font);
    }

    void room(double points) { m_foot += points; }

    void number(int number)
    {
        room(6);
        m_pages.add(margin, m_foot + 1.7 * 10.5 - 1, QString::number(number), 8.5);
    }

    /// A paragraph of lines, the first with its number.
    void paragraph(int count, const QStringList &lines)
    {
        number(count);
        for (qsizetype at = 0; at < lines.size(); ++at)
            line(at == 0 ? words : next, lines[at]);
    }

    /// The label of a statement, raised behind the last words, and \a stop behind it.
    void label(const QString &label, const QString &stop)
    {
        PdfWord &last = m_pages.words().pages.last().words.last();
        last.hasSpaceAfter = false;
        const double right = last.box.right;
        const double width = 3.0 * double(label.size());
        m_pages.add(right, m_foot - 4, label, 6, 1);
        m_pages.words().pages.last().words.last().box.right = right + width;
        if (!stop.isEmpty())
            m_pages.add(right + width, m_foot, stop, 10.5);
    }

    void head(const QString &facts = u"Ida Lund · Vestby Courier · 17 November 2026"_s)
    {
        line(margin, facts, 8.5);
        line(margin, u"Ferry stays in Vestby"_s, 18, 1);
    }

    void list()
    {
        room(10);
        line(margin, u"Marks: words said, underlined, with the number of their"_s, 8.5);
        line(margin, u"speaker behind them."_s, 8.5);
        room(14);
        line(margin, u"Who said what"_s, 14, 1);
        line(margin, u"1 Mara Prys"_s, 11.5, 1);
        line(next, u"1a says “It was a lost year”"_s);
        line(margin, u"1 statement by 1 actor."_s, 8.5);
    }

    Article read() const
    {
        const std::optional<Article> article = articleOfExportedPdf(m_pages.words());
        return article ? *article : Article();
    }

    PdfPages &pages() { return m_pages; }

private:
    PdfPages m_pages;
    double m_foot = 80;
};

const QString rain = u"The rain went on, and “it never ended”, they said 🌊."_s;

} // namespace

void ExportedPdfTest::readsTheArticleAlone()
{
    Sheets sheets;
    sheets.head();
    sheets.paragraph(1, {u"The rain went on, and “it never"_s, u"ended”"_s});
    sheets.label(u"1a"_s, u","_s);
    sheets.pages().add(240, sheets.pages().page().words.last().box.bottom, u"they said 🌊."_s, 10.5);
    sheets.paragraph(2, {rain});
    sheets.list();
    const Article article = sheets.read();
    QCOMPARE(article.title, u"Ferry stays in Vestby"_s);
    QCOMPARE(article.text, QStringList({article.title, rain, rain}).join(u"\n\n"_s));
    QVERIFY(article.leftOut.isEmpty());
    QVERIFY(findWarning(article.warnings, WarningKind::FindingsMissing));
}

void ExportedPdfTest::readsWhoWroteItAndWhen_data()
{
    QTest::addColumn<QStringList>("facts"); // lines
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("address");

    const QDate day(2026, 11, 17);
    QTest::newRow("all") << QStringList{u"Ida Lund and Per Berg · Vestby Courier · Tuesday 17 "
                                        u"November 2026 · https://vestby.example/ferry"_s}
                         << u"Ida Lund and Per Berg"_s << u"Vestby Courier"_s << day
                         << u"https://vestby.example/ferry"_s;
    QTest::newRow("an address over two lines")
        << QStringList{u"Ida Lund · Vestby Courier · https://vestby.example/"_s, u"the-ferry"_s}
        << u"Ida Lund"_s << u"Vestby Courier"_s << QDate() << u"https://vestby.example/the-ferry"_s;
    QTest::newRow("an address alone") << QStringList{u"http://vestby.example/ferry"_s} << QString()
                                      << QString() << QDate() << u"http://vestby.example/ferry"_s;
    QTest::newRow("an outlet alone") << QStringList{u"The Vestby Courier"_s} << QString()
                                     << u"The Vestby Courier"_s << QDate() << QString();
    QTest::newRow("a person alone, in a German window")
        << QStringList{u"Ida Lund · Dienstag 17 November 2026"_s} << u"Ida Lund"_s << QString()
        << day << QString();
}

void ExportedPdfTest::readsWhoWroteItAndWhen()
{
    QFETCH(QStringList, facts);
    Sheets sheets;
    sheets.head(facts.first());
    for (const QString &more : facts.sliced(1))
        sheets.line(margin, more, 8.5);
    sheets.paragraph(1, {rain});
    sheets.list();
    const Article article = sheets.read();
    QTEST(article.byline, "byline");
    QTEST(article.outlet, "outlet");
    QTEST(article.published, "day");
    QTEST(article.url, "address");
    QCOMPARE(article.text, article.title + u"\n\n"_s + rain);
}

/// The foot of a page is no part of a paragraph that goes on behind it, and the explanation may stand on another page
/// than the list.
void ExportedPdfTest::goesOnOverPages()
{
    Sheets sheets;
    sheets.head();
    sheets.paragraph(9, {u"The rain went on, and “it never"_s});
    sheets.addPage();
    sheets.line(next, u"ended”, they said 🌊."_s);
    sheets.paragraph(10, {rain});
    sheets.line(margin, u"Marks: words said, underlined."_s, 8.5);
    sheets.addPage();
    sheets.line(margin, u"Wer was sagte"_s, 14, 1);
    QCOMPARE(sheets.read().text,
             QStringList({u"Ferry stays in Vestby"_s, rain, rain}).join(u"\n\n"_s));
}

void ExportedPdfTest::keepsKindsOfBlocks()
{
    Sheets sheets;
    sheets.head();
    sheets.paragraph(1, {rain});
    sheets.room(6);
    sheets.line(words, u"At the quay"_s, 10.5, 1);
    sheets.paragraph(2, {u"• a pump"_s});
    sheets.paragraph(3, {rain});
    sheets.line(words, u"The quay at dawn. Photograph: Per Berg"_s, 8.5);
    sheets.list();
    const Article article = sheets.read();
    QList<BlockKind> kinds;
    for (const Block &block : article.blocks)
        kinds.append(block.kind);
    QCOMPARE(kinds,
             (QList<BlockKind>{BlockKind::Headline, BlockKind::Paragraph, BlockKind::Heading,
                               BlockKind::ListItem, BlockKind::Paragraph, BlockKind::Caption}));
    QCOMPARE(article.text.section(u"\n\n"_s, 3, 3), u"a pump"_s);
}

/// Figures at the beginning of a line are no paragraph's number, nor is a cell of a table that has nothing else.
void ExportedPdfTest::keepsFiguresThatNumberNothing()
{
    Sheets sheets;
    sheets.head();
    sheets.paragraph(1, {u"The pump was built in the year"_s, u"1984 by Per Berg."_s});
    sheets.line(words, u"1985"_s, 8.5);
    sheets.list();
    QCOMPARE(
        sheets.read().text,
        u"Ferry stays in Vestby\n\nThe pump was built in the year 1984 by Per Berg.\n\n1985"_s);
}

void ExportedPdfTest::leavesOtherPdfsAlone()
{
    Sheets sheets;
    sheets.head();
    sheets.paragraph(1, {rain});
    QVERIFY2(!articleOfExportedPdf(sheets.pages().words()), "there is no list");
    sheets.list();
    QVERIFY(articleOfExportedPdf(sheets.pages().words()));
    sheets.pages().words().creator = u"LibreOffice 7.4"_s;
    QVERIFY(!articleOfExportedPdf(sheets.pages().words()));
}

ONRECORD_TEST(ExportedPdfTest)
#include "tst_exportedpdf.moc"

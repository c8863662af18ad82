// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/pdfpages.h"

#include "core/importing/markedfile.h"
#include "core/pdf/pdfprogram.h"
#include "core/pdf/pdfwords.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace onrecord {

class PdfPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordStandsOnce();
    void keepsHeadingsWithWhatFollows_data();
    void keepsHeadingsWithWhatFollows();
    void addressesAreLinks();
    void areNoMarksToImport();
    void tellsHowFarItIs();
    void leavesOffWhenTold_data();
    void leavesOffWhenTold();
};

/// A paragraph over the end of a page is cut between two lines; neither is on both pages.
void PdfPagesTest::everyWordStandsOnce()
{
    constexpr int count = 1500;
    QTextDocument document;
    QTextCursor cursor(&document);
    for (int word = 0; word < count; ++word) {
        if (word % 250 == 249)
            cursor.insertBlock();
        cursor.insertText(u"w%1 "_s.arg(word, 4, 10, QChar(u'0')));
    }
    const Result<QByteArray> read = runPdfProgram(pdfProgram(), pdfOf(document, u"Title"_s));
    QVERIFY(read);
    const Result<PdfWords> words = parsePdfWords(*read);
    QVERIFY(words);
    QVERIFY(words->pages.size() > 1);
    QStringList found;
    for (const PdfPage &page : words->pages)
        for (const PdfWord &word : page.words)
            if (word.text.startsWith(u'w'))
                found << word.text;
    QCOMPARE(found.size(), count);
    QCOMPARE(found.removeDuplicates(), 0);
}

/// The page, from 1, that each word of \a pdf stands on.
static QHash<QString, int> pagesOfWords(const QByteArray &pdf)
{
    QHash<QString, int> pages;
    const Result<QByteArray> read = runPdfProgram(pdfProgram(), pdf);
    const Result<PdfWords> words = read ? parsePdfWords(*read) : Result<PdfWords>(PdfWords());
    if (!words)
        return pages;
    for (int page = 0; page < words->pages.size(); ++page) {
        for (const PdfWord &word : words->pages[page].words)
            pages.insert(word.text, page + 1);
    }
    return pages;
}

void PdfPagesTest::keepsHeadingsWithWhatFollows_data()
{
    QTest::addColumn<int>("headings");
    QTest::newRow("one") << 1;
    QTest::newRow("a heading under another") << 2;
    QTest::newRow("three") << 3;
}

/// However many lines stand above the headings: so each place of a page is tried.
void PdfPagesTest::keepsHeadingsWithWhatFollows()
{
    QFETCH(int, headings);
    int moved = 0;
    for (int above = 30; above < 60; ++above) {
        QTextDocument document;
        QTextCursor cursor(&document);
        for (int line = 0; line < above; ++line) {
            cursor.insertText(u"line%1"_s.arg(line));
            cursor.insertBlock();
        }
        QTextBlockFormat headed;
        headed.setHeadingLevel(2);
        headed.setTopMargin(6);
        for (int heading = 0; heading < headings; ++heading) {
            cursor.setBlockFormat(headed);
            cursor.insertText(u"heading%1"_s.arg(heading));
            cursor.insertBlock(QTextBlockFormat());
        }
        cursor.insertText(u"below1 words"_s + QChar::LineSeparator + u"below2"_s);
        const QHash<QString, int> pages = pagesOfWords(pdfOf(document, u"Title"_s));
        QVERIFY(pages.value(u"below1"_s) > 0);
        for (int heading = 0; heading < headings; ++heading)
            QCOMPARE(pages.value(u"heading%1"_s.arg(heading)), pages.value(u"below1"_s));
        QCOMPARE(pages.value(u"below2"_s), pages.value(u"below1"_s));
        moved += pages.value(u"below1"_s) > pages.value(u"line%1"_s.arg(above - 1)) ? 1 : 0;
    }
    QVERIFY(moved > 0); // or no page ended there
}

void PdfPagesTest::addressesAreLinks()
{
    QTextDocument document;
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(u"https://example.org/quay"_s);
    QTextCursor(&document).insertText(u"example.org"_s, format);
    QVERIFY(pdfOf(document, {}).contains("https://example.org/quay"));
}

static void fill(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (int number = 0; number < 400; ++number) {
        cursor.insertText(u"Boat %1 came back late 😀. "_s.arg(number).repeated(8));
        cursor.insertBlock();
    }
}

/// Whoever names one there is told that it is an export of ours.
void PdfPagesTest::areNoMarksToImport()
{
    QTextDocument document;
    document.setPlainText(u"Ferry 😀 stays\n“We stay,” said Ana Ruiz."_s);
    const QByteArray pdf = pdfOf(document, QString(300, u'T'));
    QCOMPARE(readMarks(pdf, {}).error(), (Error{Fault::NotReadBack, {}, -1, u"PDF"_s}));
}

void PdfPagesTest::tellsHowFarItIs()
{
    QTextDocument document;
    fill(document);
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QPdfWriter writer(&bytes);
    setUpPages(writer);
    QList<double> shares;
    QVERIFY(drawPages(document, writer, u"Title"_s, [&shares](double share) {
        shares.append(share);
        return true;
    }));
    QVERIFY(shares.size() > 20);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.first(), 0.0);
    QCOMPARE(shares.last(), 1.0);
}

void PdfPagesTest::leavesOffWhenTold_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("at once") << 1;
    QTest::newRow("while it is laid out") << 5;
    QTest::newRow("while it is drawn") << 30;
}

void PdfPagesTest::leavesOffWhenTold()
{
    QFETCH(int, calls);
    QTextDocument document;
    fill(document);
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QPdfWriter writer(&bytes);
    setUpPages(writer);
    int told = 0;
    QVERIFY(!drawPages(document, writer, u"Title"_s, [&](double) { return ++told < calls; }));
    QCOMPARE(told, calls); // it is not asked again
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PdfPagesTest)
#include "tst_pdfpages.moc"

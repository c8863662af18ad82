// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/pdfpages.h"

#include "core/pdf/pdfprogram.h"
#include "core/pdf/pdfwords.h"

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
    void addressesAreLinks();
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

QTEST_MAIN(onrecord::PdfPagesTest)
#include "tst_pdfpages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/pdfpages.h"

#include "core/pdf/pdfprogram.h"
#include "core/pdf/pdfwords.h"

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

} // namespace onrecord

QTEST_MAIN(onrecord::PdfPagesTest)
#include "tst_pdfpages.moc"

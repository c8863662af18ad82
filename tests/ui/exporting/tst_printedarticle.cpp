// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleanalysis.h"
#include "ui/exporting/printedarticle.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace onrecord {

/// An article as it is printed.
class PrintedArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTextAndOutline();
    void marksWithoutColour();
    void leavesOutWhatIsRejected();
    void showsWhatNobodyWouldSee();
    void writesWholeOrNotAtAll();
};

/// The formats that \a words have in \a document, in order.
static QList<QTextCharFormat> formatsOf(const QTextDocument &document, QStringView words)
{
    QList<QTextCharFormat> formats;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            if (each.fragment().text().contains(words))
                formats.append(each.fragment().charFormat());
        }
    }
    return formats;
}

void PrintedArticleTest::holdsTextAndOutline()
{
    const Reading reading = sampleReading();
    const QString text = printedArticle(reading)->toPlainText();
    QVERIFY(text.contains(u"“We never promised a free bridge,”"));
    QVERIFY(text.contains(u"Who said what"));
    QVERIFY(text.contains(u"free bridge\n"));
    QVERIFY(text.contains(u"1  Ana Ruiz"));
    const qsizetype outline = text.indexOf(u"Who said what"_s);
    QVERIFY(text.indexOf(u"“We never promised a free bridge,” … “and we never will.”"_s) > outline);
}

void PrintedArticleTest::marksWithoutColour()
{
    Reading reading = sampleReading();
    reading.statements[0].state = State::Automatic;
    reading.statements[1].state = State::Review;
    const auto document = printedArticle(reading);
    const QTextCharFormat direct = formatsOf(*document, u"We never promised").value(0);
    QCOMPARE(direct.underlineStyle(), QTextCharFormat::SingleUnderline);
    QVERIFY(direct.background().style() != Qt::NoBrush);
    const Span indirect = reading.statements[1].statement.content.first();
    const QString words = indirect.in(reading.document.text()).left(12).toString();
    const QTextCharFormat asked = formatsOf(*document, words).value(0);
    QCOMPARE(asked.underlineStyle(), QTextCharFormat::DotLine);
    QCOMPARE(asked.background().style(), Qt::NoBrush);
    bool isLabelled = false;
    for (const QTextCharFormat &label : formatsOf(*document, reading.statements[0].label))
        isLabelled |= label.verticalAlignment() == QTextCharFormat::AlignSuperScript;
    QVERIFY(isLabelled);
}

void PrintedArticleTest::leavesOutWhatIsRejected()
{
    Reading reading = sampleReading();
    for (ReadStatement &read : reading.statements)
        read.state = State::Rejected;
    const auto document = printedArticle(reading);
    QVERIFY(!document->toPlainText().contains(u"1  Ana Ruiz"));
    QCOMPARE(formatsOf(*document, u"We never promised").value(0).underlineStyle(),
             QTextCharFormat::NoUnderline);
}

void PrintedArticleTest::showsWhatNobodyWouldSee()
{
    Reading reading = sampleReading();
    reading.statements[0].note = u"a\u202Eb 😀"_s;
    QVERIFY(printedArticle(reading)->toPlainText().contains(u"a[U+202E]b 😀"));
}

void PrintedArticleTest::writesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"quay.pdf"_s);
    QVERIFY(writePdf(sampleReading(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    const Result<void> failed = writePdf(sampleReading(), folder.filePath(u"no/such/quay.pdf"_s));
    QVERIFY(!failed);
}

} // namespace onrecord

QTEST_MAIN(onrecord::PrintedArticleTest)
#include "tst_printedarticle.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfarticle.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/support/samplereading.h"
#include "ui/exporting/printedarticle.h"
#include "ui/exporting/printedpages.h"

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
    void tellsHowCertainItWasSaid();
    void marksWithoutColour();
    void setsOnlyNamesBold_data();
    void setsOnlyNamesBold();
    void numbersItsParagraphs();
    void whatHasNoTopicComesFirst();
    void tellsWhatIsAHeading();
    void linksToTheArticle();
    void saysThatItMayBeWrong();
    void leavesOutWhatIsRejected();
    void showsWhatNobodyWouldSee();
    void listsWordsWithoutTheCommaOfTheArticle();
    void isReadBack();
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

void PrintedArticleTest::tellsHowCertainItWasSaid()
{
    Reading reading = sampleReading();
    const QString hedged = u" · hedged · "_s;
    QVERIFY(!printedArticle(reading)->toPlainText().contains(hedged));
    reading.statements[1].statement.certainty = Certainty::Hedged;
    QCOMPARE(printedArticle(reading)->toPlainText().count(hedged), 1);
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

void PrintedArticleTest::setsOnlyNamesBold_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QStringList>("bold");

    QTest::newRow("a name alone") << u"“We stay,” said ⟦q-one:⟦m-ana:Ana Ruiz⟧⟧."_s
                                  << QStringList{u"Ana Ruiz"_s};
    QTest::newRow("what is said of it, with a comma")
        << u"“We stay,” said ⟦q-one:⟦m-ana:Ana Ruiz⟧, who runs the quay 😀,⟧ twice."_s
        << QStringList{u"Ana Ruiz"_s};
    QTest::newRow("a role in front")
        << u"“We stay,” said ⟦q-one:councillor ⟦m-ana:Ana Ruiz⟧⟧."_s << QStringList{u"Ana Ruiz"_s};
    QTest::newRow("nobody known: up to the comma")
        << u"“We stay,” said ⟦q-one:the keeper, an old man,⟧ twice."_s
        << QStringList{u"the keeper"_s};
    QTest::newRow("in two parts")
        << u"⟦q-one:⟦m-ana:Ana Ruiz⟧, the keeper,⟧ said: “We stay.” ⟦q-one:Ruiz, too⟧, waved."_s
        << QStringList{u"Ana Ruiz"_s};
}

void PrintedArticleTest::setsOnlyNamesBold()
{
    QFETCH(QString, drawn);
    drawn.replace(u"“We stay,”"_s, u"⟦s-one:“We stay,”⟧"_s);
    drawn.replace(u"“We stay.”"_s, u"⟦s-one:“We stay.”⟧"_s);
    const SampleReading sample(drawn);
    const auto document = printedArticle(sample.read());
    QStringList bold;
    QTextBlock block = document->begin();
    while (block.isValid() && !block.text().contains(u"We stay"_s))
        block = block.next();
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextCharFormat format = each.fragment().charFormat();
        const bool isLabel = format.verticalAlignment() != QTextCharFormat::AlignNormal;
        if (format.fontWeight() >= QFont::DemiBold && !isLabel)
            bold.append(each.fragment().text());
    }
    QTEST(bold, "bold");
}

/// The list's "¶3" is found in the text.
void PrintedArticleTest::numbersItsParagraphs()
{
    const QStringList lines = printedArticle(sampleReading())->toPlainText().split(u'\n');
    const auto begins = [&lines](const QString &begin) {
        return std::any_of(lines.begin(), lines.end(),
                           [&begin](const QString &line) { return line.startsWith(begin); });
    };
    QVERIFY(begins(u"1\t“We never promised"_s));
    QVERIFY(begins(u"3\tThe ferry 😀"_s));
}

/// Behind a heading it would seem to stand under it.
void PrintedArticleTest::whatHasNoTopicComesFirst()
{
    Reading reading = sampleReading();
    reading.positions[0].statements = {u"s1"_s};
    reading.positions.insert(1, {u"a1"_s, {}, {u"s2"_s}});
    const QString outline = printedArticle(reading)->toPlainText().section(u"Who said what"_s, 1);
    const qsizetype heading = outline.indexOf(u"\nfree bridge\n"_s);
    QVERIFY(heading >= 0);
    QVERIFY(outline.indexOf(u"1b  denies"_s) < heading);
    QVERIFY(outline.indexOf(u"1a  says"_s) > heading);
}

/// So that no page ends with one.
void PrintedArticleTest::tellsWhatIsAHeading()
{
    const Reading reading = sampleReading();
    const auto document = printedArticle(reading);
    QStringList headings;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings << block.text();
    }
    QVERIFY(headings.contains(u"Who said what"_s));
    QVERIFY(headings.contains(u"free bridge"_s));
    for (const QString &actor : {u"1  Ana Ruiz"_s})
        QVERIFY(std::any_of(headings.cbegin(), headings.cend(),
                            [&](const QString &each) { return each.startsWith(actor); }));
    for (const QString &heading : std::as_const(headings))
        QVERIFY2(!heading.contains(u"We never promised"), qPrintable(heading));
}

void PrintedArticleTest::linksToTheArticle()
{
    Article article = sampleSession().article;
    const auto linkOf = [&article](const QString &url) {
        article.url = url;
        Reading reading = sampleReading();
        reading.document = Document(article);
        return formatsOf(*printedArticle(reading), url).value(0).anchorHref();
    };
    QCOMPARE(linkOf(u"https://example.org/quay"_s), u"https://example.org/quay"_s);
    QCOMPARE(linkOf(u"javascript:alert(1)"_s), QString());
}

void PrintedArticleTest::saysThatItMayBeWrong()
{
    const QString text = printedArticle(sampleReading())->toPlainText();
    QVERIFY(text.endsWith(u"Automatic attributions may be wrong."));
    QVERIFY(text.contains(u"6 statements by 4 actors"));
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

void PrintedArticleTest::listsWordsWithoutTheCommaOfTheArticle()
{
    const SampleReading drawn(u"⟦s-a:“We stay 😀,”⟧ ⟦q-a:⟦m-ana:Ana⟧⟧ ⟦k-a:said⟧."_s);
    const QString text = printedArticle(drawn.read())->toPlainText();
    QCOMPARE(text.count(u"“We stay 😀,”"), 1);
    QCOMPARE(text.count(u"“We stay 😀”"), 1);
}

/// Its article alone, without numbers, labels and the list.
void PrintedArticleTest::isReadBack()
{
    const Reading reading = sampleReading();
    Article read;
    const TakeArticle take = [&read](Article &&article) {
        read = std::move(article);
        return true;
    };
    QVERIFY(readPdf(printedPdf(reading), take));
    const Article &article = reading.document.article();
    QCOMPARE(read.title, article.title);
    QCOMPARE(read.byline, article.byline);
    QCOMPARE(read.outlet, article.outlet);
    QCOMPARE(read.published, article.published);
    QStringList paragraphs;
    for (const Paragraph &each : reading.document.paragraphs()) {
        if (!isAboutArticle(each.kind))
            paragraphs.append(each.span.in(article.text).toString().simplified());
    }
    // Pictures among the letters have no words in a PDF.
    QCOMPARE(read.text, paragraphs.join(u"\n\n"_s).remove(u" 😀"_s));
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

ONRECORD_WINDOW_TEST(onrecord::PrintedArticleTest)
#include "tst_printedarticle.moc"

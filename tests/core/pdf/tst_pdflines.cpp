// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdflines.h"

#include "tests/support/pdfpages.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PdfLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWordsOfALine();
    void partsColumns();
    void partsFramesWithinAColumn();
    void keepsWhatOnlySeemsToBeAFrame_data();
    void keepsWhatOnlySeemsToBeAFrame();
    void keepsAWideBlankInALine();
    void keepsALineThatWasSpread();
    void keepsTwoWordsThatFillTheirColumn();
    void partsWhatStandsFarApart();
    void partsOtherType();
    void putsPicturesAmongLettersIntoTheirLine();
    void leavesOutTurnedWords();
    void measuresLines();
    void dropsNumbersOfNotes_data();
    void dropsNumbersOfNotes();
    void putsNoBlankBeforeAStop_data();
    void putsNoBlankBeforeAStop();
    void joinsLetterspacedWords();
    void endsWithManyWords();

private:
    static QStringList textsOf(const PdfPages &pages);
};

QStringList PdfLinesTest::textsOf(const PdfPages &pages)
{
    QStringList texts;
    for (const PdfLine &line : linesOfPage(pages.page(), pages.fonts()))
        texts.append(line.text);
    return texts;
}

void PdfLinesTest::joinsWordsOfALine()
{
    PdfPages pages;
    pages.add(50, 112, u"again and again."_s);
    pages.add(50, 100, u"It rained"_s);
    QCOMPARE(textsOf(pages), (QStringList{u"It rained"_s, u"again and again."_s}));
}

void PdfLinesTest::partsColumns()
{
    PdfPages pages;
    for (int row = 0; row < 4; ++row) {
        pages.add(50, 100 + 12 * row, u"words of the left one"_s);
        pages.add(166, 100 + 12 * row, u"and words of the right"_s); // 11 points further
    }
    const QStringList texts = textsOf(pages);
    QCOMPARE(texts.size(), 8);
    QCOMPARE(texts.first(), u"words of the left one"_s);
}

/// In a line that fills its column two words may stand as far apart as columns do.
/// Puts \a words on the page from \a left to \a right, spread as a line of a column is.
static void addSpread(PdfPages &pages, double left, double right, double foot,
                      const QStringList &words)
{
    double width = 0;
    for (const QString &word : words)
        width += 5 * double(word.size());
    const double blank = (right - left - width) / double(words.size() - 1);
    for (const QString &word : words) {
        pages.add(left, foot, word);
        left += 5 * double(word.size()) + blank;
    }
}

/// A caption beside lines that are spread, seven points from them.
void PdfLinesTest::partsFramesWithinAColumn()
{
    PdfPages pages;
    const QList<QStringList> text{
        u"the union of all islands"_s.split(u' '), u"rejected it all and said"_s.split(u' '),
        u"that nobody had asked us"_s.split(u' '), u"them of it or at all then"_s.split(u' ')};
    const QStringList caption{u"The Maid 🌊 at her"_s, u"berth in Kelso"_s, u"Sound. Photo:"_s,
                              u"Lise Wren"_s};
    for (qsizetype row = 0; row < text.size(); ++row) {
        addSpread(pages, 50, 170, 100 + 12 * double(row), text[row]);
        pages.add(177, 100 + 12 * double(row), caption[row]);
    }
    const QStringList texts = textsOf(pages);
    QCOMPARE(texts.size(), 8);
    for (qsizetype row = 0; row < text.size(); ++row) {
        QVERIFY(texts.contains(text[row].join(u' ')));
        QVERIFY(texts.contains(caption[row]));
    }
}

void PdfLinesTest::keepsWhatOnlySeemsToBeAFrame_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<double>("blank"); // of all, in points
    QTest::newRow("type as wide everywhere")
        << QStringList{u"aaaa bb cccc dd"_s, u"eeee ff gggg hh"_s, u"iiii jj kkkk ll"_s,
                       u"mmmm nn oooo pp"_s, u"qqqq rr ssss tt"_s}
        << 5.0;
    QTest::newRow("verse") << QStringList(6, u"and on and on it goes"_s) << 4.0;
}

void PdfLinesTest::keepsWhatOnlySeemsToBeAFrame()
{
    QFETCH(QStringList, lines);
    QFETCH(double, blank);
    PdfPages pages;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        double left = 50;
        for (const QString &word : lines[row].split(u' ')) {
            pages.add(left, 100 + 12 * double(row), word);
            left += 5 * double(word.size()) + blank;
        }
    }
    QCOMPARE(textsOf(pages), lines);
}

void PdfLinesTest::keepsAWideBlankInALine()
{
    PdfPages pages;
    pages.add(50, 100, u"words above that go across it"_s);
    pages.add(50, 112, u"two words"_s);
    pages.add(108, 112, u"and more of them"_s);
    pages.add(50, 124, u"words below that go across it"_s);
    QCOMPARE(textsOf(pages).at(1), u"two words and more of them"_s);
}

/// All blanks of a justified line are as wide.
void PdfLinesTest::keepsALineThatWasSpread()
{
    PdfPages pages;
    for (const int at : {0, 1, 2})
        pages.add(50 + 60 * at, 100, u"rained"_s);
    QCOMPARE(textsOf(pages), QStringList{u"rained rained rained"_s});
}

/// A box beside a line of the text.
void PdfLinesTest::partsOtherType()
{
    PdfPages pages;
    pages.add(50, 100, u"It rained"_s);
    pages.add(99, 100, u"At a glance"_s, 8);
    QCOMPARE(textsOf(pages), (QStringList{u"It rained"_s, u"At a glance"_s}));
}

/// Where a long word follows, the two of a line are spread over a narrow column, further apart than the
/// columns are.
void PdfLinesTest::keepsTwoWordsThatFillTheirColumn()
{
    PdfPages pages;
    for (int row = 0; row < 8; ++row) {
        const double foot = 100 + 12 * row;
        if (row == 3) {
            pages.add(50, foot, u"spread"_s);
            pages.add(130, foot, u"over"_s); // to 150, where the lines around it end
        } else {
            pages.add(50, foot, u"aaa bbbb cccc dddd"_s);
            pages.words().pages.last().words.last().box.right = 150;
        }
        pages.add(165, foot, u"the column on the right"_s);
    }
    const QStringList texts = textsOf(pages);
    QVERIFY2(texts.contains(u"spread over"_s), qPrintable(texts.join(u'\n')));
    QCOMPARE(texts.count(u"the column on the right"_s), 8);
}

void PdfLinesTest::partsWhatStandsFarApart()
{
    PdfPages pages;
    pages.add(50, 100, u"Courier"_s);
    pages.add(300, 100, u"Page 7"_s);
    QCOMPARE(textsOf(pages), (QStringList{u"Courier"_s, u"Page 7"_s}));
}

void PdfLinesTest::putsPicturesAmongLettersIntoTheirLine()
{
    PdfPages pages;
    pages.add(50, 100, u"the water was so very cold"_s);
    pages.add(50, 112, u"last year"_s);
    pages.add(96, 116, u"🌊"_s, 24); // as high as two lines
    pages.add(124, 112, u"again."_s);
    QCOMPARE(textsOf(pages),
             (QStringList{u"the water was so very cold"_s, u"last year 🌊 again."_s}));
}

void PdfLinesTest::leavesOutTurnedWords()
{
    PdfPages pages;
    pages.add(50, 100, u"It rained"_s);
    pages.add(50, 300, u"DRAFT"_s, 60);
    pages.words().pages.last().words.last().rotation = 1;
    QCOMPARE(textsOf(pages), QStringList{u"It rained"_s});
}

void PdfLinesTest::measuresLines()
{
    PdfPages pages;
    pages.add(50, 100, u"• It rained again."_s, 10, 1);
    const PdfLine line = linesOfPage(pages.page(), pages.fonts()).first();
    QVERIFY(line.style.isBold);
    QVERIFY(line.hasOneStyle);
    QVERIFY(line.hasMark);
    QCOMPARE(line.textLeft, 57.5);
    QCOMPARE(line.size, 10.0);
    QVERIFY(line.endsSentence());
    QVERIFY(!line.beginsSmall());
}

void PdfLinesTest::dropsNumbersOfNotes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("beginsNote");

    QTest::newRow("behind a full stop") << u"none."_s << u"none."_s << false;
    QTest::newRow("behind a word") << u"restriction"_s << u"restriction"_s << false;
    QTest::newRow("a unit's power stays") << u"40 km"_s << u"40 km2"_s << false;
    QTest::newRow("a figure's power stays") << u"about 10"_s << u"about 102"_s << false;
    QTest::newRow("at the beginning") << QString() << u"The gauges"_s << true;
}

void PdfLinesTest::dropsNumbersOfNotes()
{
    QFETCH(QString, before);
    PdfPages pages;
    double left = 50;
    if (!before.isEmpty()) {
        pages.add(left, 100, before);
        left = pages.page().words.last().box.right;
    }
    pages.add(left, 96, u"2"_s, 6);
    if (before.isEmpty())
        pages.add(left + 3, 100, u"The gauges"_s);
    const QList<PdfLine> lines = linesOfPage(pages.page(), pages.fonts());
    QCOMPARE(lines.size(), 1);
    QTEST(lines.first().text, "text");
    QTEST(lines.first().hasNoteNumber, "beginsNote");
}

void PdfLinesTest::putsNoBlankBeforeAStop_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<double>("gap"); // points, the type is of 10
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("text");

    QTest::newRow("a full stop behind a note's number")
        << u"never"_s << 7.0 << u"."_s << u"never."_s;
    QTest::newRow("a comma in other type") << u"never"_s << 2.5 << u","_s << u"never,"_s;
    QTest::newRow("a stop with closing marks") << u"never"_s << 3.0 << u".”"_s << u"never.”"_s;
    QTest::newRow("behind closing marks") << u"never”"_s << 6.0 << u"."_s << u"never”."_s;
    QTest::newRow("behind a letter beyond the BMP") << u"🌊"_s << 3.0 << u"."_s << u"🌊."_s;
    QTest::newRow("dots with blanks between them stay") << u"."_s << 3.0 << u"."_s << u". ."_s;
    QTest::newRow("a figure without a nought stays")
        << u"never"_s << 3.0 << u".5"_s << u"never .5"_s;
    QTest::newRow("a French question mark stays") << u"jamais"_s << 2.5 << u"?"_s << u"jamais ?"_s;
}

/// What was drawn by itself has a gap before it that is no blank.
void PdfLinesTest::putsNoBlankBeforeAStop()
{
    QFETCH(QString, before);
    QFETCH(double, gap);
    QFETCH(QString, stop);
    PdfPages pages;
    pages.add(50, 100, before);
    pages.add(pages.page().words.last().box.right + gap, 100, stop);
    const QStringList texts = textsOf(pages);
    QCOMPARE(texts.size(), 1);
    QTEST(texts.first(), "text");
}

void PdfLinesTest::joinsLetterspacedWords()
{
    PdfPages pages;
    pages.add(50, 100, u"S T R I K E"_s);
    pages.add(50 + 6 * 7.5 + 4, 100, u"N O W"_s);
    QCOMPARE(textsOf(pages), QStringList{u"STRIKE NOW"_s});
}

void PdfLinesTest::endsWithManyWords()
{
    PdfPages pages;
    quint32 state = 1;
    for (int at = 0; at < 20'000; ++at) {
        state = state * 1664525u + 1013904223u;
        pages.add(double((state >> 8) % 400), double((state >> 20) % 600), u"x"_s);
    }
    QVERIFY(!linesOfPage(pages.page(), pages.fonts()).isEmpty());
}

ONRECORD_TEST(PdfLinesTest)
#include "tst_pdflines.moc"

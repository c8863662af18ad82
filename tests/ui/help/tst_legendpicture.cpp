// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/legendpicture.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

using wording::LegendMark;

class LegendPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoMarksLookAlike_data();
    void noTwoMarksLookAlike();
    void fitsWhatItShows_data();
    void fitsWhatItShows();
    void isSharpOnADenseScreen();
    void drawsNoSignOverWords_data();
    void drawsNoSignOverWords();
};

static QList<LegendMark> allMarks()
{
    QList<LegendMark> marks;
    for (int mark = 0; mark <= int(LegendMark::Noted); ++mark)
        marks.append(LegendMark(mark));
    return marks;
}

static QImage drawn(LegendMark mark, const QString &sample, double ratio = 1)
{
    return legendPicture({mark, sample, {}}, ThemeColours::light(), QFont(), ratio);
}

void LegendPictureTest::drawsNoSignOverWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("from the left") << u"a fare freeze"_s;
    QTest::newRow("from the right") << u"تجميد للأسعار"_s;
}

/// Of a private note, which stands behind them.
void LegendPictureTest::drawsNoSignOverWords()
{
    QFETCH(const QString, words);
    const QImage plain = drawn(LegendMark::Automatic, words);
    const QImage noted = drawn(LegendMark::Noted, words);
    const QColor page = ThemeColours::light().page;
    int sign = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            if (plain.pixel(x, y) == noted.pixel(x, y))
                continue;
            ++sign;
            QCOMPARE(plain.pixelColor(x, y), page);
        }
    }
    QVERIFY(sign > 10);
}

void LegendPictureTest::noTwoMarksLookAlike_data()
{
    QTest::addColumn<LegendMark>("mark");
    for (const LegendMark mark : allMarks())
        QTest::addRow("%d", int(mark)) << mark;
}

/// Same words under every mark. A label and an automatic finding are drawn as what they stand on.
void LegendPictureTest::noTwoMarksLookAlike()
{
    QFETCH(LegendMark, mark);
    const QSet<LegendMark> plain{LegendMark::Indirect, LegendMark::Label, LegendMark::Automatic};
    const QString words = u"was “not needed” 😀"_s;
    for (const LegendMark other : allMarks()) {
        if (other == mark || (plain.contains(other) && plain.contains(mark)))
            continue;
        QVERIFY2(drawn(mark, words) != drawn(other, words),
                 qPrintable(QString::number(int(other))));
    }
}

void LegendPictureTest::fitsWhatItShows_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row <= int(LegendMark::Noted); ++row)
        QTest::addRow("%d", row) << row;
}

/// Nothing is drawn up to the right edge, so nothing is cut off there.
void LegendPictureTest::fitsWhatItShows()
{
    QFETCH(int, row);
    QList<wording::LegendRow> rows;
    for (const wording::LegendGroup &group : wording::legend())
        rows += group.rows;
    const ThemeColours colours = ThemeColours::light();
    const QImage image = legendPicture(rows.at(row), colours, QFont(), 1);
    int marked = 0;
    for (int y = 0; y < image.height(); ++y) {
        QCOMPARE(image.pixelColor(image.width() - 1, y), colours.page);
        for (int x = 0; x < image.width(); ++x)
            marked += image.pixelColor(x, y) != colours.page;
    }
    QVERIFY(marked > 100);
}

void LegendPictureTest::isSharpOnADenseScreen()
{
    const QImage one = drawn(LegendMark::Direct, u"“Not a freeze”"_s);
    const QImage two = drawn(LegendMark::Direct, u"“Not a freeze”"_s, 2);
    QCOMPARE(two.size(), one.size() * 2);
    QCOMPARE(two.deviceIndependentSize().toSize(), one.size());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::LegendPictureTest)
#include "tst_legendpicture.moc"

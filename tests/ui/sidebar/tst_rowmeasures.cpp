// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/rowmeasures.h"

#include "ui/widgets/sizedfont.h"

#include "tests/support/roomtests.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class RowMeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLinesAsShapingDoes_data();
    void tellsLinesAsShapingDoes();
    void isForOneFontAndWidth();
};

void RowMeasuresTest::tellsLinesAsShapingDoes_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << QString()
                           << u"“We will close the quay on Sundays, whatever they say”"_s;
    QTest::newRow("verb") << u"✕ denies "_s << u"that the island would lose its doctor"_s;
    QTest::newRow("kerned") << u"→ pledges "_s
                            << u"AVAVAV To Te Ty WAVE LT. “AWAY” VAT fi ff ffi"_s;
    QTest::newRow("narrow") << u"! demands "_s << u"illi will fill till ill still, illimitably"_s;
    QTest::newRow("wide") << QString() << u"MMMM WWWW @@@@ MWMW OOOO"_s;
    QTest::newRow("accents") << QString() << u"Ærø ønsker Århus og Łódź, žluťoučký kůň — «été»"_s;
    QTest::newRow("Arabic") << QString() << u"لن نغلق الرصيف يوم الأحد مهما قالوا لنا"_s;
    QTest::newRow("both") << QString() << u"Quay رصيف quay 😀 and e\u0301te\u0301"_s;
}

/// At every width: what is told from the letters is what the shaped words would tell.
void RowMeasuresTest::tellsLinesAsShapingDoes()
{
    QFETCH(QString, lead);
    QFETCH(QString, words);
    for (const double scale : {0.8, 1.0, 1.7}) {
        const QFont font = sizedFont(QApplication::font(), scale);
        const QFontMetrics metrics(font);
        const int shaped = metrics.horizontalAdvance(words)
            + QFontMetrics(sizedFont(font, 1, QFont::DemiBold)).horizontalAdvance(lead);
        RowMeasures measures(font, 400);
        for (int room = shaped / 3; room < 3 * shaped; ++room) {
            const int lines = shaped <= room - doubt(metrics) ? 1 : 2;
            QVERIFY2(measures.linesOf(lead + words, lead.size(), room) == lines,
                     qPrintable(u"%1 in %2"_s.arg(shaped).arg(room)));
        }
    }
}

void RowMeasuresTest::isForOneFontAndWidth()
{
    const QFont font = QApplication::font();
    const RowMeasures measures(font, 400);
    QVERIFY(measures.isFor(font, 400));
    QVERIFY(!measures.isFor(font, 401));
    QVERIFY(!measures.isFor(sizedFont(font, 1.2), 400));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::RowMeasuresTest)
#include "tst_rowmeasures.moc"

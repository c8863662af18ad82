// SPDX-License-Identifier: GPL-3.0-or-later
// The rings around the statement that is selected.
#include "tests/support/roomtests.h"
#include "tests/ui/article/paintedpiece.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class SpanPainterRingsTest : public QObject, private test::PaintedPiece
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void ringsTheSelectedStatement();
    void hidesNoMarkBehindARing_data();
    void hidesNoMarkBehindARing();
};

void SpanPainterRingsTest::ringsTheSelectedStatement()
{
    show(u"⟦s1-content:“We stay,”⟧ said Ruiz. ⟦s2-content:“We go,”⟧ said Lind."_s,
         {{u"s1"_s}, {u"s2"_s, 2}});
    m_state.selected = 1;
    const QImage image = painted();
    const auto ringed = [&](QStringView words) {
        return countOf(image, placeOf(words).adjusted(-4, -4, 4, 4), m_state.colours.accent) > 20;
    };
    QVERIFY(ringed(u"“We go,”"));
    QVERIFY(!ringed(u"“We stay,”"));
}

void SpanPainterRingsTest::hidesNoMarkBehindARing_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("mark"); // stands once
    QTest::newRow("full stop") << u"She said ⟦s1-content:it was late⟧."_s << u"."_s;
    QTest::newRow("comma") << u"She said ⟦s1-content:it was late⟧, and left"_s << u","_s;
    QTest::newRow("before") << u"She (⟦s1-content:it was late⟧ she said"_s << u"("_s;
    QTest::newRow("behind the source") << u"⟦s1-content:“Late”⟧ said ⟦s1-source:Ruiz⟧;"_s << u";"_s;
    QTest::newRow("right to left") << u"قالت ⟦s1-content:كان متأخرا⟧؛"_s << u"؛"_s;
}

void SpanPainterRingsTest::hidesNoMarkBehindARing()
{
    QFETCH(QString, marked);
    QFETCH(QString, mark);
    show(marked, {{u"s1"_s}});
    const QImage bare = painted();
    m_state.selected = 0;
    const QImage ringed = painted();
    QVERIFY(bare != ringed);
    const QRect cell = placeOf(mark).adjusted(1, 0, -1, 0); // blanks beside its ink
    QVERIFY(!cell.isEmpty());
    QCOMPARE(ringed.copy(cell), bare.copy(cell));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SpanPainterRingsTest)
#include "tst_spanpainter_rings.moc"

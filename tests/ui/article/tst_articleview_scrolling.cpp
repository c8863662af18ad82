// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/article/articlebench.h"
#include "ui/article/minimap.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace onrecord {

class ArticleScrollingTest : public QObject, private test::ArticleBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(test::sampleReading()); }
    void cleanup() { m_view.reset(); }

    void zoomKeepsThePlace();
    void newWidthKeepsThePlace();
    void controlAndWheelZoom();
    void scrollToShowsTheWords();
    void halfAPageStaysBelowTheEnd();
    void newMarksKeepPlaceAndSelection();
    void strokesStandBesideTheirLines();
    void foundWordsStandBesideTheirLines();
};

static Reading longReading()
{
    QString text;
    for (int number = 1; number <= 300; ++number)
        text +=
            u"Paragraph %1 tells how the rain fell on the quay and the ferry waited for those "
            "who came late, as it had always done before the bridge was built.\n\n"_s.arg(number);
    return test::plainReading(text);
}

void ArticleScrollingTest::zoomKeepsThePlace()
{
    show(longReading());
    m_view->scrollTo(spanOf(u"Paragraph 150 "_s));
    const qsizetype top = m_view->offsetAt({400, 0});
    QSignalSpy zoomed(m_view.get(), &ArticleView::zoomChanged);
    for (int percent : {110, 200, 300, 50, 100}) {
        m_view->setZoom(percent);
        const QRect place = m_view->rectangleAt(top);
        QVERIFY2(std::abs(place.top()) < 2 * place.height(), qPrintable(QString::number(percent)));
    }
    QCOMPARE(zoomed.size(), 5);
    m_view->setZoom(5000);
    QCOMPARE(m_view->zoom(), 300);
}

void ArticleScrollingTest::newWidthKeepsThePlace()
{
    show(longReading());
    m_view->scrollTo(spanOf(u"Paragraph 200 "_s));
    const qsizetype top = m_view->offsetAt({400, 0});
    m_view->resize(420, 640);
    QCoreApplication::processEvents();
    const QRect place = m_view->rectangleAt(top);
    QVERIFY(std::abs(place.top()) < 2 * place.height());
}

void ArticleScrollingTest::controlAndWheelZoom()
{
    const QPointF at(300, 300);
    QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QCOMPARE(m_view->zoom(), 110);
}

void ArticleScrollingTest::scrollToShowsTheWords()
{
    show(longReading());
    for (const QString &words : {u"Paragraph 299 "_s, u"Paragraph 2 "_s, u"Paragraph 150 "_s}) {
        m_view->scrollTo(spanOf(words));
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectangleAt(spanOf(words).begin)));
    }
}

void ArticleScrollingTest::halfAPageStaysBelowTheEnd()
{
    show(test::plainReading(u"It rains."_s)); // all fits
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    show(longReading());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    const QRect last = m_view->rectangleAt(m_view->document().text().size() - 1);
    const int middle = m_view->viewport()->height() / 2;
    QVERIFY2(std::abs(last.bottom() - middle) < 2 * last.height(),
             qPrintable(QString::number(last.bottom())));
}

void ArticleScrollingTest::newMarksKeepPlaceAndSelection()
{
    Reading reading = longReading();
    show(reading);
    m_view->scrollTo(spanOf(u"Paragraph 150 "_s));
    m_view->setSelection(spanOf(u"Paragraph 151"_s));
    const QRect before = m_view->rectangleAt(spanOf(u"Paragraph 150 "_s).begin);
    ReadStatement shown;
    shown.statement.id = u"s1"_s;
    shown.statement.content = {spanOf(u"Paragraph 20 tells how the rain fell"_s)};
    shown.label = u"1a"_s;
    shown.speakerNumber = 1;
    shown.speakerColour = 1;
    reading.statements = {shown};
    m_view->setReading(reading);
    QCOMPARE(m_view->rectangleAt(spanOf(u"Paragraph 150 "_s).begin), before);
    QCOMPARE(m_view->selectedText(), u"Paragraph 151"_s);
}

void ArticleScrollingTest::strokesStandBesideTheirLines()
{
    const auto *map = qobject_cast<Minimap *>(m_view->verticalScrollBar());
    QVERIFY(map);
    QCOMPARE(map->maximum(), 0); // all of it fits
    const auto besideItsLine = [&](qsizetype at) {
        const QRect line = m_view->rectangleAt(placeOf(m_reading.statements[at].statement));
        const double y = map->strokes()[at].place * map->height();
        return y >= line.top() - 4 && y <= line.bottom();
    };
    QCOMPARE(map->strokes().size(), m_reading.statements.size());
    for (qsizetype at = 0; at < m_reading.statements.size(); ++at)
        QTRY_VERIFY2(besideItsLine(at), qPrintable(m_reading.statements[at].label));
}

void ArticleScrollingTest::foundWordsStandBesideTheirLines()
{
    const auto *map = qobject_cast<Minimap *>(m_view->verticalScrollBar());
    const QStringView text = m_reading.document.text();
    const qsizetype last = text.lastIndexOf(u' ') + 1;
    m_view->setFound({{0, 3}, {last, last + 2}}, 0);
    QCOMPARE(map->found().size(), 2);
    for (const auto &[offset, place] :
         {std::pair(qsizetype(0), map->found().first()), std::pair(last, map->found().last())}) {
        const QRect line = m_view->rectangleAt(offset);
        QVERIFY(place * map->height() >= line.top() - 4 && place * map->height() <= line.bottom());
    }
    const QColor hit = ThemeColours::light().hit();
    const auto seen = [&] {
        const QImage picture = m_view->verticalScrollBar()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            count += picture.pixelColor(picture.width() / 2, y) == hit;
        return count;
    };
    QVERIFY(seen() > 0);
    m_view->setFound({}, -1);
    QCOMPARE(seen(), 0);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleScrollingTest)
#include "tst_articleview_scrolling.moc"

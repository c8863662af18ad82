// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/accessiblearticle.h"

#include "tests/support/drawnreading.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "ui/article/minimap.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class AccessibleArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isADocumentWithText();
    void tellsUnits_data();
    void tellsUnits();
    void unitsFollowEachOther();
    void movesCaretAndSelection();
    void tellsPlaces();
    void describesWhatIsSelected();
    void marksAreAttributes();
    void scrollBarIsOne();
    void scrollBarIsDragged();

private:
    qsizetype at(const QString &words) const { return m_reading.document.text().indexOf(words); }

    Reading m_reading;
    std::unique_ptr<ArticleView> m_view;
    QAccessibleInterface *m_accessible = nullptr; // owned by QAccessible
    QAccessibleTextInterface *m_text = nullptr; // part of the former
};

void AccessibleArticleTest::init()
{
    m_reading = test::sampleReading();
    m_view = std::make_unique<ArticleView>();
    m_view->resize(888, 400);
    m_view->setDocument(m_reading.document);
    m_view->setReading(m_reading);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(m_accessible);
    m_text = m_accessible->textInterface();
    QVERIFY(m_text);
}

void AccessibleArticleTest::isADocumentWithText()
{
    QCOMPARE(m_accessible->role(), QAccessible::Document);
    QCOMPARE(m_accessible->text(QAccessible::Name), u"Tower tenants wait for a second lift"_s);
    QVERIFY(m_accessible->state().readOnly);
    QCOMPARE(m_text->characterCount(), int(m_reading.document.text().size()));
    QCOMPARE(m_text->text(0, 5), u"Tower"_s);
    QCOMPARE(m_text->text(0, -1), m_reading.document.text());
    QCOMPARE(m_text->text(-3, 100000), m_reading.document.text());
}

void AccessibleArticleTest::tellsUnits_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("told");
    QTest::newRow("character") << u"housing"_s << int(QAccessible::CharBoundary) << u"h"_s;
    QTest::newRow("a character beyond the BMP")
        << u"😀"_s << int(QAccessible::CharBoundary) << u"😀"_s;
    QTest::newRow("word") << u"ousing"_s << int(QAccessible::WordBoundary) << u"housing"_s;
    QTest::newRow("line: the paragraph")
        << u"a fifth fewer"_s << int(QAccessible::LineBoundary)
        << u"About 2,300 people used the tower in the third quarter, a fifth fewer than a year "
           "earlier."_s;
    QTest::newRow("sentence") << u"Falkwerk"_s << int(QAccessible::SentenceBoundary)
                              << u"The builder, Falkwerk, declined to comment."_s;
}

void AccessibleArticleTest::tellsUnits()
{
    QFETCH(QString, from);
    QFETCH(int, unit);
    QFETCH(QString, told);
    int begin = -1;
    int end = -1;
    const auto boundary = QAccessible::TextBoundaryType(unit);
    QCOMPARE(m_text->textAtOffset(int(at(from)), boundary, &begin, &end), told);
    QCOMPARE(m_text->text(begin, end), told);
}

// A screen reader walks a document with these; it must arrive, and not turn in a circle.
void AccessibleArticleTest::unitsFollowEachOther()
{
    int begin = 0;
    int end = 0;
    QStringList paragraphs;
    m_text->textAtOffset(0, QAccessible::LineBoundary, &begin, &end);
    while (end < m_text->characterCount()) {
        const int before = end;
        paragraphs.append(m_text->textAfterOffset(begin, QAccessible::LineBoundary, &begin, &end));
        QVERIFY(end > before);
    }
    QCOMPARE(paragraphs.size(), 5);
    for (int steps = 0; begin > 0; ++steps) {
        const int before = begin;
        m_text->textBeforeOffset(begin, QAccessible::LineBoundary, &begin, &end);
        QVERIFY(begin < before);
        QVERIFY(steps < 20);
    }
}

void AccessibleArticleTest::movesCaretAndSelection()
{
    m_text->setCursorPosition(int(at(u"housing"_s)));
    QCOMPARE(m_view->caret(), at(u"housing"_s));
    QCOMPARE(m_text->cursorPosition(), int(at(u"housing"_s)));
    m_text->setSelection(0, 0, 5);
    QCOMPARE(m_view->selectedText(), u"Tower"_s);
    QCOMPARE(m_text->selectionCount(), 1);
    int begin = -1;
    int end = -1;
    m_text->selection(0, &begin, &end);
    QCOMPARE(begin, 0);
    QCOMPARE(end, 5);
    m_text->removeSelection(0);
    QCOMPARE(m_text->selectionCount(), 0);
}

void AccessibleArticleTest::tellsPlaces()
{
    const int offset = int(at(u"housing"_s));
    const QRect place = m_text->characterRect(offset);
    QVERIFY(place.width() > 0);
    QCOMPARE(m_text->offsetAtPoint({place.left() + 1, place.center().y()}), offset);
    QCOMPARE(m_text->offsetAtPoint({-5000, -5000}), -1);
    m_text->scrollToSubstring(int(at(u"by spring"_s)), int(at(u"by spring"_s)) + 9);
    QVERIFY(m_view->viewport()->rect().contains(m_view->rectangleAt(at(u"by spring"_s))));
}

void AccessibleArticleTest::describesWhatIsSelected()
{
    m_view->selectStatement(u"s1"_s);
    const QString described = m_accessible->text(QAccessible::Description);
    QVERIFY2(described.contains(u"Ada Brandt"), qPrintable(described));
    QVERIFY2(described.contains(u"We never promised a second lift"), qPrintable(described));
    m_view->selectStatement({});
    m_view->setCaret(at(u"the city repair"_s));
    QVERIFY(m_accessible->text(QAccessible::Description).contains(u"Tenants’ league"));
}

void AccessibleArticleTest::marksAreAttributes()
{
    int begin = -1;
    int end = -1;
    const QString marked = m_text->attributes(int(at(u"never promised"_s)), &begin, &end);
    QVERIFY(marked.contains(u"text-underline-type"));
    QCOMPARE(m_text->text(begin, end), u"“We never promised a second lift,”"_s);
    QVERIFY(m_text->attributes(int(at(u"familiar"_s)), &begin, &end).isEmpty());
    QVERIFY(begin <= int(at(u"familiar"_s)) && end > begin);
}

void AccessibleArticleTest::scrollBarIsOne()
{
    auto *accessible = QAccessible::queryAccessibleInterface(m_view->verticalScrollBar());
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::ScrollBar);
    QVERIFY(accessible->valueInterface());
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    const auto *map = qobject_cast<Minimap *>(m_view->verticalScrollBar());
    QVERIFY(map);
    QCOMPARE(map->strokes().size(), m_reading.statements.size());
}

void AccessibleArticleTest::scrollBarIsDragged()
{
    auto *map = qobject_cast<Minimap *>(m_view->verticalScrollBar());
    QVERIFY(map && map->maximum() > 0);
    const QPoint grip = map->handle().center();
    QTest::mousePress(map, Qt::LeftButton, {}, grip);
    QTest::mouseMove(map, {grip.x(), map->height()});
    QTest::mouseRelease(map, Qt::LeftButton, {}, {grip.x(), map->height()});
    QCOMPARE(map->value(), map->maximum());
    QTest::mouseClick(map, Qt::LeftButton, {}, {grip.x(), 2}); // beside the handle: goes there
    QCOMPARE(map->value(), 0);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::AccessibleArticleTest)
#include "tst_accessiblearticle.moc"

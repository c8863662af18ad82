// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "tests/support/roomtests.h"
#include "tests/ui/article/articlebench.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class ArticleCaretTest : public QObject, private test::ArticleBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(test::sampleReading()); }
    void cleanup() { m_view.reset(); }

    void shiftAndArrowsSelect();
    void caretWalksByKeys_data();
    void caretWalksByKeys();
    void caretNeverStandsInsideAPair();
    void caretWalksThroughLongParagraphs();
    void upAndDownKeepTheirColumn();
    void withoutCaretKeysScroll();
    void offsetsAndPlacesAgree();
    void rightToLeftIsSetFromTheRight();
};

void ArticleCaretTest::shiftAndArrowsSelect()
{
    m_view->setCaret(spanOf(u"housing"_s).begin);
    for (int times = 0; times < 3; ++times)
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"hou"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"housing "_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"housing"_s);
}

void ArticleCaretTest::caretWalksByKeys_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<QString>("to"); // the words that begin where the caret then stands
    QTest::newRow("right") << u"housing"_s << int(Qt::Key_Right) << false << u"ousing"_s;
    QTest::newRow("left") << u"ousing"_s << int(Qt::Key_Left) << false << u"housing"_s;
    QTest::newRow("next word") << u"housing"_s << int(Qt::Key_Right) << true << u"councillor"_s;
    QTest::newRow("word before") << u"councillor"_s << int(Qt::Key_Left) << true << u"housing"_s;
    QTest::newRow("beginning of the line")
        << u"2,300"_s << int(Qt::Key_Home) << false << u"About"_s;
    QTest::newRow("end of the article") << u"housing"_s << int(Qt::Key_End) << true << QString();
    QTest::newRow("beginning of the article")
        << u"housing"_s << int(Qt::Key_Home) << true << u"Tower tenants"_s;
    QTest::newRow("into the next paragraph")
        << u"\n\nThe tenants"_s << int(Qt::Key_Right) << false << u"The tenants"_s;
}

void ArticleCaretTest::caretWalksByKeys()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(QString, to);
    QTest::keyClick(m_view.get(), Qt::Key_F7);
    QVERIFY(m_view->isCaretBrowsing());
    m_view->setCaret(spanOf(from).begin);
    QSignalSpy moved(m_view.get(), &ArticleView::caretMoved);
    QTest::keyClick(m_view.get(), Qt::Key(key), control ? Qt::ControlModifier : Qt::NoModifier);
    const qsizetype wanted =
        to.isEmpty() ? m_reading.document.paragraphs().last().span.end : spanOf(to).begin;
    QCOMPARE(m_view->caret(), wanted);
    QCOMPARE(moved.size(), 1);
    QVERIFY(m_view->selection().isEmpty());
}

void ArticleCaretTest::caretNeverStandsInsideAPair()
{
    m_view->setCaretBrowsing(true);
    const Span face = spanOf(u"😀"_s);
    QCOMPARE(face.length(), 2);
    m_view->setCaret(face.begin);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->caret(), face.end);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->caret(), face.begin);
    m_view->setCaret(face.begin + 1);
    QCOMPARE(m_view->caret(), face.begin);
}

void ArticleCaretTest::caretWalksThroughLongParagraphs()
{
    show(test::plainReading(u"rain "_s.repeated(2000).trimmed())); // a paragraph of several pieces
    m_view->setCaretBrowsing(true);
    m_view->setCaret(2990);
    qsizetype before = m_view->caret();
    for (int times = 0; times < 20; ++times) {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->caret(), before + 1);
        before = m_view->caret();
    }
    for (int times = 0; times < 20; ++times) {
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->caret(), before - 1);
        before = m_view->caret();
    }
}

void ArticleCaretTest::upAndDownKeepTheirColumn()
{
    m_view->setCaretBrowsing(true);
    m_view->setCaret(spanOf(u"second lift,”"_s).begin);
    const int x = m_view->rectangleAt(m_view->caret()).left();
    for (int times = 0; times < 4; ++times)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->rectangleAt(m_view->caret()).top()
            > m_view->rectangleAt(spanOf(u"The tenants"_s).begin).top());
    for (int times = 0; times < 4; ++times)
        QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->rectangleAt(m_view->caret()).left(), x);
    QCOMPARE(m_view->caret(), spanOf(u"second lift,”"_s).begin);
}

void ArticleCaretTest::withoutCaretKeysScroll()
{
    show(test::plainReading(u"Rain fell on the quay.\n\n"_s.repeated(200)));
    QScrollBar *bar = m_view->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int page = bar->value();
    QVERIFY(page > m_view->viewport()->height() / 2);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(bar->value() > 0 && bar->value() < page);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

void ArticleCaretTest::offsetsAndPlacesAgree()
{
    for (const Paragraph &paragraph : m_reading.document.paragraphs()) {
        for (qsizetype at = paragraph.span.begin; at < paragraph.span.end; ++at) {
            if (m_reading.document.text()[at].isLowSurrogate())
                continue;
            const QRect place = m_view->rectangleAt(at);
            if (!m_view->viewport()->rect().contains(place) || place.width() < 3)
                continue;
            QCOMPARE(m_view->offsetAt({place.left() + 1, place.center().y()}), at);
        }
    }
}

void ArticleCaretTest::rightToLeftIsSetFromTheRight()
{
    const MarkedText marked = MarkedText::parse(
        u"Rain fell.\n\n⟦s1-content:“نحن باقون هنا”⟧ قالت ⟦s1-source:المديرة⟧ Falkwerk أمس."_s);
    show(test::readingOf(marked, {{u"s1"_s, 1}}));
    const QRect first = m_view->rectangleAt(spanOf(u"“نحن"_s).begin);
    const QRect later = m_view->rectangleAt(spanOf(u"قالت"_s).begin);
    QVERIFY(first.left() > later.right());
    QVERIFY(first.left() > m_view->viewport()->width() / 2);
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(u"باقون"_s));
    QCOMPARE(clicked[0][0].toString(), u"s1"_s);

    // To the left is onwards here.
    m_view->setCaretBrowsing(true);
    m_view->setCaret(spanOf(u"باقون"_s).begin);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->caret(), spanOf(u"باقون"_s).begin + 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleCaretTest)
#include "tst_articleview_caret.moc"

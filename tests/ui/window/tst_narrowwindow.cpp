// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QDockWidget>
#include <QFrame>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// How the panes give way in a window that has no room for all of them.
class NarrowWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void takesEverySize_data();
    void takesEverySize();
    void keepsTheAskedRowInView_data() { takesEverySize_data(); }
    void keepsTheAskedRowInView();
    void leavesARowThatWasScrolledAway();
    void makesADrawerOfTheSidebar();
    void reachesTheDrawerByKeys();
    void opensTheDrawerForTheFilter();
    void putsTheSidebarBack();
    void beginsNarrow();
    void beginsNarrowWithoutAnArticle();
    void makesADrawerOfEachPane_data();
    void makesADrawerOfEachPane();
    void opensOneDrawerAtATime();
    void leavesADrawerForTheNextPane();
    void putsAPaneBackWithItsFocus();

private:
    QFrame *drawer(const QString &name = u"sidebar"_s) const
    {
        return m_at->window->findChild<QFrame *>(name + u"-drawer"_s);
    }
    Sidebar *sidebar() const { return m_at->window->sidebar(); }

    std::unique_ptr<AtTheWindow> m_at;
};

void NarrowWindowTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void NarrowWindowTest::takesEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("640x480") << QSize(640, 480);
    QTest::newRow("800x600") << QSize(800, 600);
    QTest::newRow("1000x700") << QSize(1000, 700);
}

void NarrowWindowTest::takesEverySize()
{
    QFETCH(QSize, size);
    m_at->press(Qt::Key_F8);
    m_at->window->resize(size);
    QCOMPARE(m_at->window->size(), size); // nothing asks for more
    QTest::qWait(0);
    for (const QWidget *each :
         {static_cast<QWidget *>(m_at->window->article()), static_cast<QWidget *>(sidebar())}) {
        const QRect place(each->mapTo(m_at->window.get(), QPoint()), each->size());
        if (each->isVisible())
            QVERIFY(m_at->window->rect().contains(place));
    }
    QVERIFY(m_at->window->article()->width() >= size.width() / 2);
}

static QByteArray manyVoices()
{
    QByteArray text = "Title: Boats of the quay\n\n";
    for (int number = 1; number <= 20; ++number)
        text += "“Boat " + QByteArray::number(number) + " stays at the quay,” said Ana Ruiz. 😀\n\n";
    return text + "“It is late,” it was said at the quay.\n";
}

/// The card of the review makes the list lower, whose row of what is asked is the last.
void NarrowWindowTest::keepsTheAskedRowInView()
{
    QFETCH(QSize, size);
    m_at->write(u"boats.txt"_s, manyVoices());
    m_at->window->resize(size);
    QVERIFY(m_at->read(u"boats.txt"_s));
    m_at->press(Qt::Key_F8);
    QTest::qWait(100); // for the card, and what follows from it
    QVERIFY(!m_at->window->selectedStatement().isEmpty());
    const QTreeView *tree = sidebar()->tree();
    if (!tree->isVisible())
        return; // in a drawer
    const auto isInView = [tree] {
        const QRect row = tree->visualRect(tree->currentIndex());
        return row.isValid() && row.top() >= 0 && row.bottom() <= tree->viewport()->height();
    };
    QTRY_VERIFY(isInView());
}

void NarrowWindowTest::leavesARowThatWasScrolledAway()
{
    m_at->write(u"boats.txt"_s, manyVoices());
    m_at->window->resize(1000, 500);
    QVERIFY(m_at->read(u"boats.txt"_s));
    m_at->window->selectStatement(m_at->saying(u"“Boat 20 "));
    QScrollBar *bar = sidebar()->tree()->verticalScrollBar();
    QVERIFY(bar->value() > 0);
    bar->setValue(0);
    m_at->window->resize(1000, 460);
    QTest::qWait(50);
    QCOMPARE(bar->value(), 0);
}

void NarrowWindowTest::makesADrawerOfTheSidebar()
{
    m_at->window->resize(640, 480);
    QVERIFY(!sidebar()->isVisible());
    QTRY_COMPARE(m_at->window->article()->width(), 640);
    m_at->press(Qt::Key_F9);
    QVERIFY(drawer()->isVisible() && sidebar()->isVisible());
    // Over the right edge of the article, which keeps its words where they are.
    QCOMPARE(m_at->window->article()->width(), 640);
    QCOMPARE(drawer()->geometry().right(), m_at->window->rect().right());
    m_at->press(Qt::Key_F9);
    QVERIFY(!drawer()->isVisible());
}

void NarrowWindowTest::reachesTheDrawerByKeys()
{
    m_at->window->resize(640, 480);
    m_at->press(Qt::Key_F6);
    QVERIFY(drawer()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), sidebar()->tree());
    QTest::keyClick(sidebar()->tree(), Qt::Key_Escape);
    QVERIFY(!drawer()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    m_at->press(Qt::Key_F6);
    QTest::keyClick(sidebar()->tree(), Qt::Key_F6);
    QVERIFY(!drawer()->isVisible());
}

void NarrowWindowTest::opensTheDrawerForTheFilter()
{
    m_at->window->resize(640, 480);
    m_at->press(Qt::Key_Slash);
    QVERIFY(drawer()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), sidebar()->filterField());
}

void NarrowWindowTest::putsTheSidebarBack()
{
    m_at->window->resize(640, 480);
    m_at->window->resize(1280, 800);
    QVERIFY(sidebar()->isVisible());
    const auto *dock = m_at->window->findChild<QDockWidget *>(u"sidebar-dock"_s);
    QVERIFY(dock->isAncestorOf(sidebar()));
    // One that was hidden stays so.
    m_at->press(Qt::Key_F9);
    m_at->window->resize(640, 480);
    m_at->window->resize(1280, 800);
    QVERIFY(!sidebar()->isVisible());
}

void NarrowWindowTest::beginsNarrow()
{
    MainWindow window(m_at->path(u"other.sqlite"_s), test::readingQuickly());
    window.resize(640, 480);
    QVERIFY(window.open(m_at->path(u"quay.txt"_s)));
    window.show();
    QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }));
    QCOMPARE(window.size(), QSize(640, 480));
    QVERIFY(!window.sidebar()->isVisible());
}

void NarrowWindowTest::beginsNarrowWithoutAnArticle()
{
    MainWindow window(m_at->path(u"other.sqlite"_s), test::readingQuickly());
    window.resize(640, 480);
    window.show();
    QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }));
    QTest::qWait(0);
    QCOMPARE(window.size(), QSize(640, 480));
}

void NarrowWindowTest::makesADrawerOfEachPane_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ActionId>("shown");
    QTest::newRow("sidebar") << u"sidebar"_s << ActionId::Sidebar;
    QTest::newRow("history") << u"history"_s << ActionId::History;
    QTest::newRow("differences") << u"differences"_s << ActionId::Differences;
}

void NarrowWindowTest::makesADrawerOfEachPane()
{
    QFETCH(QString, name);
    QFETCH(ActionId, shown);
    QAction *action = m_at->window->actions()[shown];
    action->setEnabled(true); // the differences, though nothing is compared
    m_at->window->resize(640, 480);
    m_at->window->article()->setFocus();
    action->trigger();
    QTRY_VERIFY(drawer(name)->isVisible());
    QTest::qWait(0);
    // The article keeps its words where they are, and half of its width is seen.
    QCOMPARE(m_at->window->article()->width(), 640);
    QCOMPARE(drawer(name)->geometry().right(), m_at->window->rect().right());
    QVERIFY(drawer(name)->width() <= 320);
    action->trigger();
    QVERIFY(!drawer(name)->isVisible());
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
}

void NarrowWindowTest::opensOneDrawerAtATime()
{
    m_at->window->resize(640, 480);
    m_at->press(Qt::Key_F9);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(drawer(u"history"_s)->isVisible());
    QVERIFY(!drawer()->isVisible());
    QVERIFY(!m_at->window->actions()[ActionId::Sidebar]->isChecked());
    QVERIFY(drawer(u"history"_s)->isAncestorOf(m_at->window->focusWidget()));
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!drawer(u"history"_s)->isVisible());
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
}

void NarrowWindowTest::leavesADrawerForTheNextPane()
{
    m_at->window->resize(640, 480);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_F6);
    QVERIFY(!drawer(u"history"_s)->isVisible());
    QVERIFY(m_at->window->focusWidget()->isVisible());
}

void NarrowWindowTest::putsAPaneBackWithItsFocus()
{
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    m_at->window->resize(640, 480);
    QVERIFY(!drawer(u"history"_s)->isVisible());
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    m_at->window->resize(1280, 800);
    const auto *dock = m_at->window->findChild<QDockWidget *>(u"history-dock"_s);
    QTRY_VERIFY(dock->isVisible());
    // Nobody asked to go there.
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    // With keys going to it, it keeps them.
    m_at->window->resize(640, 480);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    const QWidget *focus = m_at->window->focusWidget();
    m_at->window->resize(1280, 800);
    QVERIFY(dock->isAncestorOf(focus));
    QCOMPARE(m_at->window->focusWidget(), focus);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::NarrowWindowTest)
#include "tst_narrowwindow.moc"

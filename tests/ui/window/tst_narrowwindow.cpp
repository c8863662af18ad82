// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/atthewindow.h"

#include <QDockWidget>
#include <QFrame>
#include <QLineEdit>

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
    void makesADrawerOfTheSidebar();
    void reachesTheDrawerByKeys();
    void opensTheDrawerForTheFilter();
    void putsTheSidebarBack();
    void beginsNarrow();

private:
    QFrame *drawer() const { return m_at->window->findChild<QFrame *>(u"sidebar-drawer"_s); }
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
    MainWindow window(m_at->path(u"other.sqlite"_s), Preferences());
    window.resize(640, 480);
    QVERIFY(window.open(m_at->path(u"quay.txt"_s)));
    window.show();
    QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }));
    QCOMPARE(window.size(), QSize(640, 480));
    QVERIFY(!window.sidebar()->isVisible());
}

} // namespace onrecord

QTEST_MAIN(onrecord::NarrowWindowTest)
#include "tst_narrowwindow.moc"

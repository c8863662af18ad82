// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawerdock.h"

#include "tests/support/roomtests.h"

#include <QAction>
#include <QMainWindow>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Counts how often it was asked for its size and given one.
class CountingPane : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override
    {
        ++asked;
        return hint;
    }

    QSize hint{260, 100};
    mutable int asked = 0;
    int resized = 0;

protected:
    void resizeEvent(QResizeEvent *) override { ++resized; }
};

class DrawerDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void laysOutNoPaneBeforeItIsShown();
    void beginsInTheUsualWidthAtOnce_data();
    void beginsInTheUsualWidthAtOnce();
    void beginsClosedInANarrowWindow();

private:
    DrawerDock *makeDock();

    std::unique_ptr<QMainWindow> m_window;
    QAction *m_shown = nullptr;
    CountingPane *m_pane = nullptr;
    CountingPane *m_centre = nullptr;
};

void DrawerDockTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1000, 600);
    m_centre = new CountingPane(m_window.get());
    m_window->setCentralWidget(m_centre);
    m_shown = new QAction(m_window.get());
    m_shown->setCheckable(true);
    m_pane = new CountingPane;
}

void DrawerDockTest::cleanup()
{
    m_window.reset();
}

DrawerDock *DrawerDockTest::makeDock()
{
    auto *dock = new DrawerDock(u"Pane"_s, u"pane"_s, m_pane, m_shown, m_window.get());
    m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
    return dock;
}

void DrawerDockTest::laysOutNoPaneBeforeItIsShown()
{
    auto *within = new CountingPane;
    (new QVBoxLayout(m_pane))->addWidget(within);
    m_window->show();
    DrawerDock *dock = makeDock();
    dock->setAvailable(true);
    QCoreApplication::processEvents();
    QVERIFY(dock->holds(m_pane));
    QVERIFY(!m_pane->isVisible());
    QCOMPARE(within->asked, 0);
    QCOMPARE(within->resized, 0);

    m_shown->setChecked(true);
    QVERIFY(within->isVisible());
    QVERIFY(within->asked > 0);
    QCOMPARE(dock->widget(), m_pane);
    m_shown->setChecked(false);
    QVERIFY(!m_pane->isVisible());
}

void DrawerDockTest::beginsInTheUsualWidthAtOnce_data()
{
    QTest::addColumn<int>("wanted"); // by the pane, in pixels
    QTest::newRow("narrower") << 260;
    QTest::newRow("wider") << 450;
}

void DrawerDockTest::beginsInTheUsualWidthAtOnce()
{
    QFETCH(int, wanted);
    m_pane->hint.setWidth(wanted);
    m_window->show();
    QCoreApplication::processEvents();
    m_shown->setChecked(true);
    DrawerDock *dock = makeDock();
    const int before = m_centre->resized;
    dock->begin();
    QCoreApplication::processEvents();
    QCOMPARE(dock->width(), DrawerDock::widthFor(1000));
    QCOMPARE(m_centre->resized, before + 1);
    QVERIFY(m_pane->isVisible());
    for (const int width : {270, 480}) { // a reader drags its edge
        m_window->resizeDocks({dock}, {width}, Qt::Horizontal);
        QCoreApplication::processEvents();
        QCOMPARE(dock->width(), width);
    }
}

void DrawerDockTest::beginsClosedInANarrowWindow()
{
    m_window->resize(640, 480);
    m_window->show();
    m_shown->setChecked(true);
    DrawerDock *dock = makeDock();
    dock->begin();
    QVERIFY(dock->isDrawer());
    QVERIFY(!dock->isOpenDrawer());
    QVERIFY(!m_shown->isChecked());
    m_shown->setChecked(true);
    QVERIFY(dock->isOpenDrawer());
    QVERIFY(m_pane->isVisible());
    m_window->resize(1000, 600);
    QCoreApplication::processEvents();
    QVERIFY(dock->isVisible());
    QVERIFY(m_pane->isVisible());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::DrawerDockTest)
#include "tst_drawerdock.moc"

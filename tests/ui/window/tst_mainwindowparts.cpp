// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/history/historypane.h"
#include "ui/startpage/recentfiles.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class MainWindowPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesTheRestAfterTheFirstPaint();
    void isLaidOutOnceItIsSettled();
    void movesNoWordWhenTheRestComes_data();
    void movesNoWordWhenTheRestComes();
    void namesItsPanesOnTabsOverThem();

private:
    std::unique_ptr<AtTheWindow> m_at;
};

void MainWindowPartsTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void MainWindowPartsTest::cleanup()
{
    m_at.reset();
}

void MainWindowPartsTest::makesTheRestAfterTheFirstPaint()
{
    MainWindow window(m_at->path(u"other.sqlite"_s), test::readingQuickly());
    QVERIFY(!window.sidebar());
    QSignalSpy settled(&window, &MainWindow::settled);
    window.show();
    QVERIFY(settled.wait());
    QVERIFY(window.sidebar());
    QVERIFY(window.isSettled());
}

/// A picture that is taken then shows every count beside its word.
void MainWindowPartsTest::isLaidOutOnceItIsSettled()
{
    MainWindow window(m_at->path(u"other.sqlite"_s), test::readingQuickly());
    int told = 0;
    QStringList narrow;
    connect(&window, &MainWindow::settled, &window, [&] {
        ++told;
        const QList<QToolButton *> buttons = window.findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (button->isVisible() && button->width() < button->sizeHint().width())
                narrow.append(button->text());
        }
    });
    QVERIFY(window.open(m_at->path(u"quay.txt"_s)));
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(told > 0 && window.session().reading().complete, 60'000);
    QCOMPARE(narrow, QStringList());
}

/// Keeps where a widget stood in its window when it was first painted, and counts how often it had another size
/// since then.
class FirstPlace : public QObject
{
public:
    explicit FirstPlace(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && place.isNull())
            place = now();
        resized += event->type() == QEvent::Resize && !place.isNull();
        return false;
    }
    QRect now() const { return {m_widget->mapTo(m_widget->window(), QPoint()), m_widget->size()}; }

    QRect place;
    int resized = 0;

private:
    QWidget *const m_widget; // Not owned.
};

void MainWindowPartsTest::movesNoWordWhenTheRestComes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("small") << QSize(800, 600);
    QTest::newRow("without room for the sidebar") << QSize(640, 480);
}

void MainWindowPartsTest::movesNoWordWhenTheRestComes()
{
    QFETCH(QSize, size);
    MainWindow window(m_at->path(u"other.sqlite"_s), test::readingQuickly());
    window.resize(size);
    QVERIFY(window.open(m_at->path(u"quay.txt"_s)));
    const FirstPlace first(window.article()->viewport());
    window.show();
    QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }));
    QCOMPARE(window.size(), size);
    QVERIFY(!first.place.isNull());
    QTRY_COMPARE(first.now().topLeft(), first.place.topLeft());
    QCOMPARE(first.now(), first.place);
    QCOMPARE(first.resized, 0); // nor is it laid out for a size that nobody sees
}

void MainWindowPartsTest::namesItsPanesOnTabsOverThem()
{
    m_at->press(Qt::Key_J);
    m_at->press(Qt::Key_A);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    const auto *history = m_at->window->findChild<HistoryPane *>();
    QTRY_VERIFY(history->isVisible());
    const QTabBar *tabs = nullptr;
    QTRY_VERIFY(tabs = m_at->window->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly));
    QTRY_COMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(0), u"Positions"_s);
    QCOMPARE(tabs->tabText(1), u"History 1"_s);
    QTRY_VERIFY(tabs->geometry().bottom() < history->mapTo(m_at->window.get(), QPoint()).y());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::MainWindowPartsTest)
#include "tst_mainwindowparts.moc"

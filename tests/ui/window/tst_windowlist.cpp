// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlist.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/startpage/recentfiles.h"
#include "ui/startpage/startpage.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Several windows, an article each: from one to another by keys.
class WindowListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensANewWindow();
    void goesToTheNextAndBack();
    void saysThatThereIsNoOther();
    void givesAnArticleAWindowOfItsOwn();
    void listsThemInTheMenu();
    void tellsAnExportFromItsArticle();
    void choosesByNumber();
    void choosesTheNextByEnter();

private:
    MainWindow *first() const { return m_at->window.get(); }
    MainWindow *openSecond();

    std::unique_ptr<AtTheWindow> m_at;
};

static QByteArray record(const char *title, const char *words)
{
    return QByteArray("{\"title\": \"") + title + "\", \"date\": \"2026-11-17\", \"text\": \""
        + words + "\"}\n";
}

void WindowListTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(
        u"two.jsonl"_s,
        record("Mills turn at night", "Ana Ruiz said on Monday that the mills turn. 😀")
            + record("Boats & nets stay", "Bo Lind said that the boats stay until spring."));
    QVERIFY(m_at->readQuay());
}

void WindowListTest::cleanup()
{
    for (MainWindow *window : WindowList::windows()) {
        if (window != first())
            delete window;
    }
    m_at.reset();
}

static bool isInFront(const MainWindow *window)
{
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

/// By Ctrl+N; settled and in front.
MainWindow *WindowListTest::openSecond()
{
    m_at->press(Qt::Key_N, Qt::ControlModifier);
    MainWindow *second = WindowList::windows().last();
    (void)QTest::qWaitFor([second] { return second->isSettled(); });
    second->activateWindow();
    return isInFront(second) ? second : nullptr;
}

void WindowListTest::opensANewWindow()
{
    const MainWindow *second = openSecond();
    QVERIFY(second && second != first());
    QCOMPARE(WindowList::windows(), (QList<MainWindow *>{first(), WindowList::windows().at(1)}));
    QVERIFY(!second->article()->isVisible());
    QVERIFY(second->findChild<StartPage *>()->isVisible());
    QCOMPARE(first()->name(), u"Quay to close on Sundays"_s);
}

void WindowListTest::goesToTheNextAndBack()
{
    MainWindow *second = openSecond();
    QVERIFY(second);
    QTest::keyClick(second->focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(isInFront(first()));
    QTest::keyClick(first()->article(), Qt::Key_F6, Qt::ControlModifier);
    QVERIFY(isInFront(second));
    // As a keyboard sends Shift and Tab.
    QTest::keyClick(second->focusWidget(), Qt::Key_Backtab,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isInFront(first()));
}

void WindowListTest::saysThatThereIsNoOther()
{
    m_at->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(first()->message(), u"No other window is open."_s);
}

void WindowListTest::givesAnArticleAWindowOfItsOwn()
{
    QVERIFY(m_at->read(u"two.jsonl"_s));
    m_at->press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(first()->isSettled());
    m_at->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    MainWindow *second = WindowList::windows().last();
    QVERIFY(second != first());
    QTRY_VERIFY(second->isSettled());
    QCOMPARE(second->name(), u"Boats & nets stay"_s);
    QCOMPARE(second->session().number(), 1);
    QCOMPARE(first()->session().number(), 1); // it stays where it was
}

void WindowListTest::listsThemInTheMenu()
{
    QVERIFY(openSecond());
    QMenu *menu = nullptr;
    for (const QAction *each : first()->menuBar()->actions()) {
        if (each->menu()->actions().contains(first()->actions()[ActionId::OpenArticles]))
            menu = each->menu();
    }
    QVERIFY(menu);
    for (int time = 0; time < 2; ++time) { // each time anew, none twice
        menu->popup({});
        const QList<QAction *> entries = menu->actions();
        QCOMPARE(entries.at(entries.size() - 2)->text(), u"&1  Quay to close on Sundays"_s);
        QVERIFY(entries.at(entries.size() - 2)->isChecked());
        QCOMPARE(entries.last()->text(), u"&2  Onrecord"_s);
        QVERIFY(!entries.last()->isChecked());
        QVERIFY(entries.at(entries.size() - 3)->isSeparator());
        QVERIFY(!entries.at(entries.size() - 4)->isSeparator());
        menu->close();
    }
}

/// An article and its export have one headline.
void WindowListTest::tellsAnExportFromItsArticle()
{
    forgetRecentFiles(); // those of the tests before
    QVERIFY(m_at->readQuay());
    m_at->write(u"quay.html"_s, first()->session().exported(ExportFormat::Html, {}, {}));
    MainWindow *second = openSecond();
    QVERIFY(second && second->open(m_at->path(u"quay.html"_s)));
    QTRY_VERIFY(second->isSettled());
    QTest::keyClick(second->article(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    const QList<QAction *> entries = QApplication::activePopupWidget()->actions();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0)->text(), u"&1  Quay to close on Sundays"_s);
    QCOMPARE(entries.at(1)->text(), u"&2  Quay to close on Sundays (exported page)"_s);
    QApplication::activePopupWidget()->close();
    // So do the recent ones, by headline too.
    QTRY_VERIFY(recentFiles().first().isExport);
    QCOMPARE(recentFiles().first().headline, u"Quay to close on Sundays"_s);
    QMenu *recent = second->findChild<QMenu *>(u"recent-menu"_s);
    recent->popup({});
    QCOMPARE(recent->actions().first()->text(), u"Quay to close on Sundays (exported page)"_s);
    QCOMPARE(recent->actions().at(1)->text(), u"Quay to close on Sundays"_s);
    recent->close();
}

void WindowListTest::choosesByNumber()
{
    MainWindow *second = openSecond();
    QVERIFY(second);
    QTest::keyClick(second->focusWidget(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_1);
    QVERIFY(isInFront(first()));
}

void WindowListTest::choosesTheNextByEnter()
{
    const MainWindow *second = openSecond();
    QVERIFY(second);
    m_at->press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCOMPARE(QApplication::activePopupWidget()->accessibleName(), u"Open articles"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QVERIFY(isInFront(second));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::WindowListTest)
#include "tst_windowlist.moc"

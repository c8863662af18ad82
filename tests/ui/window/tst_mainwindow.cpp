// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/review/reviewcard.h"
#include "ui/startpage/recentfiles.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectsBothWays();
    void changesNothingByAClick();
    void goesByKeys();
    void finds();
    void copies();
    void copiesACitation();
    void pastesAnArticle();
    void takesDroppedText();
    void takesDroppedFiles();
    void remembersRecentFiles();
    void zooms();
    void switchesSingleKeysOff();
    void leavesLettersToTextFields();
    void cyclesThroughPanes();
    void stepsBackOneThingAtATime();
    void opensByDialog();
    void opensEveryDialog_data();
    void opensEveryDialog();
    void fitsAtTheSmallestSize();
    void followsTheTheme();

private:
    MainWindow *otherWindow() const;
    void drop(const QMimeData &dropped);

    std::unique_ptr<AtTheWindow> m_at;
};

void MainWindowTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void MainWindowTest::cleanup()
{
    m_at.reset();
}

void MainWindowTest::selectsBothWays()
{
    const QString sundays = m_at->saying(u"“We will close");
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->click(placeOf(m_at->reading().statement(sundays)->statement) + 2);
    QCOMPARE(m_at->window->sidebar()->selectedStatement(), sundays);
    QVERIFY(m_at->clickRow(u"“Nobody asked"_s));
    QCOMPARE(m_at->window->article()->selectedStatement(), crews);
}

void MainWindowTest::changesNothingByAClick()
{
    const Reading before = m_at->reading();
    for (const ReadStatement &each : before.statements) {
        m_at->click(placeOf(each.statement) + 1);
        m_at->click(placeOf(each.statement) + 1, Qt::RightButton);
    }
    for (const QString &row : {u"Ana Ruiz"_s, u"“Nobody asked"_s, u"Cora Vik"_s})
        QVERIFY(m_at->clickRow(row));
    QCOMPARE(m_at->reading().statements, before.statements);
    QVERIFY(!m_at->window->session().undoStack()->canUndo());
    QVERIFY(!QFile::exists(m_at->path(u"library.sqlite"_s)));
}

void MainWindowTest::goesByKeys()
{
    const QString first = m_at->reading().statements.first().statement.id;
    const QString last = m_at->reading().statements.last().statement.id;
    m_at->press(Qt::Key_J);
    QCOMPARE(m_at->window->selectedStatement(), first);
    m_at->press(Qt::Key_K);
    QCOMPARE(m_at->window->selectedStatement(), last);
    m_at->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_at->window->selectedStatement(), first);
    m_at->press(Qt::Key_BracketRight); // the other one by Ana Ruiz
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“The numbers"));
    m_at->press(Qt::Key_BracketLeft);
    QCOMPARE(m_at->window->selectedStatement(), first);
}

void MainWindowTest::finds()
{
    m_at->press(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_at->window->findChild<QLineEdit *>(u"find-field"_s);
    QVERIFY(field && field->isVisible());
    auto *count = m_at->window->findChild<QLabel *>(u"find-count"_s);
    QTest::keyClicks(field, u"quay"_s);
    QCOMPARE(count->text(), u"1 of 3"_s);
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(count->text(), u"2 of 3"_s);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"1 of 3"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void MainWindowTest::copies()
{
    m_at->window->article()->setSelection({7, 11});
    m_at->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Quay"_s);
}

void MainWindowTest::copiesACitation()
{
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    m_at->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"“Nobody asked the crews,”, Bo Lind, “Quay to close on Sundays”, Brekkvik Post, "
             "12 November 2026"_s);
}

/// The window that was opened beside the first; null where there is none.
MainWindow *MainWindowTest::otherWindow() const
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        auto *window = qobject_cast<MainWindow *>(each);
        if (window && window != m_at->window.get())
            return window;
    }
    return nullptr;
}

void MainWindowTest::pastesAnArticle()
{
    QApplication::clipboard()->setText(u"“It rains,” said Ana Ruiz."_s);
    const QString before = m_at->window->session().path();
    m_at->press(Qt::Key_V, Qt::ControlModifier);
    // The open article stays where it is.
    QCOMPARE(m_at->window->session().path(), before);
    const QPointer<MainWindow> pasted = otherWindow();
    QVERIFY(pasted);
    QCOMPARE(pasted->session().document().text(), u"“It rains,” said Ana Ruiz."_s);
    QVERIFY(QFile::exists(pasted->session().path()));
    QTRY_COMPARE(pasted->session().reading().statements.size(), 1);
    pasted->close();
    QTRY_VERIFY(!pasted);
}

void MainWindowTest::drop(const QMimeData &dropped)
{
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(m_at->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_at->window.get(), &event);
}

void MainWindowTest::takesDroppedText()
{
    QMimeData dropped;
    dropped.setText(u"“It rains,” said Ana Ruiz."_s);
    drop(dropped);
    const QPointer<MainWindow> other = otherWindow();
    QVERIFY(other);
    QTRY_COMPARE(other->session().reading().statements.size(), 1);
    other->close();
    QTRY_VERIFY(!other);
}

void MainWindowTest::takesDroppedFiles()
{
    m_at->write(u"one.txt"_s, "“It rains,” said Ana Ruiz.");
    m_at->write(u"two.txt"_s, "“It pours,” said Bo Lind.");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(m_at->path(u"one.txt"_s)),
                     QUrl::fromLocalFile(m_at->path(u"two.txt"_s))});
    drop(dropped);
    QCOMPARE(m_at->window->session().path(), m_at->path(u"one.txt"_s));
    // The second has a window of its own.
    const QPointer<MainWindow> other = otherWindow();
    QVERIFY(other);
    QCOMPARE(other->session().path(), m_at->path(u"two.txt"_s));
    other->close();
    QTRY_VERIFY(!other);
}

void MainWindowTest::remembersRecentFiles()
{
    m_at->write(u"one.txt"_s, "“It rains,” said Ana Ruiz.");
    QVERIFY(m_at->read(u"one.txt"_s));
    QCOMPARE(recentPaths(), QStringList({m_at->path(u"one.txt"_s), m_at->path(u"quay.txt"_s)}));
    auto *recent = m_at->window->findChild<QMenu *>(u"recent-menu"_s);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().at(1)->text(), u"Quay to close on Sundays"_s);
    recent->actions().at(1)->trigger();
    QCOMPARE(m_at->window->session().path(), m_at->path(u"quay.txt"_s));
}

void MainWindowTest::zooms()
{
    auto *shown = m_at->window->findChild<QLabel *>(u"status-zoom"_s);
    m_at->press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown->text(), u"100%"_s);
    m_at->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_at->window->article()->zoom(), 110);
    QCOMPARE(shown->text(), u"110%"_s);
    m_at->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(shown->text(), u"100%"_s);
}

void MainWindowTest::switchesSingleKeysOff()
{
    Preferences preferences = test::readingQuickly();
    preferences.singleKeys = false;
    m_at->window->setPreferences(preferences);
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    m_at->press(Qt::Key_X);
    QVERIFY(!m_at->window->session().undoStack()->canUndo());
    m_at->press(Qt::Key_Down, Qt::AltModifier); // what is no single key still acts
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“The numbers"));
    m_at->window->setPreferences(test::readingQuickly());
    m_at->press(Qt::Key_X);
    QVERIFY(m_at->window->session().undoStack()->canUndo());
}

void MainWindowTest::leavesLettersToTextFields()
{
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    QLineEdit *field = m_at->window->sidebar()->filterField();
    field->setFocus();
    QTest::keyClicks(field, u"axu"_s);
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(field->text(), u"ax"_s);
    QVERIFY(!m_at->window->session().undoStack()->canUndo());
}

void MainWindowTest::cyclesThroughPanes()
{
    m_at->press(Qt::Key_F6);
    QCOMPARE(m_at->window->focusWidget(), m_at->window->sidebar()->tree());
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_F6);
    QVERIFY(m_at->window->findChild<QToolBar *>()->isAncestorOf(m_at->window->focusWidget()));
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_F6);
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(m_at->window->focusWidget(), m_at->window->sidebar()->tree());
}

void MainWindowTest::stepsBackOneThingAtATime()
{
    m_at->press(Qt::Key_J);
    m_at->press(Qt::Key_Return);
    m_at->press(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_at->window->findChild<QLineEdit *>(u"find-field"_s);
    auto *card = m_at->window->findChild<ReviewCard *>();
    m_at->press(Qt::Key_Escape);
    QVERIFY(!field->isVisible() && card->isVisible());
    m_at->press(Qt::Key_Escape);
    QVERIFY(!card->isVisible() && !m_at->window->selectedStatement().isEmpty());
    m_at->press(Qt::Key_Escape);
    QVERIFY(m_at->window->selectedStatement().isEmpty());
}

void MainWindowTest::opensByDialog()
{
    m_at->write(u"one.txt"_s, "“It rains,” said Ana Ruiz.");
    m_at->press(Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_at->asked<QFileDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(field);
    field->setText(m_at->path(u"one.txt"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_at->window->session().path(), m_at->path(u"one.txt"_s));
}

void MainWindowTest::opensEveryDialog_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QString>("name");
    QTest::newRow("keys") << ActionId::Keys << u"keys-dialog"_s;
    QTest::newRow("about") << ActionId::About << u"about-dialog"_s;
    QTest::newRow("preferences") << ActionId::Preferences << u"preferences-dialog"_s;
    QTest::newRow("export") << ActionId::Export << u"export-dialog"_s;
    QTest::newRow("rename") << ActionId::RenameActor << u"name-dialog"_s;
    QTest::newRow("merge") << ActionId::MergeActors << u"source-dialog"_s;
    QTest::newRow("speaker") << ActionId::OtherSpeaker << u"source-dialog"_s;
    QTest::newRow("note") << ActionId::Note << u"note-dialog"_s;
    QTest::newRow("head") << ActionId::ArticleHead << u"head-dialog"_s;
    QTest::newRow("day") << ActionId::PublishedOn << u"head-dialog"_s;
}

void MainWindowTest::opensEveryDialog()
{
    QFETCH(ActionId, action);
    QFETCH(QString, name);
    m_at->press(Qt::Key_J);
    m_at->window->actions()[action]->trigger();
    QPointer<QDialog> dialog = m_at->window->findChild<QDialog *>(name);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!dialog->windowTitle().isEmpty());
    // Escape leaves everything as it was.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(!m_at->window->session().undoStack()->canUndo());
}

void MainWindowTest::fitsAtTheSmallestSize()
{
    m_at->window->resize(800, 600);
    QCOMPARE(m_at->window->size(), QSize(800, 600)); // nothing asks for more
    m_at->press(Qt::Key_J);
    m_at->press(Qt::Key_Return);
    const QImage picture = m_at->window->grab().toImage();
    QCOMPARE(picture.size() / picture.devicePixelRatio(), QSize(800, 600));
    for (const QLabel *label : m_at->window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->wordWrap())
            continue;
        QVERIFY2(label->sizeHint().width() <= label->width(), qPrintable(label->text()));
    }
    for (const QAbstractButton *button : m_at->window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->sizeHint().width() <= button->width(), qPrintable(button->text()));
    }
}

void MainWindowTest::followsTheTheme()
{
    Preferences preferences = test::readingQuickly();
    preferences.theme = Preferences::Theme::Dark;
    m_at->window->setPreferences(preferences);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ThemeColours::dark().page);
    preferences.theme = Preferences::Theme::Light;
    m_at->window->setPreferences(preferences);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ThemeColours::light().page);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::MainWindowTest)
#include "tst_mainwindow.moc"

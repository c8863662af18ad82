// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/startpage.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bars/messagebar.h"
#include "ui/bars/messages.h"
#include "ui/session/session.h"
#include "ui/startpage/recentfiles.h"
#include "ui/startpage/recentmodel.h"
#include "ui/startpage/startbutton.h"

#include <QClipboard>
#include <QFileDialog>
#include <QListView>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// The start page in its window.
class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isShownWhileNoArticleIsOpen();
    void opensTheFirstByEnter();
    void choosesByArrows();
    void opensByAClick();
    void opensInANewWindow();
    void takesOffTheList();
    void saysWhatWasFoundTheLastTime();
    void saysWhatAnExportedPageWasAbout();
    void opensTheSample();
    void opensTheSampleBesideAnArticle();
    void pastes();
    void asksForAFile();
    void saysThatThereIsNothingYet();
    void staysWhereAFileIsGone();
    void staysUnderAMessage_data();
    void staysUnderAMessage();
    void fits_data();
    void fits();

private:
    StartPage *page() const { return m_at->window->findChild<StartPage *>(); }
    QListView *list() const { return page()->list(); }
    QString openPath() const { return m_at->window->session().path(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        m_at->toFront();
        QTest::keyClick(list(), key, modifiers);
    }
    MainWindow *otherWindow() const;

    std::unique_ptr<AtTheWindow> m_at;
};

void StartPageTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"rain.txt"_s, "Title: Rain in Brekkvik 😀\n\n“It rains,” said Ana Ruiz.\n");
    rememberFile(m_at->path(u"quay.txt"_s));
    rememberFile(m_at->path(u"rain.txt"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_at->window->isSettled(); }));
    m_at->toFront();
}

void StartPageTest::cleanup()
{
    m_at.reset();
}

MainWindow *StartPageTest::otherWindow() const
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        auto *window = qobject_cast<MainWindow *>(each);
        if (window && window != m_at->window.get())
            return window;
    }
    return nullptr;
}

void StartPageTest::isShownWhileNoArticleIsOpen()
{
    QVERIFY(page()->isVisible());
    QVERIFY(!m_at->window->article()->isVisible());
    QVERIFY(!m_at->window->sidebar()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), list());
    QVERIFY(!m_at->window->actions()[ActionId::Find]->isEnabled());
    QVERIFY(m_at->readQuay());
    QVERIFY(!page()->isVisible());
    QVERIFY(m_at->window->article()->isVisible());
    QVERIFY(m_at->window->sidebar()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    QVERIFY(m_at->window->actions()[ActionId::Find]->isEnabled());
    QVERIFY(!m_at->window->actions()[ActionId::ForgetRecent]->isEnabled());
}

void StartPageTest::opensTheFirstByEnter()
{
    press(Qt::Key_Return);
    QCOMPARE(openPath(), m_at->path(u"rain.txt"_s));
    QVERIFY(!page()->isVisible());
}

void StartPageTest::choosesByArrows()
{
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(openPath(), m_at->path(u"quay.txt"_s));
}

void StartPageTest::opensByAClick()
{
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list()->visualRect(list()->model()->index(1, 0)).center());
    QCOMPARE(openPath(), m_at->path(u"quay.txt"_s));
}

void StartPageTest::opensInANewWindow()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    const QPointer<MainWindow> other = otherWindow();
    QVERIFY(other);
    QCOMPARE(other->session().path(), m_at->path(u"rain.txt"_s));
    QVERIFY(page()->isVisible());
    other->close();
    QTRY_VERIFY(!other);
}

void StartPageTest::takesOffTheList()
{
    press(Qt::Key_Delete);
    QCOMPARE(recentPaths(), QStringList{m_at->path(u"quay.txt"_s)});
    // The next one takes its place, and is chosen.
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(QFile::exists(m_at->path(u"rain.txt"_s)));
    press(Qt::Key_Delete);
    QVERIFY(recentPaths().isEmpty());
    QVERIFY(!m_at->window->actions()[ActionId::ForgetRecent]->isEnabled());
}

void StartPageTest::saysWhatWasFoundTheLastTime()
{
    QVERIFY(m_at->readQuay());
    m_at->window.reset();
    m_at->open();
    QVERIFY(QTest::qWaitFor([&] { return m_at->window->isSettled(); }));
    const QModelIndex row = list()->model()->index(0, 0);
    QCOMPARE(row.data().toString(), u"Quay to close on Sundays"_s);
    QCOMPARE(row.data(RecentModel::SourceRole).toString(), u"Brekkvik Post · Thu 12 Nov 2026"_s);
    QVERIFY(row.data(RecentModel::CountsRole).toString().startsWith(u"4 statement"));
    QVERIFY(row.data(RecentModel::OpenedRole).toString().startsWith(u"today "));
}

/// A page is read by the time the first words are painted, before the window is complete.
void StartPageTest::saysWhatAnExportedPageWasAbout()
{
    QVERIFY(m_at->readQuay());
    const qsizetype statements = m_at->reading().statements.size();
    m_at->write(u"quay.html"_s, m_at->window->session().exported(ExportFormat::Html, {}, {}));
    m_at->open();
    QVERIFY(m_at->window->open(m_at->path(u"quay.html"_s)));
    QVERIFY(!m_at->window->findChild<StartPage *>());
    QVERIFY(m_at->window->session().reading().complete);
    QVERIFY(QTest::qWaitFor([&] { return m_at->window->isSettled(); }));
    m_at->window.reset(); // before anything else could tell the list
    const RecentFile known = recentFiles().first();
    QCOMPARE(known.path, m_at->path(u"quay.html"_s));
    QCOMPARE(known.headline, u"Quay to close on Sundays"_s);
    QVERIFY(known.isExport);
    QVERIFY(known.counts);
    QCOMPARE(known.counts->statements, int(statements));
}

void StartPageTest::opensTheSample()
{
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(m_at->window->session().isOpen());
    QVERIFY(m_at->window->session().document().article().title.contains(u"Tarnfell"));
    QVERIFY(QFile::exists(openPath()));
}

void StartPageTest::opensTheSampleBesideAnArticle()
{
    QVERIFY(m_at->readQuay());
    m_at->window->actions()[ActionId::OpenSample]->trigger();
    QCOMPARE(openPath(), m_at->path(u"quay.txt"_s));
    const QPointer<MainWindow> other = otherWindow();
    QVERIFY(other);
    other->close();
    QTRY_VERIFY(!other);
}

void StartPageTest::pastes()
{
    QApplication::clipboard()->setText(u"“It rains,” said Ana Ruiz."_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_at->window->session().document().text(), u"“It rains,” said Ana Ruiz."_s);
    // Kept, so that it can be opened again.
    QCOMPARE(recentPaths().first(), openPath());
}

void StartPageTest::asksForAFile()
{
    press(Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_at->asked<QFileDialog>();
    QVERIFY(dialog);
    dialog->reject();
}

void StartPageTest::saysThatThereIsNothingYet()
{
    forgetRecentFiles();
    m_at->open();
    QVERIFY(QTest::qWaitFor([&] { return m_at->window->isSettled(); }));
    QVERIFY(!list()->isVisible());
    const QList<StartButton *> buttons = page()->findChildren<StartButton *>();
    QCOMPARE(buttons.size(), 3);
    // The keys go to the first way to begin.
    QCOMPARE(m_at->window->focusWidget(), buttons.first());
}

void StartPageTest::staysWhereAFileIsGone()
{
    QVERIFY(QFile::remove(m_at->path(u"rain.txt"_s)));
    press(Qt::Key_Return);
    QVERIFY(m_at->window->message().contains(u"rain.txt"));
    QVERIFY(page()->isVisible());
}

void StartPageTest::staysUnderAMessage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("times");
    QTest::newRow("wide") << QSize(1280, 800) << 1;
    QTest::newRow("wide, two lines") << QSize(1280, 800) << 6;
    QTest::newRow("columns below each other") << QSize(640, 700) << 1;
    QTest::newRow("small") << QSize(640, 480) << 1;
}

void StartPageTest::staysUnderAMessage()
{
    QFETCH(QSize, size);
    QFETCH(int, times);
    m_at->window->resize(size);
    QTest::qWait(0);
    const auto places = [this] {
        QList<QPoint> all;
        for (const QWidget *each : page()->findChildren<QWidget *>()) {
            if (each->isVisible() && each->parentWidget() != page()) // that holds the others
                all.append(each->mapToGlobal(QPoint()));
        }
        return all;
    };
    const QList<QPoint> before = places();
    auto *messages = m_at->window->findChild<Messages *>();
    messages->tellFailure(
        u"The file is gone; check its name and whether it was moved. "_s.repeated(times));
    QTest::qWait(0);
    QVERIFY(m_at->window->findChild<MessageBar *>()->isVisible());
    QCOMPARE(places(), before);
    messages->dismiss();
    QTest::qWait(0);
    QCOMPARE(places(), before);
}

void StartPageTest::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("640x480") << QSize(640, 480);
    QTest::newRow("800x600") << QSize(800, 600);
    QTest::newRow("1280x800") << QSize(1280, 800);
}

void StartPageTest::fits()
{
    QFETCH(QSize, size);
    // What the window needs is known once the sidebar, which is hidden here, has gone out of it.
    QTRY_VERIFY(m_at->window->minimumSize().height() <= size.height());
    m_at->window->resize(size);
    QCOMPARE(m_at->window->size(), size);
    QTest::qWait(0);
    const QRect whole = page()->rect();
    for (QWidget *each : page()->findChildren<QWidget *>()) {
        if (!each->isVisible() || list()->isAncestorOf(each))
            continue;
        const QRect place(each->mapTo(page(), QPoint()), each->size());
        QVERIFY2(whole.contains(place), qPrintable(QLatin1String(each->metaObject()->className())));
    }
    for (const StartButton *button : page()->findChildren<StartButton *>())
        QVERIFY(button->width() >= button->sizeHint().width());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StartPageTest)
#include "tst_startpage.moc"

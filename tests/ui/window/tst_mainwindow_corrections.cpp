// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewround.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/review/reviewcard.h"
#include "ui/startpage/recentfiles.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Correcting and reviewing with the keys, menus and dialogs of the whole window.
class MainWindowCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void corrects_data();
    void corrects();
    void givesToACandidateByNumber();
    void editsTheWords();
    void asksForWordsFirst();
    void givesToSomebodyNewOfAKind();
    void renamesAnActor();
    void mergesActorsAndTakesItBack();
    void writesANote();
    void asksBeforeANoteIsLost();
    void choosesTheVerbByMenu();
    void leavesKeysToAnOpenMenu();
    void picksAVerbByItsLetter();
    void reviewsOneAfterTheOther();
    void showsDetails();
    void offersCorrectionsByMenu();
    void offersAnActorNoDate();

private:
    std::unique_ptr<AtTheWindow> m_at;
};

void MainWindowCorrectionsTest::init()
{
    forgetRecentFiles();
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void MainWindowCorrectionsTest::cleanup()
{
    m_at.reset();
}

void MainWindowCorrectionsTest::corrects_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<State>("state");
    QTest::newRow("confirm") << int(Qt::Key_A) << State::Confirmed;
    QTest::newRow("not a statement") << int(Qt::Key_X) << State::Rejected;
    QTest::newRow("nobody") << int(Qt::Key_U) << State::Corrected;
}

void MainWindowCorrectionsTest::corrects()
{
    QFETCH(int, key);
    QFETCH(State, state);
    const QString crews = m_at->saying(u"“Nobody asked");
    const State before = m_at->reading().statement(crews)->state;
    m_at->window->selectStatement(crews);
    m_at->press(key);
    QCOMPARE(m_at->reading().statement(crews)->state, state);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->reading().statement(crews)->state, before);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_at->reading().statement(crews)->state, state);
}

void MainWindowCorrectionsTest::givesToACandidateByNumber()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_1); // who has it already: so it is right
    QCOMPARE(m_at->reading().statement(crews)->state, State::Confirmed);
    QCOMPARE(m_at->speaker(crews), u"Bo Lind"_s);
}

void MainWindowCorrectionsTest::editsTheWords()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    const qsizetype begin = m_at->reading().document.text().indexOf(u"asked the crews");
    m_at->window->article()->setSelection({begin - 1, begin + 15}); // with a blank before
    m_at->press(Qt::Key_E);
    QCOMPARE(m_at->reading().statement(crews)->statement.content, Spans({{begin, begin + 15}}));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_at->saying(u"“Nobody asked") == crews);
}

void MainWindowCorrectionsTest::asksForWordsFirst()
{
    m_at->press(Qt::Key_Q);
    QVERIFY(!m_at->window->message().isEmpty());
    m_at->press(Qt::Key_Escape);
    QVERIFY(m_at->window->message().isEmpty());
}

void MainWindowCorrectionsTest::givesToSomebodyNewOfAKind()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_S);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"Norrfell"_s);
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    const ReadActor *actor = test::actorNamed(m_at->reading(), u"Norrfell"_s);
    QVERIFY(actor);
    QVERIFY(actor->actor.kind == ActorKind::Organisation);
    QCOMPARE(m_at->speaker(crews), u"Norrfell"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier); // actor and kind are one step
    QVERIFY(!test::actorNamed(m_at->reading(), u"Norrfell"_s));
    QCOMPARE(m_at->speaker(crews), u"Bo Lind"_s);
}

void MainWindowCorrectionsTest::renamesAnActor()
{
    QVERIFY(m_at->clickRow(u"Bo Lind"_s));
    QTest::keyClick(m_at->window->sidebar()->tree(), Qt::Key_F2);
    auto *dialog = m_at->asked<NameDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    QCOMPARE(field->text(), u"Bo Lind"_s);
    QTest::keyClicks(field, u"Bo Lindgren"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(test::actorNamed(m_at->reading(), u"Bo Lindgren"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test::actorNamed(m_at->reading(), u"Bo Lind"_s));
}

void MainWindowCorrectionsTest::mergesActorsAndTakesItBack()
{
    const QString vik = m_at->saying(u"that the island");
    QVERIFY(m_at->clickRow(u"Cora Vik"_s));
    QTest::keyClick(m_at->window->sidebar()->tree(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"bo l"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_at->speaker(vik), u"Bo Lind"_s);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->speaker(vik), u"Cora Vik"_s);
}

void MainWindowCorrectionsTest::asksBeforeANoteIsLost()
{
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    m_at->press(Qt::Key_M);
    auto *dialog = m_at->asked<NoteDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, u"ask the crews"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QPointer<QMessageBox> question = dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QTRY_VERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape); // in doubt the words stay
    QTRY_VERIFY(!question);
    QVERIFY(dialog->isVisible());
    QCOMPARE(field->toPlainText(), u"ask the crews"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    question = dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    question->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!m_at->window->findChild<NoteDialog *>());
}

void MainWindowCorrectionsTest::writesANote()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_M);
    auto *dialog = m_at->asked<NoteDialog>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, u"ask the crews"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_at->reading().statement(crews)->note, u"ask the crews"_s);
    m_at->press(Qt::Key_F);
    QVERIFY(m_at->reading().statement(crews)->flagged);
    m_at->press(Qt::Key_F);
    QVERIFY(!m_at->reading().statement(crews)->flagged);
}

void MainWindowCorrectionsTest::choosesTheVerbByMenu()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_V);
    auto *menu = m_at->window->findChild<QMenu *>(u"verb-menu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), int(VerbKind::Thinks) + 1);
    QVERIFY(menu->actions().at(int(VerbKind::Says))->isChecked());
    menu->setActiveAction(menu->actions().at(int(VerbKind::Warns)));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_at->reading().statement(crews)->statement.verb, VerbKind::Warns);
}

void MainWindowCorrectionsTest::leavesKeysToAnOpenMenu()
{
    m_at->press(Qt::Key_J);
    const QString statement = m_at->window->selectedStatement();
    QVERIFY(!statement.isEmpty());
    QMenu *edit = m_at->window->menuBar()->actions().at(1)->menu();
    edit->popup(m_at->window->mapToGlobal(QPoint(20, 20)));
    QTRY_COMPARE(QApplication::activePopupWidget(), edit);
    QTest::keyClick(m_at->window->windowHandle(), Qt::Key_X);
    QTest::keyClick(m_at->window->windowHandle(), Qt::Key_J);
    edit->close();
    QCOMPARE(m_at->reading().statement(statement)->state, State::Automatic);
    QCOMPARE(m_at->window->selectedStatement(), statement);
}

void MainWindowCorrectionsTest::picksAVerbByItsLetter()
{
    m_at->press(Qt::Key_J);
    const QString statement = m_at->window->selectedStatement();
    m_at->press(Qt::Key_V);
    auto *menu = m_at->window->findChild<QMenu *>(u"verb-menu"_s);
    QVERIFY(menu);
    QTRY_COMPARE(QApplication::activePopupWidget(), menu);
    QTest::keyClick(m_at->window->windowHandle(), Qt::Key_W);
    QTRY_COMPARE(m_at->reading().statement(statement)->statement.verb, VerbKind::Warns);
    QCOMPARE(m_at->window->selectedStatement(), statement);
}

void MainWindowCorrectionsTest::reviewsOneAfterTheOther()
{
    m_at->write(u"doubt.txt"_s,
                "“The quay will never open again on a Sunday.” The words stood on a wall.\n\n"
                "“We stay,” said Ana Ruiz.\n");
    QVERIFY(m_at->read(u"doubt.txt"_s));
    auto *card = m_at->window->findChild<ReviewCard *>();
    QVERIFY(card->isHidden());
    m_at->press(Qt::Key_F8);
    QVERIFY(card->isVisible());
    qsizetype left = reviewQueue(m_at->reading()).size();
    QVERIFY(left > 0); // nobody is named for the words on the wall
    while (left > 0) {
        const QString asked = m_at->window->selectedStatement();
        QCOMPARE(asked, reviewQueue(m_at->reading()).first());
        m_at->press(Qt::Key_A);
        QCOMPARE(m_at->reading().statement(asked)->state, State::Confirmed);
        QCOMPARE(reviewQueue(m_at->reading()).size(), --left);
    }
    QVERIFY(card->findChild<QLabel *>(u"review-question"_s)->text().contains(u"Nothing"));
    m_at->press(Qt::Key_F8);
    QVERIFY(card->isHidden());
}

void MainWindowCorrectionsTest::showsDetails()
{
    auto *card = m_at->window->findChild<ReviewCard *>();
    m_at->press(Qt::Key_J);
    QVERIFY(card->isHidden());
    m_at->press(Qt::Key_Return);
    QVERIFY(card->isVisible());
    QVERIFY(!card->findChild<QLabel *>(u"review-reason"_s)->text().isEmpty());
    QVERIFY(m_at->window->article()->geometry().bottom() < card->geometry().top());
    m_at->press(Qt::Key_Escape);
    QVERIFY(card->isHidden());
}

void MainWindowCorrectionsTest::offersCorrectionsByMenu()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    const qsizetype place = placeOf(m_at->reading().statement(crews)->statement) + 4;
    const QPoint point = m_at->window->article()->rectangleAt(place).center();
    QWidget *viewport = m_at->window->article()->viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
    QApplication::sendEvent(viewport, &event);
    QPointer<QMenu> menu = m_at->window->findChild<QMenu *>(u"correction-menu"_s);
    QVERIFY(menu);
    QCOMPARE(m_at->window->selectedStatement(), crews);
    QVERIFY(menu->actions().contains(m_at->window->actions()[ActionId::Confirm]));
    QVERIFY(menu->actions().contains(m_at->window->actions()[ActionId::MergeActors]));
    QVERIFY(menu->actions().contains(m_at->window->actions()[ActionId::DateMeaning]));
    menu->close();
    QTRY_VERIFY(!menu);
}

/// The date of the article, which is meant where nothing else is selected, is none of theirs.
void MainWindowCorrectionsTest::offersAnActorNoDate()
{
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
    QTreeView *tree = m_at->window->sidebar()->tree();
    const QPoint point = tree->visualRect(tree->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, point,
                            tree->viewport()->mapToGlobal(point));
    QApplication::sendEvent(tree, &event);
    QPointer<QMenu> menu = m_at->window->findChild<QMenu *>(u"correction-menu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(m_at->window->actions()[ActionId::RenameActor]));
    QVERIFY(!menu->actions().contains(m_at->window->actions()[ActionId::DateMeaning]));
    menu->close();
    QTRY_VERIFY(!menu);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::MainWindowCorrectionsTest)
#include "tst_mainwindow_corrections.moc"

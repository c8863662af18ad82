// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting an actor by key: who was taken for one becomes two, for good.
#include "ui/corrections/splitdialog.h"

#include "tests/ui/atthewindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class SplitDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void splitsTheSelectedStatementOff();
    void takesNoNameThatSomebodyHas();
    void ticksStatementsByKey();
    void takesWhatIsSelectedInTheText();
    void isInMenusWhereThereIsSomethingToSplit();

private:
    SplitDialog *ask()
    {
        m_at->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        return m_at->asked<SplitDialog>();
    }
    static QLineEdit *name(const SplitDialog *dialog) { return dialog->findChild<QLineEdit *>(); }
    static QListWidget *list(const SplitDialog *dialog)
    {
        return dialog->findChild<QListWidget *>();
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void SplitDialogTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void SplitDialogTest::splitsTheSelectedStatementOff()
{
    const QString numbers = m_at->saying(u"“The numbers");
    const QString sundays = m_at->saying(u"“We will");
    QCOMPARE(m_at->speaker(numbers), u"Ana Ruiz"_s);
    const int number = test::actorNamed(m_at->reading(), u"Ana Ruiz"_s)->number;
    m_at->window->selectStatement(numbers);
    SplitDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->chosen(), QStringList(numbers));
    QVERIFY(name(dialog)->hasFocus());
    QTest::keyClicks(name(dialog), u"Ana Ruiz, the bookkeeper"_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QCOMPARE(m_at->speaker(numbers), u"Ana Ruiz, the bookkeeper"_s);
    QCOMPARE(m_at->speaker(sundays), u"Ana Ruiz"_s);
    QCOMPARE(test::actorNamed(m_at->reading(), u"Ana Ruiz"_s)->number, number);
    QCOMPARE(m_at->window->session().undoStack()->undoText(),
             u"Split “Ana Ruiz, the bookkeeper” Off Ana Ruiz"_s);

    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->speaker(numbers), u"Ana Ruiz"_s);
    QVERIFY(!test::actorNamed(m_at->reading(), u"Ana Ruiz, the bookkeeper"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_at->speaker(numbers), u"Ana Ruiz, the bookkeeper"_s);

    const QByteArray json = m_at->window->session().exported(ExportFormat::Json, u"quay"_s, {});
    QVERIFY(json.contains("Ana Ruiz, the bookkeeper"));
    m_at->window.reset();
    m_at->open();
    QVERIFY(m_at->readQuay());
    QCOMPARE(m_at->speaker(m_at->saying(u"“The numbers")), u"Ana Ruiz, the bookkeeper"_s);
    QCOMPARE(m_at->speaker(m_at->saying(u"“We will")), u"Ana Ruiz"_s);
}

void SplitDialogTest::takesNoNameThatSomebodyHas()
{
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    SplitDialog *dialog = ask();
    QVERIFY(dialog);
    const auto *split = dialog->findChild<QPushButton *>();
    QVERIFY(!split->isEnabled());
    QTest::keyClicks(name(dialog), u"bo  LIND"_s);
    QVERIFY(!split->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"split-hint"_s)->text().contains(u"goes by that name"_s));
    name(dialog)->clear();
    QTest::keyClicks(name(dialog), u"Bo"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_at->speaker(m_at->saying(u"“The numbers")), u"Ana Ruiz"_s);
}

void SplitDialogTest::ticksStatementsByKey()
{
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
    SplitDialog *dialog = nullptr;
    QTest::keyClick(m_at->window->sidebar()->tree(), Qt::Key_M,
                    Qt::ControlModifier | Qt::ShiftModifier);
    dialog = m_at->asked<SplitDialog>();
    QVERIFY(dialog);
    QVERIFY(list(dialog)->hasFocus());
    QCOMPARE(list(dialog)->count(), 2);
    QVERIFY(dialog->chosen().isEmpty());
    QTest::keyClick(list(dialog), Qt::Key_Down);
    QTest::keyClick(list(dialog), Qt::Key_Space);
    QCOMPARE(dialog->chosen(), QStringList(m_at->saying(u"“The numbers")));
    name(dialog)->setText(u"Una Rask 😀"_s); // no key of a test has that
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QCOMPARE(m_at->speaker(m_at->saying(u"“The numbers")), u"Una Rask 😀"_s);
    QCOMPARE(m_at->speaker(m_at->saying(u"“We will")), u"Ana Ruiz"_s);
}

void SplitDialogTest::takesWhatIsSelectedInTheText()
{
    const QString numbers = m_at->saying(u"“The numbers");
    m_at->window->selectStatement(m_at->saying(u"“We will"));
    const qsizetype name = m_at->reading().document.text().indexOf(u"Ana Ruiz said");
    m_at->window->article()->setSelection({name, name + 8});
    const SplitDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->chosen(), QStringList(numbers));
}

void SplitDialogTest::isInMenusWhereThereIsSomethingToSplit()
{
    QAction *split = m_at->window->actions()[ActionId::SplitActor];
    const QList<QAction *> menus = m_at->window->menuBar()->actions();
    QVERIFY(std::any_of(menus.begin(), menus.end(), [split](const QAction *menu) {
        return menu->menu()->actions().contains(split);
    }));
    m_at->window->selectStatement({});
    QVERIFY(!split->isEnabled());
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    QVERIFY(split->isEnabled());
}

} // namespace onrecord

QTEST_MAIN(onrecord::SplitDialogTest)
#include "tst_splitdialog.moc"

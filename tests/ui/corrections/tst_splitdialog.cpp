// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting an actor by key: who was taken for one becomes two, for good.
#include "ui/corrections/splitdialog.h"

#include "core/wording/history.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QComboBox>
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
    void takesNoNameOfTheirOwn();
    void givesThemToAnotherByTyping();
    void givesThemToAnotherByArrows();
    void tellsTwoOfANameApart();
    void ticksStatementsByKey();
    void takesWhatIsSelectedInTheText();
    void splitsMentionsOff();
    void isInMenusWhereThereIsSomethingToSplit();

private:
    SplitDialog *ask()
    {
        m_at->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        return m_at->asked<SplitDialog>();
    }
    /// Statement::ids of what is ticked.
    static QStringList chosen(const SplitDialog *dialog)
    {
        QStringList ids;
        for (const ActorPart &part : dialog->chosen())
            ids.append(part.statements);
        return ids;
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
    QCOMPARE(chosen(dialog), QStringList(numbers));
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

void SplitDialogTest::takesNoNameOfTheirOwn()
{
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    SplitDialog *dialog = ask();
    QVERIFY(dialog);
    const auto *split = dialog->findChild<QPushButton *>();
    QVERIFY(!split->isEnabled());
    QTest::keyClicks(name(dialog), u"ana  RUIZ"_s);
    QVERIFY(!split->isEnabled());
    QVERIFY(!dialog->own());
    QCOMPARE(dialog->findChild<QLabel *>(u"split-hint"_s)->text(),
             u"They are taken for “Ana Ruiz” now. Say somebody else."_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_at->speaker(m_at->saying(u"“The numbers")), u"Ana Ruiz"_s);
    QVERIFY(m_at->window->session().log().inForce().isEmpty());
}

/// Who is in the article already gets mentions and statements, in one step, for good.
void SplitDialogTest::givesThemToAnotherByTyping()
{
    const QString numbers = m_at->saying(u"“The numbers");
    const qsizetype mentions =
        test::actorNamed(m_at->reading(), u"Bo Lind"_s)->actor.mentions.size();
    const int number = test::actorNamed(m_at->reading(), u"Bo Lind"_s)->number;
    m_at->window->selectStatement(numbers);
    SplitDialog *dialog = ask();
    QVERIFY(dialog);
    const auto *kind = dialog->findChild<QComboBox *>(u"split-kind"_s);
    QVERIFY(kind->isEnabled());
    QTest::keyClicks(name(dialog), u"bo  LIND"_s);
    QVERIFY(!kind->isEnabled()); // his own stays
    QVERIFY(dialog->findChild<QLabel *>(u"split-hint"_s)
                ->text()
                .contains(u"“Bo Lind”, who is in the article already"_s));
    QTest::keyClick(name(dialog), Qt::Key_Return);
    const auto isGiven = [&] {
        const ReadActor *lind = test::actorNamed(m_at->reading(), u"Bo Lind"_s);
        return m_at->speaker(m_at->saying(u"“The numbers")) == u"Bo Lind"_s
            && lind->actor.mentions.size() == mentions + 1 && lind->number == number
            && m_at->speaker(m_at->saying(u"“We will")) == u"Ana Ruiz"_s;
    };
    QVERIFY(isGiven());
    QCOMPARE(m_at->window->session().undoStack()->undoText(),
             u"Give Words of Ana Ruiz to Bo Lind"_s);
    QStringList told;
    for (const wording::HistoryLine &line :
         wording::historyOf(m_at->reading(), m_at->window->session().log()))
        told.append(line.what + u": "_s + line.before + u" → "_s + line.after);
    QVERIFY2(told.contains(u"mentions “Ana Ruiz”: Ana Ruiz → Bo Lind"_s),
             qPrintable(told.join(u'\n')));

    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->speaker(numbers), u"Ana Ruiz"_s);
    QCOMPARE(test::actorNamed(m_at->reading(), u"Bo Lind"_s)->actor.mentions.size(), mentions);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isGiven());
    m_at->window.reset();
    m_at->open();
    QVERIFY(m_at->readQuay());
    QVERIFY(isGiven());
}

void SplitDialogTest::givesThemToAnotherByArrows()
{
    const QString numbers = m_at->saying(u"“The numbers");
    m_at->window->selectStatement(numbers);
    SplitDialog *dialog = ask();
    QVERIFY(dialog);
    QVERIFY(name(dialog)->text().isEmpty());
    QTest::keyClick(name(dialog), Qt::Key_Down);
    QCOMPARE(name(dialog)->text(), u"Bo Lind"_s); // never who is split
    QTest::keyClick(name(dialog), Qt::Key_Down);
    QCOMPARE(name(dialog)->text(), u"Cora Vik"_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QCOMPARE(m_at->speaker(numbers), u"Cora Vik"_s);
}

/// By their numbers, as everywhere.
void SplitDialogTest::tellsTwoOfANameApart()
{
    Reading reading = m_at->reading();
    for (ReadActor &actor : reading.actors) {
        if (actor.actor.name == u"Cora Vik"_s)
            actor.actor.name = u"Bo Lind"_s;
    }
    const ReadActor *ruiz = test::actorNamed(reading, u"Ana Ruiz"_s);
    const QList<ActorPart> parts = partsOf(reading, ruiz->actor.id);
    SplitDialog dialog(reading, *ruiz, {parts.last()}, nullptr);
    auto *names = dialog.findChild<QComboBox *>(u"split-name"_s);
    const int first = names->findText(u"Bo Lind"_s);
    const int second = names->findText(u"Bo Lind ("_s, Qt::MatchStartsWith);
    QVERIFY(first >= 0 && second > first);
    names->setCurrentIndex(first);
    const std::optional<ActorRef> lind = dialog.own();
    names->setCurrentIndex(second);
    QVERIFY(lind && dialog.own());
    QVERIFY(*lind != *dialog.own());
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
    QCOMPARE(chosen(dialog), QStringList(m_at->saying(u"“The numbers")));
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
    QCOMPARE(chosen(dialog), QStringList(numbers));
}

/// A mention with which nothing is said is split off, and with the actor it is named in the text again.
void SplitDialogTest::splitsMentionsOff()
{
    m_at->write(u"holm.txt"_s,
                "Title: Two of a name\n\n"
                "“We stay,” said Marta Holm, the harbour master. 😀\n\n"
                "The crews met Marta Holm, a painter, on the quay in June.\n\n"
                "“The ice is thin,” Marta Holm said.\n");
    QVERIFY(m_at->read(u"holm.txt"_s));
    const QString stay = m_at->saying(u"“We stay");
    m_at->window->selectStatement(stay);
    SplitDialog *dialog = ask();
    QVERIFY(dialog);
    QListWidget *rows = list(dialog);
    QVERIFY2(rows->count() >= 3, qPrintable(QString::number(rows->count())));
    rows->setFocus();
    for (int row = 0; row < rows->count(); ++row) {
        const bool isPainter = rows->item(row)->text().contains(u"crews met"_s);
        const bool isTicked = rows->item(row)->checkState() == Qt::Checked;
        rows->setCurrentRow(row);
        if (isPainter != isTicked)
            QTest::keyClick(rows, Qt::Key_Space);
    }
    QCOMPARE(dialog->chosen().size(), 1);
    QTest::keyClicks(name(dialog), u"Holm, the painter"_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    const ReadActor *painter = test::actorNamed(m_at->reading(), u"Holm, the painter"_s);
    QVERIFY(painter);
    QCOMPARE(painter->actor.mentions.size(), 1);
    QCOMPARE(m_at->speaker(stay), u"Marta Holm"_s);
    QCOMPARE(m_at->window->session().log().inForce().size(), 1);

    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!test::actorNamed(m_at->reading(), u"Holm, the painter"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_at->window.reset();
    m_at->open();
    QVERIFY(m_at->read(u"holm.txt"_s));
    QVERIFY(test::actorNamed(m_at->reading(), u"Holm, the painter"_s));
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

ONRECORD_WINDOW_TEST(onrecord::SplitDialogTest)
#include "tst_splitdialog.moc"

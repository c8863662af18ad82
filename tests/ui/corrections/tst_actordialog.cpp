// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/actordialog.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What is known of an actor is said by key, in the whole window, and kept.
class ActorDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void describesByKeys();
    void changesTheColour();
    void keepsItInTheLibrary();
    void changesNothingUntouched();
    void wantsAName();
    void showsWhatTheArticleSays();
    void asksAboutWhoIsNamedAtTheCaret();
    void isInTheMenus();

private:
    ActorDialog *ask()
    {
        m_at->press(Qt::Key_F2, Qt::ShiftModifier);
        return m_at->asked<ActorDialog>();
    }
    static void type(ActorDialog *dialog, const char *name, const QString &text)
    {
        auto *field = dialog->findChild<QLineEdit *>(QLatin1String(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    static void choose(ActorDialog *dialog, const char *name, const QString &letters)
    {
        auto *box = dialog->findChild<QComboBox *>(QLatin1String(name));
        box->setFocus();
        QTest::keyClicks(box, letters);
    }
    const ReadActor *ruiz() const { return test::actorNamed(m_at->reading(), u"Ana Ruiz"_s); }
    const QUndoStack &steps() const { return *m_at->window->session().undoStack(); }

    std::unique_ptr<AtTheWindow> m_at;
};

void ActorDialogTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    m_at->window->selectStatement(m_at->saying(u"“We will"));
}

void ActorDialogTest::describesByKeys()
{
    ActorDialog *dialog = ask();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLineEdit *>(u"actor-name"_s)->hasFocus());
    type(dialog, "actor-description", u"runs the  quay"_s);
    type(dialog, "actor-identifier", u"Q42"_s);
    choose(dialog, "actor-kind", u"gr"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(ruiz()->description, u"runs the quay"_s);
    QCOMPARE(ruiz()->identifier, u"Q42"_s);
    QCOMPARE(ruiz()->actor.kind, ActorKind::Group);
    QCOMPARE(steps().index(), 1);
    QCOMPARE(steps().undoText(), u"Change What Is Known of Ana Ruiz"_s);
    QVERIFY(m_at->window->sidebar()
                ->tree()
                ->model()
                ->index(0, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"runs the quay, Q42"_s));

    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(ruiz()->description.isEmpty());
    QCOMPARE(ruiz()->actor.kind, ActorKind::Person);
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ruiz()->identifier, u"Q42"_s);
}

void ActorDialogTest::changesTheColour()
{
    ActorDialog *dialog = ask();
    QVERIFY(dialog);
    auto *colour = dialog->findChild<QComboBox *>(u"actor-colour"_s);
    QCOMPARE(colour->count(), actorColours + 1);
    colour->setFocus();
    for (int step = 0; step < 7; ++step)
        QTest::keyClick(colour, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(ruiz()->number, 1);
    QCOMPARE(ruiz()->colourNumber(), 7);
    const QString will = m_at->saying(u"“We will");
    QCOMPARE(m_at->reading().statement(will)->speakerColour, 7);
    QCOMPARE(m_at->reading().statement(will)->label, u"1a"_s);
    QCOMPARE(steps().undoText(), u"Change the colour of Ana Ruiz: colour 7"_s);
}

void ActorDialogTest::keepsItInTheLibrary()
{
    ActorDialog *dialog = ask();
    QVERIFY(dialog);
    type(dialog, "actor-identifier", u"Q42"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    const QByteArray page = m_at->window->session().exported(ExportFormat::Html, u"quay"_s, {});
    m_at->window.reset();
    m_at->open();
    QVERIFY(m_at->readQuay());
    QCOMPARE(ruiz()->identifier, u"Q42"_s);
    m_at->write(u"quay.html"_s, page);
    QVERIFY(m_at->read(u"quay.html"_s));
    QCOMPARE(ruiz()->identifier, u"Q42"_s);
}

void ActorDialogTest::changesNothingUntouched()
{
    ActorDialog *dialog = ask();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(steps().count(), 0);
}

void ActorDialogTest::wantsAName()
{
    ActorDialog *dialog = ask();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"actor-name"_s);
    const QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    name->clear();
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(name, u"Ana M. Ruiz"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(test::actorNamed(m_at->reading(), u"Ana M. Ruiz"_s));
}

void ActorDialogTest::showsWhatTheArticleSays()
{
    const ActorDialog *dialog = ask();
    QVERIFY(dialog);
    const auto *said = dialog->findChild<QLabel *>(u"actor-said"_s);
    QVERIFY(said);
    QVERIFY2(said->text().contains(u"harbour master"_s), qPrintable(said->text()));
}

void ActorDialogTest::asksAboutWhoIsNamedAtTheCaret()
{
    m_at->write(u"holm.txt"_s,
                "Title: Two of a name\n\n"
                "“We stay,” said Ana Ruiz, the harbour master. 😀\n\n"
                "The crews met Marta Holm on the quay in June.\n\n"
                "“The ice is thin,” Marta Holm said.\n");
    QVERIFY(m_at->read(u"holm.txt"_s));
    m_at->window->selectStatement(m_at->saying(u"“We stay"));
    m_at->click(m_at->reading().document.text().indexOf(u"Marta Holm on") + 2);
    const ActorDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"actor-name"_s)->text(), u"Marta Holm"_s);
}

void ActorDialogTest::isInTheMenus()
{
    QAction *details = m_at->window->actions()[ActionId::ActorDetails];
    const QList<QAction *> menus = m_at->window->menuBar()->actions();
    QVERIFY(std::any_of(menus.begin(), menus.end(), [details](const QAction *menu) {
        return menu->menu()->actions().contains(details);
    }));
    QVERIFY(details->isEnabled());
    m_at->window->selectStatement({});
    QVERIFY(!details->isEnabled());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ActorDialogTest)
#include "tst_actordialog.moc"

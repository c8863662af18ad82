// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogkeys.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Keys that the window still gets when a dialog is open over it.
class DialogKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goToTheDialog();
    void actAgainBehindIt();
    void goThereAsShortcuts();

private:
    /// As the desktop sends it to the window: as a shortcut first, then, where somebody takes it for himself, as a key.
    bool press(Qt::Key key) const
    {
        const QString text = key == Qt::Key_Escape ? QString() : QString(QChar(key).toLower());
        QKeyEvent shortcut(QEvent::ShortcutOverride, key, Qt::NoModifier, text);
        shortcut.ignore();
        QCoreApplication::sendEvent(m_at->window->windowHandle(), &shortcut);
        if (!shortcut.isAccepted())
            return false;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_at->window->windowHandle(), &press);
        return true;
    }

    std::unique_ptr<AtTheWindow> m_at;
    QString m_statement;
};

void DialogKeysTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    m_statement = m_at->saying(u"“We will close"_s);
    m_at->window->selectStatement(m_statement);
    m_at->window->article()->setFocus();
}

void DialogKeysTest::goToTheDialog()
{
    m_at->press(Qt::Key_S);
    QWidget *picker = dialogOver(*m_at->window);
    QVERIFY(picker);
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_A, Qt::Key_T})
        QVERIFY(press(key)); // it is no shortcut of the window
    const auto *field = picker->findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->text(), u"xat"_s);
    QCOMPARE(m_at->reading().statement(m_statement)->state, State::Automatic);
    QCOMPARE(dialogOver(*m_at->window), picker); // no other one opened
    QVERIFY(!dialogOver(*picker));
    QVERIFY(press(Qt::Key_Escape));
    QVERIFY(!dialogOver(*m_at->window));
}

void DialogKeysTest::actAgainBehindIt()
{
    m_at->press(Qt::Key_S);
    QVERIFY(press(Qt::Key_Escape));
    QVERIFY(!press(Qt::Key_X));
    m_at->press(Qt::Key_X);
    QCOMPARE(m_at->reading().statement(m_statement)->state, State::Rejected);
}

/// One that was on its way when the dialog opened.
void DialogKeysTest::goThereAsShortcuts()
{
    m_at->press(Qt::Key_S);
    QWidget *picker = dialogOver(*m_at->window);
    QVERIFY(picker);
    QAction *reject = m_at->window->actions()[ActionId::Reject];
    QShortcutEvent late(reject->shortcut(), 0);
    QCoreApplication::sendEvent(reject, &late);
    QCOMPARE(m_at->reading().statement(m_statement)->state, State::Automatic);
    QCOMPARE(picker->findChild<QLineEdit *>()->text(), u"x"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::DialogKeysTest)
#include "tst_dialogkeys.moc"

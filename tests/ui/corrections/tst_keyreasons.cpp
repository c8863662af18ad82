// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/keyreasons.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class KeyReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void saysWhatToChooseFirst_data();
    void saysWhatToChooseFirst();
    void saysItInTheListToo();
    void saysThatThereIsNoSuchCandidate();
    void saysThatItIsRejectedAlready();
    void saysThatNobodyIsThere();
    void saysThatThereIsNowhereToGo_data();
    void saysThatThereIsNowhereToGo();
    void leavesOtherKeysAlone();
    void takesBackWhatWasDone_data();
    void takesBackWhatWasDone();
    void takesBackWhatAnotherStepOverrules();

private:
    QString message() const { return m_at->window->message(); }

    std::unique_ptr<AtTheWindow> m_at;
};

void KeyReasonsTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void KeyReasonsTest::saysWhatToChooseFirst_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, int key, const char *what,
                        Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::newRow(name) << key << modifiers << QString::fromLatin1(what);
    };
    row("A", Qt::Key_A, "statement");
    row("X", Qt::Key_X, "statement");
    row("S", Qt::Key_S, "statement");
    row("U", Qt::Key_U, "statement");
    row("V", Qt::Key_V, "statement");
    row("G", Qt::Key_G, "statement");
    row("E", Qt::Key_E, "statement");
    row("C", Qt::Key_C, "statement");
    row("T", Qt::Key_T, "statement");
    row("F", Qt::Key_F, "statement");
    row("M", Qt::Key_M, "statement");
    row("1", Qt::Key_1, "statement");
    row("9, of the number pad", Qt::Key_9, "statement", Qt::KeypadModifier);
    row("Q", Qt::Key_Q, "words");
    row("R", Qt::Key_R, "statement");
    row("I", Qt::Key_I, "actor");
    row("F2", Qt::Key_F2, "actor");
    row("Ctrl+M", Qt::Key_M, "actor", Qt::ControlModifier);
    row("Ctrl+Shift+M", Qt::Key_M, "actor", Qt::ControlModifier | Qt::ShiftModifier);
    row("Shift+F2", Qt::Key_F2, "actor", Qt::ShiftModifier);
    row("B", Qt::Key_B, "block");
    row("L", Qt::Key_L, "block");
    row("Backspace", Qt::Key_Backspace, "review");
}

void KeyReasonsTest::saysWhatToChooseFirst()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, what);
    QVERIFY(message().isEmpty());
    m_at->press(key, modifiers);
    QVERIFY2(message().contains(what), qPrintable(message()));
}

void KeyReasonsTest::saysItInTheListToo()
{
    QVERIFY(m_at->clickRow(u"Ana Ruiz"_s));
    QTest::keyClick(m_at->window->sidebar()->tree(), Qt::Key_C);
    QVERIFY2(message().contains(u"statement"), qPrintable(message()));
    QCOMPARE(m_at->window->sidebar()->tree()->currentIndex().data().toString(), u"Ana Ruiz"_s);
}

void KeyReasonsTest::saysThatThereIsNoSuchCandidate()
{
    m_at->window->selectStatement(m_at->saying(u"“Nobody"));
    m_at->press(Qt::Key_9);
    QVERIFY2(message().contains(u"no candidate 9"), qPrintable(message()));
}

void KeyReasonsTest::saysThatItIsRejectedAlready()
{
    const QString statement = m_at->saying(u"“Nobody");
    m_at->window->selectStatement(statement);
    m_at->press(Qt::Key_X);
    QVERIFY(m_at->reading().statement(statement)->state == State::Rejected);
    m_at->window->selectStatement(statement);
    m_at->press(Qt::Key_X);
    QVERIFY2(message().contains(u"rejected already"), qPrintable(message()));
}

void KeyReasonsTest::saysThatNobodyIsThere()
{
    m_at->write(u"one.txt"_s, "“We stay,” said Ana Ruiz.\n\nThe boats had left.\n");
    QVERIFY(m_at->read(u"one.txt"_s));
    m_at->window->selectStatement(m_at->saying(u"“We stay"));
    m_at->press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY2(message().contains(u"no other actor"), qPrintable(message()));
}

void KeyReasonsTest::saysThatThereIsNowhereToGo_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    const QString nobody = u"The boats had left.\n"_s;
    QTest::newRow("J") << int(Qt::Key_J) << nobody << u"no statement"_s;
    QTest::newRow("K") << int(Qt::Key_K) << nobody << u"no statement"_s;
    QTest::newRow("N") << int(Qt::Key_N) << nobody << u"Nothing is left"_s;
    QTest::newRow("P") << int(Qt::Key_P) << nobody << u"Nothing is left"_s;
    const QString somebody = u"“We stay,” said Ana Ruiz.\n"_s;
    QTest::newRow("]") << int(Qt::Key_BracketRight) << somebody << u"Choose a statement"_s;
    QTest::newRow("[") << int(Qt::Key_BracketLeft) << somebody << u"Choose a statement"_s;
}

void KeyReasonsTest::saysThatThereIsNowhereToGo()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QFETCH(QString, what);
    m_at->write(u"some.txt"_s, text.toUtf8());
    QVERIFY(m_at->read(u"some.txt"_s));
    m_at->press(key);
    QVERIFY2(message().contains(what), qPrintable(message()));
}

/// They scroll, or do what they always do, and nothing is said.
void KeyReasonsTest::leavesOtherKeysAlone()
{
    for (const int key : {int(Qt::Key_Space), int(Qt::Key_Down), int(Qt::Key_J), int(Qt::Key_A)})
        m_at->press(key);
    QVERIFY2(message().isEmpty(), qPrintable(message()));
}

void KeyReasonsTest::takesBackWhatWasDone_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("what");
    QTest::newRow("a statement") << int(Qt::Key_A) << u"Choose a statement first"_s;
    QTest::newRow("words of a statement") << int(Qt::Key_R) << u"Choose a statement"_s;
    QTest::newRow("a statement of an actor")
        << int(Qt::Key_BracketRight) << u"Choose a statement of an actor"_s;
    QTest::newRow("an actor") << int(Qt::Key_F2) << u"Choose an actor first"_s;
}

/// What asks for a choice stays until it is made; the text stays where it is.
void KeyReasonsTest::takesBackWhatWasDone()
{
    QFETCH(int, key);
    QFETCH(QString, what);
    m_at->press(key);
    QVERIFY2(message().contains(what), qPrintable(message()));
    const int top = m_at->window->article()->verticalScrollBar()->value();
    m_at->press(Qt::Key_Right); // another place of the text, no statement
    QVERIFY2(message().contains(what), qPrintable(message()));
    m_at->window->selectStatement(m_at->saying(u"“Nobody"));
    if (key == Qt::Key_R) { // which asks for words, too
        QVERIFY2(message().contains(what), qPrintable(message()));
        m_at->press(Qt::Key_X);
    }
    QCOMPARE(message(), QString());
    QCOMPARE(m_at->window->article()->verticalScrollBar()->value(), top);
}

void KeyReasonsTest::takesBackWhatAnotherStepOverrules()
{
    const QString statement = m_at->saying(u"“Nobody");
    const auto askForTheNinth = [&] {
        m_at->window->selectStatement(statement);
        m_at->press(Qt::Key_9);
        QVERIFY2(message().contains(u"no candidate 9"), qPrintable(message()));
    };
    askForTheNinth();
    m_at->press(Qt::Key_F); // which leaves it selected
    QCOMPARE(message(), QString());
    askForTheNinth();
    m_at->window->session().undo();
    QCOMPARE(message(), QString());
    askForTheNinth();
    m_at->window->session().redo();
    QCOMPARE(message(), QString());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::KeyReasonsTest)
#include "tst_keyreasons.moc"

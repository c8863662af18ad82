// SPDX-License-Identifier: GPL-3.0-or-later
// Words selected with the mouse, and the keys that are pressed next: which statement they speak of.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/datedialog.h"
#include "ui/corrections/inputdialogs.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/corrections/topicdialog.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class WordsByMouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void leavesTheStatementChosen_data();
    void leavesTheStatementChosen();
    void staysWhereItWasScrolledTo();
    void choosesTheStatementWhereNoneWas();
    void goesToAnotherStatementByAClick();
    void meansTheChosenOneInTheMenu();
    void namesTheSpeaker();
    void meansTheOneInTheWords_data();
    void meansTheOneInTheWords();
    void asksWhereItIsUnclear_data();
    void asksWhereItIsUnclear();
    void asksAboutTheDate();
    void marksTheFlag();
    void opensDialogsOfTheStatement_data();
    void opensDialogsOfTheStatement();
    void widensHalfWords_data();
    void widensHalfWords();
    void saysThatTheWordsWereSaid();
    void saysThatNothingChanges();

private:
    ArticleView *article() const { return m_at->window->article(); }
    qsizetype place(const QString &words) const
    {
        return m_at->reading().document.text().indexOf(words);
    }
    Span span(const QString &words) const { return {place(words), place(words) + words.size()}; }
    /// As a hand does: the first click comes first.
    void doubleClick(const QString &word) const
    {
        const QPoint point = article()->rectangleAt(place(word) + 1).center();
        QWidget *on = article()->viewport();
        const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
            QMouseEvent event(type, point, on->mapToGlobal(point), Qt::LeftButton, buttons,
                              Qt::NoModifier);
            QApplication::sendEvent(on, &event);
        };
        m_at->toFront();
        send(QEvent::MouseButtonPress, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, Qt::NoButton);
        send(QEvent::MouseButtonDblClick, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, Qt::NoButton);
    }
    void drag(qsizetype from, qsizetype to) const
    {
        const auto at = [this](qsizetype offset) {
            const QRect place = article()->rectangleAt(offset);
            return QPoint(place.left(), place.center().y());
        };
        QWidget *on = article()->viewport();
        const auto send = [&](QEvent::Type type, QPoint point, Qt::MouseButtons buttons) {
            QMouseEvent event(type, point, on->mapToGlobal(point), Qt::LeftButton, buttons,
                              Qt::NoModifier);
            QApplication::sendEvent(on, &event);
        };
        m_at->toFront();
        send(QEvent::MouseButtonPress, at(from), Qt::LeftButton);
        send(QEvent::MouseMove, at(to), Qt::LeftButton);
        send(QEvent::MouseButtonRelease, at(to), Qt::NoButton);
    }
    const Statement &chosen() const { return m_at->reading().statement(m_chosen)->statement; }
    QString words(const Spans &spans) const
    {
        return spans.isEmpty() ? QString()
                               : hull(spans).in(m_at->reading().document.text()).toString();
    }

    std::unique_ptr<AtTheWindow> m_at;
    QString m_chosen; ///< Statement::id of what Ana Ruiz says first
};

void WordsByMouseTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
    m_chosen = m_at->saying(u"“We will close");
    QVERIFY(!m_chosen.isEmpty());
    m_at->window->selectStatement(m_chosen);
}

void WordsByMouseTest::leavesTheStatementChosen_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("within it") << u"Sundays,”"_s;
    QTest::newRow("its source") << u"Ruiz, the"_s;
    QTest::newRow("its cue") << u"said Ana"_s;
    QTest::newRow("beside all statements") << u"boats a day"_s;
    QTest::newRow("in another statement") << u"crews,”"_s;
    QTest::newRow("in another one's source") << u"Lind,"_s;
    QTest::newRow("in the headline") << u"Quay to"_s;
}

void WordsByMouseTest::leavesTheStatementChosen()
{
    QFETCH(QString, word);
    doubleClick(word);
    const QString selected = article()->selectedText();
    QVERIFY2(!selected.isEmpty() && word.startsWith(selected), qPrintable(selected));
    QCOMPARE(m_at->window->selectedStatement(), m_chosen);
    QCOMPARE(m_at->window->sidebar()->selectedStatement(), m_chosen);
    m_at->press(Qt::Key_F);
    QVERIFY(m_at->reading().statement(m_chosen)->flagged);
}

/// The statement may be far away by now: taking it up again is no reason to go there.
void WordsByMouseTest::staysWhereItWasScrolledTo()
{
    QByteArray text(test::quayArticle);
    for (int line = 0; line < 60; ++line)
        text += "\nThe ferry left at noon and came back with the post and the bread.\n";
    text += "\nThe lantern stayed dark.\n";
    m_at->write(u"long.txt"_s, text);
    QVERIFY(m_at->read(u"long.txt"_s));
    m_chosen = m_at->saying(u"“We will close");
    m_at->window->selectStatement(m_chosen);
    article()->scrollTo(span(u"The lantern"_s));
    const QRect before = article()->rectangleAt(place(u"lantern"_s));
    QVERIFY(article()->viewport()->rect().contains(before));
    doubleClick(u"lantern"_s);
    QCOMPARE(article()->rectangleAt(place(u"lantern"_s)), before);
    QCOMPARE(article()->selectedText(), u"lantern"_s);
    QCOMPARE(m_at->window->selectedStatement(), m_chosen);
}

void WordsByMouseTest::choosesTheStatementWhereNoneWas()
{
    m_at->window->selectStatement({});
    doubleClick(u"crews,”"_s);
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“Nobody"));
}

void WordsByMouseTest::goesToAnotherStatementByAClick()
{
    m_at->click(place(u"crews,”"_s));
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“Nobody"));
}

/// The menu over selected words is for the statement that they are selected for; elsewhere, for what is there.
void WordsByMouseTest::meansTheChosenOneInTheMenu()
{
    const auto ask = [this](const QString &word) {
        const QPoint point = article()->rectangleAt(place(word) + 1).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                                article()->viewport()->mapToGlobal(point));
        QApplication::sendEvent(article()->viewport(), &event);
        auto *menu = m_at->window->findChild<QMenu *>(u"correction-menu"_s);
        QVERIFY(menu);
        menu->close();
        QTRY_VERIFY(!m_at->window->findChild<QMenu *>(u"correction-menu"_s));
    };
    doubleClick(u"Lind,"_s);
    ask(u"Lind,"_s);
    QCOMPARE(m_at->window->selectedStatement(), m_chosen);
    ask(u"crews,”"_s);
    QCOMPARE(m_at->window->selectedStatement(), m_at->saying(u"“Nobody"));
}

void WordsByMouseTest::namesTheSpeaker()
{
    doubleClick(u"Lind,"_s);
    m_at->press(Qt::Key_R);
    QTRY_COMPARE(m_at->speaker(m_chosen), u"Bo Lind"_s);
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody")), u"Bo Lind"_s);
}

void WordsByMouseTest::meansTheOneInTheWords_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isNew"); // the statement that gets it is marked with Q
    for (const bool isNew : {false, true}) {
        const char *how = isNew ? "Q, " : "R, ";
        const auto row = [&](const char *name, const QString &dragged, const QString &source) {
            QTest::addRow("%s%s", how, name) << dragged << source << isNew;
        };
        row("the cue before", u"said Bo Lind"_s, u"Bo Lind"_s);
        row("half of it", u"id Bo Lin"_s, u"Bo Lind"_s);
        row("a comma and who", u"Bo Lind, who"_s, u"Bo Lind"_s);
        row("a comma", u"Bo Lind,"_s, u"Bo Lind,"_s);
        row("according to", u"according to Bo Lind"_s, u"Bo Lind"_s);
        row("a preposition", u"Bo Lind of"_s, u"Bo Lind"_s);
        row("the end of the quotation", u"crews,” said Bo Lind"_s, u"Bo Lind"_s);
        row("a day before", u"On Monday Bo Lind"_s, u"Bo Lind"_s);
        row("the next sentence", u"Lind. Then"_s, u"Lind"_s);
        row("the article behind", u"Bo Lind told the"_s, u"Bo Lind"_s);
    }
}

void WordsByMouseTest::meansTheOneInTheWords()
{
    QFETCH(QString, dragged);
    QFETCH(QString, source);
    QFETCH(bool, isNew);
    m_at->write(
        u"more.txt"_s,
        QByteArray(test::quayArticle)
            + "\nThe ferry is late, according to Bo Lind of Brekkvik.\n"
              "\nThe council saw Lind. Then it rained. On Monday Bo Lind told the paper.\n");
    QVERIFY(m_at->read(u"more.txt"_s));
    m_chosen = m_at->saying(u"“We will close");
    m_at->window->selectStatement(m_chosen);
    const qsizetype actors = m_at->reading().actors.size();
    const Span half = span(dragged);
    if (isNew) {
        drag(place(u"The quay was"_s), place(u" a day."_s));
        m_at->press(Qt::Key_Q);
    }
    drag(half.begin, half.end);
    m_at->press(Qt::Key_R);
    if (isNew) {
        m_at->press(Qt::Key_Return);
        m_chosen = m_at->window->selectedStatement();
    }
    QVERIFY(!m_at->window->findChild<SourceDialog *>());
    QCOMPARE(m_at->speaker(m_chosen), u"Bo Lind"_s);
    QCOMPARE(m_at->reading().actors.size(), actors);
    QCOMPARE(words(chosen().source), source);
}

void WordsByMouseTest::asksWhereItIsUnclear_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::newRow("a sentence") << u"The quay was built"_s;
    QTest::newRow("what somebody has") << u"Lind’s plan"_s;
}

/// Words that are no name make nobody an actor before the reader has said so.
void WordsByMouseTest::asksWhereItIsUnclear()
{
    QFETCH(QString, dragged);
    m_at->write(u"plan.txt"_s, QByteArray(test::quayArticle) + "\nLind’s plan was new.\n");
    QVERIFY(m_at->read(u"plan.txt"_s));
    m_chosen = m_at->saying(u"“We will close");
    m_at->window->selectStatement(m_chosen);
    const qsizetype actors = m_at->reading().actors.size();
    drag(span(dragged).begin, span(dragged).end);
    m_at->press(Qt::Key_R);
    auto *dialog = m_at->asked<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_at->speaker(m_chosen), u"Ana Ruiz"_s);
    QCOMPARE(m_at->reading().actors.size(), actors);
}

void WordsByMouseTest::asksAboutTheDate()
{
    doubleClick(u"Tuesday."_s);
    m_at->press(Qt::Key_D);
    auto *dialog = m_at->asked<DateDialog>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u"Tuesday"), qPrintable(dialog->windowTitle()));
    dialog->close();
}

void WordsByMouseTest::marksTheFlag()
{
    doubleClick(u"crews,”"_s);
    m_at->press(Qt::Key_F);
    QVERIFY(m_at->reading().statement(m_chosen)->flagged);
    QVERIFY(!m_at->reading().statement(m_at->saying(u"“Nobody"))->flagged);
}

void WordsByMouseTest::opensDialogsOfTheStatement_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("S") << int(Qt::Key_S);
    QTest::newRow("T") << int(Qt::Key_T);
    QTest::newRow("M") << int(Qt::Key_M);
    QTest::newRow("V") << int(Qt::Key_V);
}

/// Each of them answered by Enter changes the chosen statement or none.
void WordsByMouseTest::opensDialogsOfTheStatement()
{
    QFETCH(int, key);
    doubleClick(u"crews,”"_s);
    const ReadStatement other = *m_at->reading().statement(m_at->saying(u"“Nobody"));
    m_at->press(key);
    if (key == Qt::Key_V) {
        auto *menu = m_at->window->findChild<QMenu *>(u"verb-menu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(chosen().verb != VerbKind::Says);
    } else if (key == Qt::Key_S) {
        auto *dialog = m_at->asked<SourceDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), u"Cora"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_at->speaker(m_chosen), u"Cora Vik"_s);
    } else {
        auto *dialog = m_at->asked<QDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), u"quay"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return,
                        key == Qt::Key_M ? Qt::ControlModifier : Qt::NoModifier);
        const ReadStatement &read = *m_at->reading().statement(m_chosen);
        QTRY_VERIFY(read.note == u"quay" || read.topic == u"quay"_s);
    }
    QCOMPARE(*m_at->reading().statement(other.statement.id), other);
}

void WordsByMouseTest::widensHalfWords_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("taken");
    QTest::newRow("E") << int(Qt::Key_E) << u"oats a d"_s << u"boats a day"_s;
    QTest::newRow("C") << int(Qt::Key_C) << u"as buil"_s << u"was built"_s;
    QTest::newRow("R") << int(Qt::Key_R) << u"o Lin"_s << u"Bo Lind"_s;
}

void WordsByMouseTest::widensHalfWords()
{
    QFETCH(int, key);
    QFETCH(QString, dragged);
    QFETCH(QString, taken);
    const Span half = span(dragged);
    drag(half.begin, half.end);
    QCOMPARE(article()->selectedText(), dragged);
    QCOMPARE(m_at->window->selectedStatement(), m_chosen);
    m_at->press(key);
    QCOMPARE(words(key == Qt::Key_E       ? chosen().content
                       : key == Qt::Key_C ? chosen().cue
                                          : chosen().source),
             taken);
}

/// What reports the words is not among them.
void WordsByMouseTest::saysThatTheWordsWereSaid()
{
    const Statement before = chosen();
    doubleClick(u"Sundays,”"_s);
    m_at->press(Qt::Key_C);
    QVERIFY(chosen() == before);
    QVERIFY2(m_at->window->message().contains(u"beside them"), qPrintable(m_at->window->message()));
}

void WordsByMouseTest::saysThatNothingChanges()
{
    const int steps = m_at->window->session().undoStack()->count();
    article()->setSelection(hull(chosen().cue));
    m_at->press(Qt::Key_C);
    QVERIFY2(m_at->window->message().contains(u"already"), qPrintable(m_at->window->message()));
    m_at->press(Qt::Key_Escape);
    QVERIFY(m_at->window->message().isEmpty());
    article()->setSelection(hull(chosen().content));
    m_at->press(Qt::Key_E);
    QVERIFY2(m_at->window->message().contains(u"already"), qPrintable(m_at->window->message()));
    QCOMPARE(m_at->window->session().undoStack()->count(), steps);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::WordsByMouseTest)
#include "tst_wordsbymouse.moc"

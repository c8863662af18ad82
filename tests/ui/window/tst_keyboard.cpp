// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/bars/messages.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Going about the window without a mouse.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesToTheFilterAndBack();
    void escapeEmptiesTheFilterFirst();
    void lettersActAgainAfterTheFilter();
    void opensTheFilterOfAHiddenSidebar();
    void reachesGroupingByTab();
    void goesThroughABarByTabAsItStands_data();
    void goesThroughABarByTabAsItStands();
    void pressesWhatHasTheFocusByEnter();
    void opensTheMenuOfWhatIsSelected_data();
    void opensTheMenuOfWhatIsSelected();
    void opensNoSecondMenu();
    void lettersActAgainAfterTheHistory();
    void givesKeysBackWhenAPaneIsClosed_data();
    void givesKeysBackWhenAPaneIsClosed();
    void showsWhichPaneHasTheFocus();
    void previewsWhatIsPrinted();

private:
    QLineEdit *filter() const { return m_at->window->sidebar()->filterField(); }
    QTreeView *tree() const { return m_at->window->sidebar()->tree(); }
    void type(const QString &words) const
    {
        m_at->press(Qt::Key_Slash);
        QCOMPARE(m_at->window->focusWidget(), filter());
        QTest::keyClicks(filter(), words);
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void KeyboardTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void KeyboardTest::cleanup()
{
    m_at.reset();
}

void KeyboardTest::goesToTheFilterAndBack()
{
    type(u"crews"_s);
    QCOMPARE(filter()->text(), u"crews"_s);
    QTest::keyClick(filter(), Qt::Key_Return);
    QCOMPARE(m_at->window->focusWidget(), tree());
    QCOMPARE(filter()->text(), u"crews"_s);
    // From the list, too.
    QTest::keyClick(tree(), Qt::Key_Slash);
    QCOMPARE(m_at->window->focusWidget(), filter());
    QCOMPARE(filter()->selectedText(), u"crews"_s);
}

void KeyboardTest::escapeEmptiesTheFilterFirst()
{
    m_at->press(Qt::Key_J);
    const QString selected = m_at->window->selectedStatement();
    QVERIFY(!selected.isEmpty());
    type(u"quay"_s);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(m_at->window->selectedStatement(), selected);
    QCOMPARE(m_at->window->focusWidget(), tree());
    QTest::keyClick(tree(), Qt::Key_Escape);
    QVERIFY(m_at->window->selectedStatement().isEmpty());
}

void KeyboardTest::lettersActAgainAfterTheFilter()
{
    m_at->press(Qt::Key_J);
    const QString selected = m_at->window->selectedStatement();
    type(u"a"_s);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_X);
    const ReadStatement *read = m_at->reading().statement(selected);
    QVERIFY(read && read->state == State::Rejected);
}

void KeyboardTest::opensTheFilterOfAHiddenSidebar()
{
    m_at->press(Qt::Key_F9);
    QVERIFY(!m_at->window->sidebar()->isVisible());
    m_at->press(Qt::Key_Slash);
    QVERIFY(m_at->window->sidebar()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), filter());
}

void KeyboardTest::reachesGroupingByTab()
{
    type(QString());
    QTest::keyClick(filter(), Qt::Key_Tab);
    const auto *grouping = m_at->window->findChild<QToolButton *>(u"sidebar-grouping"_s);
    QCOMPARE(m_at->window->focusWidget(), grouping);
}

void KeyboardTest::goesThroughABarByTabAsItStands_data()
{
    QTest::addColumn<QString>("bar");
    QTest::addColumn<int>("width");
    for (const int width : {1200, 760}) { // the card is in a dock of its own in a narrow window
        QTest::addRow("find bar, %d", width) << u"find-bar"_s << width;
        QTest::addRow("message with an action, %d", width) << u"message-bar"_s << width;
        QTest::addRow("review card, %d", width) << u"review-card"_s << width;
        QTest::addRow("new statement, %d", width) << u"marking-bar"_s << width;
    }
}

/// Line by line, and on to the article where that stands beside the bar.
void KeyboardTest::goesThroughABarByTabAsItStands()
{
    QFETCH(const QString, bar);
    QFETCH(const int, width);
    ArticleView *article = m_at->window->article();
    m_at->window->resize(width, 700);
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    if (bar == u"find-bar")
        m_at->press(Qt::Key_F, Qt::ControlModifier);
    else if (bar == u"message-bar")
        m_at->window->findChild<Messages *>()->offer(u"Something is to be done."_s,
                                                     m_at->window->actions()[ActionId::Export]);
    else if (bar == u"review-card")
        m_at->press(Qt::Key_Return);
    else {
        article->setSelection({m_at->reading().document.text().indexOf(u"handles 400"),
                               m_at->reading().document.text().indexOf(u" a day")});
        m_at->press(Qt::Key_Q);
    }
    QCoreApplication::processEvents();
    auto *shown = m_at->window->findChild<QWidget *>(bar);
    QVERIFY(shown && shown->isVisible());
    const auto at = [this] {
        return m_at->window->focusWidget();
    };
    const auto isPart = [&] {
        return shown == at() || shown->isAncestorOf(at());
    };
    const auto key = [&](Qt::Key key) {
        QTest::keyClick(at(), key);
    };
    const bool isAbove = shown->mapTo(m_at->window.get(), QPoint()).y()
        < article->mapTo(m_at->window.get(), QPoint()).y();
    article->setFocus();
    key(isAbove ? Qt::Key_Backtab : Qt::Key_Tab);
    QVERIFY(isPart()); // it is next to the article
    QList<QWidget *> parts;
    for (; isPart() && parts.size() < 40; key(isAbove ? Qt::Key_Backtab : Qt::Key_Tab))
        parts.append(at());
    QVERIFY(parts.size() >= 2);
    QVERIFY(parts.size() < 40);
    key(isAbove ? Qt::Key_Tab : Qt::Key_Backtab);
    QCOMPARE(at(), parts.last());
    if (isAbove)
        std::reverse(parts.begin(), parts.end());
    for (qsizetype part = 1; part < parts.size(); ++part) {
        const QRect before(parts[part - 1]->mapTo(shown, QPoint()), parts[part - 1]->size());
        const QRect now(parts[part]->mapTo(shown, QPoint()), parts[part]->size());
        QVERIFY(now.center().y() > before.bottom() || now.center().x() > before.center().x());
    }
}

void KeyboardTest::pressesWhatHasTheFocusByEnter()
{
    const auto press = [this](QWidget *button, Qt::Key key) {
        button->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_at->window->focusWidget(), button);
        QTest::keyClick(button, key);
    };
    m_at->toFront();
    auto *messages = m_at->window->findChild<Messages *>();
    messages->advise(u"Something was done."_s);
    press(m_at->window->findChild<QWidget *>(u"message-dismiss"_s), Qt::Key_Return);
    QCOMPARE(messages->sentence(), QString());

    m_at->press(Qt::Key_F, Qt::ControlModifier);
    auto *find = m_at->window->findChild<QWidget *>(u"find-bar"_s);
    auto *field = find->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"the"_s);
    const QString count = find->findChild<QLabel *>(u"find-count"_s)->text();
    QTest::keyClick(field, Qt::Key_Return); // goes on
    QVERIFY(find->findChild<QLabel *>(u"find-count"_s)->text() != count);
    const QList<QToolButton *> buttons = find->findChildren<QToolButton *>();
    const auto named = [&buttons](const QString &text) {
        return *std::find_if(buttons.begin(), buttons.end(),
                             [&text](const QToolButton *each) { return each->text() == text; });
    };
    press(named(u"Previous"_s), Qt::Key_Return);
    QCOMPARE(find->findChild<QLabel *>(u"find-count"_s)->text(), count);
    press(named(u"Close"_s), Qt::Key_Enter);
    QVERIFY(!find->isVisible());

    auto *grouping = m_at->window->findChild<QToolButton *>(u"sidebar-grouping"_s);
    QTimer::singleShot(0, grouping, [grouping] {
        QTRY_VERIFY(grouping->menu()->isVisible());
        QTest::keyClick(grouping->menu(), Qt::Key_Escape);
    });
    press(grouping, Qt::Key_Return);
    QVERIFY(!grouping->menu()->isVisible());
    auto *chip = m_at->window->findChild<QToolButton *>(u"chip-list-verbatim"_s);
    const bool isOn = chip->isChecked();
    press(chip, Qt::Key_Return);
    QCOMPARE(chip->isChecked(), !isOn);
}

void KeyboardTest::opensTheMenuOfWhatIsSelected_data()
{
    QTest::addColumn<bool>("inTheSidebar");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    QTest::newRow("the article, Menu") << false << int(Qt::Key_Menu) << none;
    QTest::newRow("the article, Shift+F10") << false << int(Qt::Key_F10) << shift;
    QTest::newRow("the sidebar, Menu") << true << int(Qt::Key_Menu) << none;
    QTest::newRow("the sidebar, Shift+F10") << true << int(Qt::Key_F10) << shift;
}

void KeyboardTest::opensTheMenuOfWhatIsSelected()
{
    QFETCH(bool, inTheSidebar);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_at->press(Qt::Key_J);
    const QString selected = m_at->window->selectedStatement();
    QWidget *focus = m_at->window->article();
    if (inTheSidebar)
        focus = tree();
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key(key), modifiers);
    auto *menu = m_at->window->findChild<QMenu *>(u"correction-menu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(!menu->actions().isEmpty());
    QCOMPARE(m_at->window->selectedStatement(), selected);
    menu->close();
}

void KeyboardTest::opensNoSecondMenu()
{
    m_at->press(Qt::Key_J);
    m_at->press(Qt::Key_F10, Qt::ShiftModifier);
    m_at->window->actions()[ActionId::SelectionMenu]->trigger();
    const QList<QMenu *> menus = m_at->window->findChildren<QMenu *>(u"correction-menu"_s);
    QCOMPARE(menus.size(), 1);
    menus.first()->close();
}

void KeyboardTest::lettersActAgainAfterTheHistory()
{
    m_at->window->article()->setFocus();
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(m_at->window->focusWidget() != m_at->window->article());
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
}

void KeyboardTest::givesKeysBackWhenAPaneIsClosed_data()
{
    QTest::addColumn<QKeyCombination>("opens");
    QTest::addColumn<QString>("pane");
    QTest::addColumn<QKeyCombination>("closes");
    QTest::newRow("sidebar") << QKeyCombination(Qt::Key_Slash) << u"sidebar-dock"_s
                             << QKeyCombination(Qt::Key_F9);
    QTest::newRow("history") << QKeyCombination(Qt::CTRL | Qt::Key_H) << u"history-dock"_s
                             << QKeyCombination(Qt::CTRL | Qt::Key_H);
    QTest::newRow("history, by Escape") << QKeyCombination(Qt::CTRL | Qt::Key_H)
                                        << u"history-dock"_s << QKeyCombination(Qt::Key_Escape);
    QTest::newRow("find bar") << QKeyCombination(Qt::CTRL | Qt::Key_F) << u"find-bar"_s
                              << QKeyCombination(Qt::Key_Escape);
    QTest::newRow("review card") << QKeyCombination(Qt::Key_F8) << u"review-card"_s
                                 << QKeyCombination(Qt::Key_F8);
}

/// Letters act again at once: they go to the article, or to what is still shown.
void KeyboardTest::givesKeysBackWhenAPaneIsClosed()
{
    QFETCH(QKeyCombination, opens);
    QFETCH(QString, pane);
    QFETCH(QKeyCombination, closes);
    m_at->press(opens.key(), opens.keyboardModifiers());
    auto *widget = m_at->window->findChild<QWidget *>(pane);
    QVERIFY(widget && widget->isVisible());
    for (QWidget *part : widget->findChildren<QWidget *>()) {
        if (!widget->isAncestorOf(m_at->window->focusWidget()) && part->isVisible()
            && part->focusPolicy() != Qt::NoFocus)
            part->setFocus();
    }
    QVERIFY(widget->isAncestorOf(m_at->window->focusWidget()));
    QTest::keyClick(m_at->window->focusWidget(), closes.key(), closes.keyboardModifiers());
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_J);
    QVERIFY(!m_at->window->selectedStatement().isEmpty());
}

void KeyboardTest::showsWhichPaneHasTheFocus()
{
    const auto line = [this] {
        const auto *line = m_at->window->findChild<QWidget *>(u"pane-focus"_s);
        return line && line->isVisible() ? line : nullptr;
    };
    QVERIFY(!line());
    m_at->press(Qt::Key_F6);
    QVERIFY(line());
    QCOMPARE(line()->parentWidget(), static_cast<QWidget *>(tree()));
    const QColor drawn = line()->palette().color(QPalette::Link);
    const QColor below = tree()->palette().color(QPalette::Base);
    QVERIFY(contrast(drawn, below) >= 3);
    m_at->click(0);
    QVERIFY(!line());
}

void KeyboardTest::previewsWhatIsPrinted()
{
    m_at->press(Qt::Key_P, Qt::ControlModifier);
    auto *preview = m_at->window->findChild<QDialog *>(u"print-preview"_s);
    QVERIFY(preview && preview->isVisible());
    preview->reject();
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::KeyboardTest)
#include "tst_keyboard.moc"

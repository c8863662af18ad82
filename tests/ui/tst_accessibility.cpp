// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a screen reader and the Tab key have it: everything that takes the focus says what
// it is and what it is called, in the window and in all that its actions open.
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QAccessible>
#include <QFileDialog>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace onrecord {

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hands.reset(); }
    void windowIsNamed();
    void whatAnActionOpensIsNamed_data();
    void whatAnActionOpensIsNamed();
    void noticesWhatHasNoName();
    void tabGoesRound();
    void mirroredWindowMirrorsItsLists();

private:
    std::unique_ptr<test::AtTheWindow> m_hands;
};

/// "LineEdit PlainField “filterField” in Sidebar": enough to find it by.
static QString placeOf(QAccessibleInterface *part)
{
    QStringList words{
        QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(part->role()))};
    for (const QObject *at = part->object(); at; at = at->parent())
        words.append(QString::fromLatin1(at->metaObject()->className()));
    return words.join(u" < "_s);
}

/// True for the roles that say no more than that there is a widget.
static bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client
        || role == QAccessible::Whitespace;
}

/// True for what QMainWindow keeps for later outside the window: the tabs of a pane that is alone.
static bool isPutAside(const QWidget *widget)
{
    const QWidget *window = widget ? widget->parentWidget() : nullptr;
    return window && window->isWindow() && !widget->isWindow()
        && !window->rect().intersects(widget->geometry());
}

/// What in \a root takes the focus and has no name, or no role.
static QStringList namelessIn(QObject *root)
{
    QStringList faults;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(root)};
    while (!open.isEmpty()) {
        QAccessibleInterface *part = open.takeLast();
        const QAccessible::State state = part->state();
        if (state.invisible || isPutAside(qobject_cast<QWidget *>(part->object())))
            continue;
        const auto *widget = qobject_cast<QWidget *>(part->object());
        const bool passesOn = widget && widget->focusProxy(); // its proxy is looked at
        if (state.focusable && !passesOn && saysNothing(part->role()))
            faults.append(u"no role: "_s + placeOf(part));
        if (state.focusable && !passesOn && part->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(u"no name: "_s + placeOf(part));
        for (int at = part->childCount() - 1; at >= 0; --at) {
            if (QAccessibleInterface *child = part->child(at); child && child->isValid())
                open.append(child);
        }
    }
    faults.removeDuplicates();
    return faults;
}

void AccessibilityTest::init()
{
    m_hands = std::make_unique<test::AtTheWindow>();
    m_hands->window->resize(1280, 800);
    QVERIFY(m_hands->readQuay());
    m_hands->window->selectStatement(m_hands->saying(u"“We will close"));
    m_hands->toFront();
    m_hands->window->article()->setFocus();
}

void AccessibilityTest::windowIsNamed()
{
    const QStringList faults = namelessIn(m_hands->window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n        "_s)));
}

void AccessibilityTest::whatAnActionOpensIsNamed_data()
{
    QTest::addColumn<int>("id");
    const Actions actions;
    for (int id = 0; id < int(ActionId::Count_); ++id) {
        // These end the window.
        if (id == int(ActionId::Quit) || id == int(ActionId::CloseWindow))
            continue;
        QTest::addRow("%d %s", id, qPrintable(actions[ActionId(id)]->text().remove(u'&'))) << id;
    }
}

void AccessibilityTest::whatAnActionOpensIsNamed()
{
    QFETCH(int, id);
    MainWindow *window = m_hands->window.get();
    QAction *action = window->actions()[ActionId(id)];
    if (!action->isEnabled())
        QSKIP("nothing to be done here");
    action->trigger();
    QTRY_VERIFY(window->isSettled());
    QCoreApplication::processEvents();
    QStringList faults = namelessIn(window);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top == window || !top->isVisible())
            continue;
        const bool isOurs =
            !qobject_cast<QFileDialog *>(top) && top->objectName() != u"print-preview"_s;
        if (isOurs)
            faults += namelessIn(top);
        top->close();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n        "_s)));
}

/// The walk sees what it is to see.
void AccessibilityTest::noticesWhatHasNoName()
{
    QWidget window;
    window.setWindowTitle(u"A window"_s);
    auto *field = new QLineEdit(&window);
    auto *plain = new QWidget(&window);
    plain->setFocusPolicy(Qt::StrongFocus);
    plain->setAccessibleName(u"A name without a role"_s);
    window.show();
    const QStringList faults = namelessIn(&window);
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults.filter(u"no name: EditableText"_s).size() == 1);
    QVERIFY(faults.filter(u"no role: Client"_s).size() == 1);
    field->setAccessibleName(u"Filter"_s);
    QCOMPARE(namelessIn(&window).size(), 1);
}

/// Tab comes to everything in the window that takes the focus by it, and back to where it began.
void AccessibilityTest::tabGoesRound()
{
    MainWindow *window = m_hands->window.get();
    QSet<QWidget *> wanted;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && !widget->visibleRegion().isEmpty() && widget->window() == window
            && (widget->focusPolicy() & Qt::TabFocus) != 0)
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() > 3);
    QWidget *const first = window->article();
    QTRY_COMPARE(QApplication::focusWidget(), first);
    QSet<QWidget *> reached;
    QStringList order;
    for (int presses = 0; presses < 200; ++presses) {
        QWidget *at = QApplication::focusWidget();
        QVERIFY(at);
        reached.insert(at);
        order.append(QString::fromLatin1(at->metaObject()->className()));
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    for (QWidget *widget : wanted - reached)
        qInfo("not reached: %s",
              qPrintable(placeOf(QAccessible::queryAccessibleInterface(widget))));
    QVERIFY2(wanted - reached == QSet<QWidget *>(), qPrintable(order.join(u", "_s)));
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Backtab);
    QCOMPARE(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()),
             order.last());
}

/// In a language that is written from the right, rows of lists begin there; that their words are read in their own
/// direction is tested in tst_mirrored.
void AccessibilityTest::mirroredWindowMirrorsItsLists()
{
    MainWindow *window = m_hands->window.get();
    const QTreeView *tree = window->sidebar()->tree();
    const QImage before = tree->viewport()->grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(window->isRightToLeft());
    const auto *filter = window->sidebar()->filterField();
    QVERIFY(filter->isRightToLeft());
    for (const QAbstractItemView *list : window->findChildren<QAbstractItemView *>()) {
        if (!list->objectName().isEmpty())
            QVERIFY2(list->isRightToLeft(), qPrintable(list->objectName()));
    }
    QVERIFY(tree->viewport()->grab().toImage() != before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::AccessibilityTest)
#include "tst_accessibility.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlitestore.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/review/scopebar.h"
#include "ui/sidebar/statementmodel.h"
#include "ui/window/opendialog.h"

#include <QWindow>

namespace onrecord::test {

/// Somebody at the window who has a keyboard and no mouse: keys go to the window that has the focus.
class KeysAlone : public AtTheWindow
{
public:
    QString selected() const { return window->selectedStatement(); }

    /// Presses a key where the focus is, whichever window that is.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        if (QWindow *focused = focusWindow())
            QTest::keyClick(focused, Qt::Key(key), modifiers);
    }
    void type(const QString &words) const
    {
        QWindow *focused = focusWindow();
        for (const QChar each : words) {
            if (focused)
                QTest::keyClick(focused, each.toLatin1());
        }
    }
    /// Whether keys go to this part of the window.
    bool isAt(const QWidget *part) const
    {
        return focusWindow() == window->windowHandle() && window->focusWidget() == part;
    }

    /// In the picker that was asked for.
    void pick(const QString &actor) const
    {
        QVERIFY(asked<SourceDialog>());
        type(actor);
        key(Qt::Key_Return);
        QTRY_VERIFY(!window->findChild<SourceDialog *>());
    }

    /// Answers the scope bar, where one came.
    void takeOnlyThis() const
    {
        const auto *bar = window->findChild<ScopeBar *>();
        if (bar->isVisible())
            key(Qt::Key_Return);
        QVERIFY(!bar->isVisible());
        QVERIFY(isAt(window->article()));
    }

    void openFile(const QString &name) const
    {
        key(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(asked<OpenDialog>());
        type(path(name));
        key(Qt::Key_Return);
        QTRY_COMPARE(window->session().path(), path(name));
        QTRY_VERIFY(window->isSettled());
    }

    /// By J and K, until the statement that begins with \a words is selected.
    void walkTo(QStringView words) const
    {
        const QString wanted = saying(words);
        QVERIFY2(!wanted.isEmpty(), qPrintable(words.toString()));
        const qsizetype most = reading().statements.size();
        for (const Qt::Key walk : {Qt::Key_J, Qt::Key_K}) {
            for (qsizetype step = 0; step < most && selected() != wanted; ++step)
                key(walk);
        }
        QCOMPARE(selected(), wanted);
        QCOMPARE(window->sidebar()->selectedStatement(), wanted);
    }

    /// To the sidebar by F6, there to the row of the actor, and stays there.
    void walkToActor(const QString &name) const
    {
        const QTreeView *tree = window->sidebar()->tree();
        for (int pane = 0; pane < 10 && !isAt(tree); ++pane)
            key(Qt::Key_F6);
        QVERIFY(isAt(tree));
        key(Qt::Key_Home);
        const auto isThere = [&] {
            const QModelIndex row = tree->currentIndex();
            return !row.parent().isValid() && row.data().toString() == name;
        };
        for (int row = 0; row < 300 && !isThere(); ++row)
            key(Qt::Key_Down);
        QVERIFY2(isThere(), qPrintable(name));
    }

    /// What a screen reader says of the statement's row in the sidebar.
    QString row(const QString &statement) const
    {
        const QAbstractItemModel *model = window->sidebar()->tree()->model();
        const QModelIndexList rows =
            model->match(model->index(0, 0), StatementModel::StatementRole, statement, -1,
                         Qt::MatchExactly | Qt::MatchRecursive);
        QStringList said;
        for (const QModelIndex &each : rows)
            said.append(each.data(Qt::AccessibleTextRole).toString());
        return said.join(u'\n');
    }

    /// The library has all that was said, line by line.
    void isOnDisk() const
    {
        const Session &session = window->session();
        const SqliteStore store(path(QStringLiteral("library.sqlite")));
        const auto kept = store.corrections(recordOf(session.document().article(), session.path()));
        QVERIFY(kept);
        QCOMPARE(kept->log.entries(), session.log().entries());
        QCOMPARE(kept->log.inForce(), session.log().inForce());
    }

private:
    /// Where a dialog or a menu was closed, the window it belonged to gets the keys: elsewhere a window
    /// manager sees to that.
    QWindow *focusWindow() const
    {
        if (QWindow *focused = QGuiApplication::focusWindow())
            return focused;
        toFront();
        const QWidget *active = QApplication::activeWindow();
        return active ? active->windowHandle() : nullptr;
    }
};

} // namespace onrecord::test

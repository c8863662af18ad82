// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/articleview.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace onrecord::test {

/// An article of three voices that the rules read without a doubt.
inline const char quayArticle[] = "Title: Quay to close on Sundays\n"
                                  "By Ola Hem\n"
                                  "Source: Brekkvik Post\n"
                                  "Published: 2026-11-12\n\n"
                                  "“We will close the quay on Sundays,” said Ana Ruiz, the harbour "
                                  "master, on Tuesday. 😀\n\n"
                                  "“Nobody asked the crews,” said Bo Lind, who speaks for them.\n\n"
                                  "“The numbers were published in June,” Ana Ruiz said.\n\n"
                                  "Cora Vik denied that the island would lose its doctor.\n\n"
                                  "The quay was built in 1931 and handles 400 boats a day.\n";

/// What a reader prefers who chose nothing but quick reading: what is shown does not change once more.
inline Preferences readingQuickly()
{
    Preferences preferences;
    preferences.care = Care::Quick;
    return preferences;
}

/// The statement whose words begin with \a words; empty where there is none.
inline QString statementSaying(const Reading &reading, QStringView words)
{
    for (const ReadStatement &each : reading.statements) {
        const Spans &spans =
            each.statement.content.isEmpty() ? each.statement.cue : each.statement.content;
        if (!spans.isEmpty() && spans.first().in(reading.document.text()).startsWith(words))
            return each.statement.id;
    }
    return {};
}

/// The actor of this name, number and all; null where there is none.
inline const ReadActor *actorNamed(const Reading &reading, const QString &name)
{
    for (const ReadActor &actor : reading.actors) {
        if (actor.actor.name == name)
            return &actor;
    }
    return nullptr;
}

/// The name of who says it, empty for nobody.
inline QString speakerOf(const Reading &reading, const QString &statement)
{
    const ReadStatement *read = reading.statement(statement);
    const ReadActor *speaker = read ? reading.speaker(*read) : nullptr;
    return speaker ? speaker->actor.name : QString();
}

/// A window with a library and an article of its own, and a person's hands.
class AtTheWindow
{
public:
    AtTheWindow()
    {
        write(QStringLiteral("quay.txt"), quayArticle);
        open();
    }

    void open()
    {
        window =
            std::make_unique<MainWindow>(path(QStringLiteral("library.sqlite")), readingQuickly());
        window->show();
        window->activateWindow();
    }

    /// False where it is not open and read within the usual time.
    bool read(const QString &file)
    {
        return window->open(path(file)) && QTest::qWaitFor([&] { return window->isSettled(); });
    }
    bool readQuay() { return read(QStringLiteral("quay.txt")); }

    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    const Reading &reading() const { return window->session().reading(); }
    QString saying(QStringView words) const { return statementSaying(reading(), words); }
    QString speaker(const QString &statement) const { return speakerOf(reading(), statement); }

    /// Keys go to the active window: after a dialog that is the next one only in a while.
    void toFront() const
    {
        window->activateWindow();
        (void)QTest::qWaitFor([&] { return QApplication::activeWindow() == window.get(); });
    }
    /// Presses a key where the focus would be: in the article.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        toFront();
        window->article()->setFocus();
        QTest::keyClick(window->article(), Qt::Key(key), modifiers);
    }
    void click(qsizetype offset, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mouseClick(window->article()->viewport(), button, Qt::NoModifier,
                          window->article()->rectangleAt(offset).center());
    }
    /// Clicks the row that shows \a words.
    bool clickRow(const QString &words) const
    {
        QTreeView *tree = window->sidebar()->tree();
        const QModelIndexList rows =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, words, 1,
                                 Qt::MatchStartsWith | Qt::MatchRecursive);
        if (rows.isEmpty())
            return false;
        toFront();
        tree->scrollTo(rows.first());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier,
                          tree->visualRect(rows.first()).center());
        return true;
    }
    /// The dialog that was asked for, in front; null where none came.
    template <typename Dialog>
    Dialog *asked() const
    {
        Dialog *dialog = nullptr;
        (void)QTest::qWaitFor([&] {
            dialog = window->findChild<Dialog *>();
            return dialog && dialog->isVisible();
        });
        if (dialog) {
            dialog->activateWindow();
            // A window counts as active while the one it belongs to is, so that is not asked.
            (void)QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; });
        }
        return dialog;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace onrecord::test

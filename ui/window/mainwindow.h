// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reviewqueue.h"
#include "core/result.h"
#include "ui/actions/actions.h"
#include "ui/preferences/preferences.h"
#include "ui/session/session.h"
#include "ui/theme/inks.h"
#include "ui/window/messagebar.h"

#include <QMainWindow>

class QVBoxLayout;

namespace onrecord {

class ArticleView;
class SelectionCorrections;
class FindBar;
class PageButton;
class ReviewCard;
class Sidebar;
class StatusLine;

/// One article: text, sidebar, review card, tools. Puts the parts side by side and passes on
/// what they say; decides nothing.
///
/// Only what the first paint shows is made at once; sidebar, menus and the rest follow it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a themeName: "light", "dark" or the name of a KSyntaxHighlighting theme goes before what
    /// \a preferences say; empty: they decide.
    MainWindow(const QString &libraryPlace, const Preferences &preferences,
               const QString &themeName = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an article here; where that fails the window says why and keeps what is open.
    bool open(const QString &path);
    void openText(const QString &text);

    Session &session() { return m_session; }
    const Actions &actions() const { return m_actions; }
    ArticleView *article() const { return m_article; }
    Sidebar *sidebar() const { return m_sidebar; } ///< null before the first paint
    QString message() const; ///< the sentence that is shown, or empty

    void selectStatement(const QString &id); ///< in text, sidebar and card; empty: none
    QString selectedStatement() const;
    void setPreferences(const Preferences &preferences);

    /// Everything has been made, read and is shown.
    bool isSettled() const;

Q_SIGNALS:
    void settled(); ///< told each time there is nothing more to wait for

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void keepRoom();
    void complete();
    void addTools();
    void addStatusLine();
    void addSidebar();
    void addRecentMenu(QMenu *fileMenu);
    void connectActions();
    void connectParts();
    void connectView();
    void applyTheme();
    Inks wantedInks() const;
    int sidebarWidth() const;

    void showDocument();
    void showReading();
    void tellSettled();
    void updateUndo();
    void say(const QString &sentence, MessageBar::Kind kind);

    void chooseFile();
    void openInNewWindow(const QString &path);
    void openDropped(const QStringList &paths);
    void askExport();
    void askPreferences();
    void copy();
    void copyCitation();
    void find();
    FindBar *findBar();
    void goToNextPane();
    void stepBack();
    void setZoom(int percent);
    void showMenu(const QString &statement, QPoint globalPosition);

    void setReviewing(bool on);
    void askNext();
    void putOff();
    void toggleDetails();
    void updateCard();

    const QString m_libraryPlace;
    const QString m_themeName;
    Preferences m_preferences;
    Inks m_inks;
    Session m_session;
    Actions m_actions;
    ReviewRound m_round;
    bool m_details = false; ///< the card is open though nothing is reviewed
    bool m_complete = false;

    QList<QMenu *> m_menus; // Owned by the menu bar.
    QVBoxLayout *m_column = nullptr; // Owned as children, as are those below.
    ArticleView *m_article = nullptr;
    MessageBar *m_messages = nullptr; ///< null until something is said
    FindBar *m_findBar = nullptr; ///< null until something is looked for
    StatusLine *m_status = nullptr; ///< from here on: null before the first paint
    PageButton *m_exportButton = nullptr;
    PageButton *m_undoButton = nullptr;
    PageButton *m_redoButton = nullptr;
    PageButton *m_reviewButton = nullptr;
    PageButton *m_findButton = nullptr;
    SelectionCorrections *m_corrections = nullptr;
    Sidebar *m_sidebar = nullptr;
    ReviewCard *m_card = nullptr;
};

} // namespace onrecord

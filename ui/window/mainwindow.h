// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/actions/actions.h"
#include "ui/preferences/preferences.h"
#include "ui/session/session.h"
#include "ui/theme/themechoice.h"

#include <QMainWindow>

class QVBoxLayout;

namespace onrecord {

class ArticleOpening;
class ArticleSearch;
class ArticleView;
class BundlePane;
class CarefulReading;
class ComparePane;
class HelpWindow;
class HistoryPane;
class CommandPalette;
class DrawerDock;
class Messages;
class PaneFocus;
class ReviewCard;
class ReviewController;
class MarkingBar;
class MarksImport;
class ScopeBar;
class SelectionCorrections;
class StatementMarking;
class SharedSelection;
class Sidebar;
class StartPage;
class StatusLine;
class ToolBar;
class UnplacedCorrections;
class VersionsPane;

/// The window of one article. Makes its parts (text, sidebar, review card, tools, status line)
/// and puts them side by side. What can be done in it is in classes of their own, one for each
/// thing: selecting, correcting, reviewing, finding, copying, undoing. Left here is what concerns
/// all parts: opening and exporting, preferences and theme, and what Escape closes next.
///
/// Only what the first paint shows is made at once; sidebar, menus and the rest follow it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a themeName goes before what \a preferences say of the theme (ThemeChoice).
    MainWindow(const QString &libraryPlace, const Preferences &preferences,
               const QString &themeName = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an article here; where that fails the window says why and keeps what is open.
    bool open(const QString &path);
    /// The same without waiting for a file that takes a while to read.
    void begin(const QString &path);

    /// For a window that nobody looks at: what it opens is not listed among the recent files.
    void forgetWhatIsOpened();

    /// For a window that somebody reads in: it begins where the last one stood and shows each article
    /// where it was left; where this window is left will be remembered. Before it is shown.
    void keepPlaces();

    /// Articles are read with this care, whatever the preferences say, until these are changed.
    void readWith(Care care);

    Session &session() { return m_session; }
    const Actions &actions() const { return m_actions; }
    ArticleView *article() const { return m_article; }
    /// Null before the first paint.
    Sidebar *sidebar() const { return m_sidebar; }
    /// What a list of windows calls it: the headline, the file, or "Onrecord" while nothing is open.
    QString name() const;
    /// The sentence that is shown, or empty.
    QString message() const;

    /// Selects it in text, sidebar and card; empty: none.
    void selectStatement(const QString &id);
    QString selectedStatement() const;
    void setPreferences(const Preferences &preferences);

    /// Everything has been made, read and is shown.
    bool isSettled() const;

Q_SIGNALS:
    void settled(); ///< told each time there is nothing more to wait for

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepRoom();
    void giveRoom(Qt::Edge edge);
    void addParts();
    void addMenus();
    void addStartPage();
    void addBars();
    Qt::DockWidgetArea trailingArea() const;
    void addSidebar();
    void addBundle();
    void addImporting();
    void addHistory();
    void addComparing();
    void addVersions();
    void addBesideSidebar(DrawerDock *dock);
    void addCorrecting();
    void addChanges();
    void addCareful();
    void addReviewing();
    void addSelecting();
    void addPanes();
    void addPlaces();
    void addKeys();
    void addWindows();
    void connectActions();

    void showStartPage();
    void showSaving();
    void enableActions();
    void showTitle();
    void showDocument();
    void showBlocks();
    void showReading();
    void tellSettled();
    void applyTheme();

    void quit();
    void openInNewWindow(const QString &path, qsizetype number = -1);
    void askExport();
    void askPreferences();
    void showGuide();
    void setZoom(int percent);
    void stepBack();
    bool leaveDrawer();
    bool leavePane();
    void showListButton();
    QSet<QString> lookedAt() const;
    QList<QRect> placeOnScreen(const QList<Spans> &parts, int room);
    bool isBusy() const;
    QList<QWidget *> panes() const;
    void focusPane(bool forward);
    void showPalette();
    void print();
    void showMenu(const QString &statement, QPoint globalPosition);

    const QString m_libraryPlace;
    const ThemeChoice m_theme;
    Preferences m_preferences;
    std::optional<Care> m_care; ///< instead of what the preferences say
    Session m_session;
    Actions m_actions;
    bool m_keepsPlaces = false;
    bool m_atStart = false; ///< the start page is shown
    bool m_complete = false; ///< the parts have been made that the first paint does without

    QList<QMenu *> m_menus; // Owned by the menu bar.
    ArticleOpening *m_opening; // Owned as children, as are those below.
    QVBoxLayout *m_column = nullptr;
    ArticleView *m_article = nullptr;
    Messages *m_messages = nullptr;
    // From here on null before the first paint.
    ToolBar *m_tools = nullptr;
    StatusLine *m_status = nullptr;
    StartPage *m_start = nullptr;
    Sidebar *m_sidebar = nullptr;
    DrawerDock *m_sidebarDock = nullptr;
    BundlePane *m_bundle = nullptr;
    CarefulReading *m_careful = nullptr;
    MarksImport *m_importing = nullptr;
    HistoryPane *m_history = nullptr;
    ComparePane *m_compare = nullptr;
    VersionsPane *m_versions = nullptr;
    SelectionCorrections *m_corrections = nullptr;
    UnplacedCorrections *m_unplaced = nullptr;
    ReviewController *m_review = nullptr;
    ScopeBar *m_scope = nullptr;
    StatementMarking *m_marking = nullptr;
    MarkingBar *m_markingBar = nullptr;
    SharedSelection *m_selection = nullptr;
    ArticleSearch *m_search = nullptr;
    ReviewCard *m_card = nullptr;
    CommandPalette *m_palette = nullptr; ///< null until it is asked for, as is the guide
    HelpWindow *m_guide = nullptr;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/actions/actionmenus.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

enum class Reach {
    Window, ///< acts wherever the focus is
    Pane, ///< a single key: acts in article and sidebar only
    Own, ///< acts in the one list it is added to
    StartPage, ///< acts on the start page only, where an article's actions have nothing to act on
};

struct Row
{
    ActionId id;
    const char *name; ///< stable, for tests and settings
    const char *text;
    const char *keys; ///< as QKeySequence reads them, parted by "; "
    Reach reach = Reach::Window;
    bool checkable = false;
};

constexpr const char *context = "onrecord::Actions";
constexpr const char *candidatesTitle = QT_TRANSLATE_NOOP("onrecord::Actions", "Ta&ke Candidate");

// The keys of PRODUCT.md 3.2.
constexpr Row rows[] = {
    {ActionId::Open, "open", QT_TRANSLATE_NOOP("onrecord::Actions", "&Open…"), "Ctrl+O"},
    {ActionId::OpenBeside, "open-beside",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Open in a &New Window"), "Ctrl+Return; Ctrl+Enter",
     Reach::Own},
    {ActionId::OpenSample, "open-sample",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Open the &Sample"), "Alt+S", Reach::StartPage},
    {ActionId::ForgetRecent, "forget-recent",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Take off the List of Recent Articles"), "Del",
     Reach::Own},
    {ActionId::PasteArticle, "paste-article",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Paste as Article"), "Ctrl+V; Ctrl+Shift+V"},
    {ActionId::Export, "export", QT_TRANSLATE_NOOP("onrecord::Actions", "&Export…"),
     "Ctrl+E; Ctrl+S"},
    {ActionId::ImportMarks, "import-marks",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Import Marks…"), "Ctrl+I"},
    {ActionId::Compare, "compare", QT_TRANSLATE_NOOP("onrecord::Actions", "Co&mpare with…"),
     "Ctrl+Shift+D"},
    {ActionId::CompareVersion, "compare-version",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Compare with Another &Version…"), "Ctrl+Alt+D"},
    {ActionId::Print, "print", QT_TRANSLATE_NOOP("onrecord::Actions", "&Print…"), "Ctrl+P"},
    {ActionId::CloseWindow, "close-window", QT_TRANSLATE_NOOP("onrecord::Actions", "&Close Window"),
     "Ctrl+W"},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("onrecord::Actions", "&Quit"), "Ctrl+Q"},
    {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("onrecord::Actions", "&Undo"), "Ctrl+Z"},
    {ActionId::Redo, "redo", QT_TRANSLATE_NOOP("onrecord::Actions", "&Redo"), "Ctrl+Shift+Z"},
    {ActionId::Copy, "copy", QT_TRANSLATE_NOOP("onrecord::Actions", "&Copy"), "Ctrl+C"},
    {ActionId::CopyCitation, "copy-citation",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Copy as C&itation"), "Ctrl+Shift+C"},
    {ActionId::SelectAll, "select-all", QT_TRANSLATE_NOOP("onrecord::Actions", "Select &All"),
     "Ctrl+A"},
    {ActionId::Find, "find", QT_TRANSLATE_NOOP("onrecord::Actions", "&Find in Article"), "Ctrl+F"},
    {ActionId::FindNext, "find-next", QT_TRANSLATE_NOOP("onrecord::Actions", "Find &Next"), "F3"},
    {ActionId::FindPrevious, "find-previous",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Find Pre&vious"), "Shift+F3"},
    {ActionId::Reload, "reload", QT_TRANSLATE_NOOP("onrecord::Actions", "Read the File A&gain"),
     "F5"},
    {ActionId::ReadCarefully, "read-carefully",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Read Carefully"), "Shift+F5", Reach::Window, true},
    {ActionId::CancelReading, "cancel-reading",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Cancel Rea&ding"), "Ctrl+Shift+F5"},
    {ActionId::ArticleHead, "article-head",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Headline, Byline, Outlet…"), "H", Reach::Pane},
    {ActionId::PublishedOn, "published-on",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Day of Publication…"), "Shift+H", Reach::Pane},
    {ActionId::ChooseBlock, "choose-block",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Bring Back or Leave Out a &Block"), "B", Reach::Pane},
    {ActionId::TakeOver, "take-over",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Make Others’ Corrections My &Own"), "Ctrl+Shift+O"},
    {ActionId::TakeFormer, "take-former",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Take Over Co&rrections of a Similar Article"),
     "Ctrl+Shift+F"},
    {ActionId::PutLibraryAside, "put-library-aside",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Put the Damaged &Library Aside"), "Ctrl+Shift+L"},
    {ActionId::Preferences, "preferences", QT_TRANSLATE_NOOP("onrecord::Actions", "Pr&eferences…"),
     "Ctrl+,"},
    {ActionId::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("onrecord::Actions", "Zoom &In"),
     "Ctrl++; Ctrl+="},
    {ActionId::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("onrecord::Actions", "Zoom &Out"), "Ctrl+-"},
    {ActionId::ZoomReset, "zoom-reset", QT_TRANSLATE_NOOP("onrecord::Actions", "&Usual Size"),
     "Ctrl+0"},
    {ActionId::Sidebar, "sidebar", QT_TRANSLATE_NOOP("onrecord::Actions", "&Sidebar"), "F9",
     Reach::Window, true},
    {ActionId::FilterStatements, "filter-statements",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Filter S&tatements"), "/", Reach::Pane},
    {ActionId::ListVerbatim, "list-verbatim",
     QT_TRANSLATE_NOOP("onrecord::Actions", "List &Verbatim Statements"), "Alt+1", Reach::Window,
     true},
    {ActionId::ListParaphrase, "list-paraphrase",
     QT_TRANSLATE_NOOP("onrecord::Actions", "List &Paraphrases"), "Alt+2", Reach::Window, true},
    {ActionId::OnlyToReview, "only-to-review",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Only What Needs &Review"), "Alt+3", Reach::Window,
     true},
    {ActionId::HideRejected, "hide-rejected",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Hide Rejected"), "Alt+4", Reach::Window, true},
    {ActionId::NextGrouping, "next-grouping",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Group Statements Otherwise"), "Ctrl+G"},
    {ActionId::NextOrder, "next-order",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Put Actors in Another Or&der"), "Ctrl+Shift+G"},
    {ActionId::ArticleList, "article-list",
     QT_TRANSLATE_NOOP("onrecord::Actions", "List of &Articles"), "Ctrl+Shift+A", Reach::Window,
     true},
    {ActionId::History, "history",
     QT_TRANSLATE_NOOP("onrecord::Actions", "H&istory of Corrections"), "Ctrl+H", Reach::Window,
     true},
    {ActionId::Differences, "differences", QT_TRANSLATE_NOOP("onrecord::Actions", "&Differences"),
     "Ctrl+Shift+H", Reach::Window, true},
    {ActionId::Versions, "versions",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Two V&ersions Compared"), "Ctrl+Alt+H", Reach::Window,
     true},
    {ActionId::LeftOutBlocks, "left-out-blocks",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Left-Out Blocks"), "Ctrl+Shift+B", Reach::Window,
     true},
    {ActionId::CaretBrowsing, "caret-browsing",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Caret in the Text"), "F7", Reach::Window, true},
    {ActionId::FullScreen, "full-screen", QT_TRANSLATE_NOOP("onrecord::Actions", "&Full Screen"),
     "F11", Reach::Window, true},
    {ActionId::ReviewMode, "review-mode", QT_TRANSLATE_NOOP("onrecord::Actions", "&Review"), "F8",
     Reach::Window, true},
    {ActionId::Confirm, "confirm", QT_TRANSLATE_NOOP("onrecord::Actions", "&Confirm"), "A",
     Reach::Pane},
    {ActionId::Reject, "reject", QT_TRANSLATE_NOOP("onrecord::Actions", "Not a Statemen&t"), "X",
     Reach::Pane},
    {ActionId::OtherSpeaker, "other-speaker",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Other &Speaker…"), "S", Reach::Pane},
    {ActionId::Nobody, "nobody", QT_TRANSLATE_NOOP("onrecord::Actions", "Speaker &Unknown"), "U",
     Reach::Pane},
    {ActionId::Verb, "verb", QT_TRANSLATE_NOOP("onrecord::Actions", "Kind of &Verb…"), "V",
     Reach::Pane},
    {ActionId::Certainty, "certainty",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Certaint&y of the Speaker…"), "G", Reach::Pane},
    {ActionId::DateMeaning, "date-meaning", QT_TRANSLATE_NOOP("onrecord::Actions", "&Date…"), "D",
     Reach::Pane},
    {ActionId::EditContent, "edit-content", QT_TRANSLATE_NOOP("onrecord::Actions", "&Edit Words"),
     "E", Reach::Pane},
    {ActionId::EditCue, "edit-cue", QT_TRANSLATE_NOOP("onrecord::Actions", "Edit C&ue"), "C",
     Reach::Pane},
    {ActionId::StatementTopic, "statement-topic", QT_TRANSLATE_NOOP("onrecord::Actions", "To&pic…"),
     "T", Reach::Pane},
    {ActionId::NewStatement, "new-statement",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&New Statement from Selection…"), "Q", Reach::Pane},
    {ActionId::TakeSource, "take-source",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Selection Names the Spea&ker"), "R", Reach::Pane},
    {ActionId::MarkClaim, "mark-claim",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Claim of the Reporte&r’s Own"), "Y", Reach::Pane},
    {ActionId::Flag, "flag", QT_TRANSLATE_NOOP("onrecord::Actions", "&Flag"), "F", Reach::Pane,
     true},
    {ActionId::Note, "note", QT_TRANSLATE_NOOP("onrecord::Actions", "N&ote…"), "M", Reach::Pane},
    {ActionId::Later, "later", QT_TRANSLATE_NOOP("onrecord::Actions", "&Later"), "Space",
     Reach::Pane},
    {ActionId::ReviewBack, "review-back",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Back to the Question Before"), "Backspace",
     Reach::Pane},
    {ActionId::ReviewByText, "review-by-text",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Ask in the Order of the Te&xt"), "Shift+T",
     Reach::Pane, true},
    {ActionId::CheckSample, "check-sample",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Check a Sam&ple of the Sure Ones"), "Shift+F8"},
    {ActionId::ScopeThisOne, "scope-this-one",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Change Only This &One"), "Return; Enter", Reach::Own},
    {ActionId::ScopeAll, "scope-all", QT_TRANSLATE_NOOP("onrecord::Actions", "Change All &Like It"),
     "Shift+Return; Shift+Enter", Reach::Own},
    {ActionId::ScopePreview, "scope-preview",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Preview What Would Chan&ge"), "Right", Reach::Own},
    {ActionId::TakeAsItStands, "take-as-it-stands",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Take as It Stands No&w"), "W", Reach::Pane},
    {ActionId::FindLike, "find-like",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Show What Is Most Like the Lost &Place"),
     "Ctrl+Shift+J"},
    {ActionId::PlaceCorrection, "place-correction",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Place the Correction on the Selec&tion"),
     "Ctrl+Shift+E"},
    {ActionId::DropCorrection, "drop-correction",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Drop the Correction"), "Ctrl+Shift+X"},
    {ActionId::KeepCorrection, "keep-correction",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Keep the Correction Unplaced"), "Ctrl+Shift+K"},
    {ActionId::WithdrawCorrection, "withdraw-correction",
     QT_TRANSLATE_NOOP("onrecord::Actions", "W&ithdraw the Correction"), "Del", Reach::Own},
    {ActionId::TakeOurs, "take-ours",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Difference: Keep O&urs"), "Left", Reach::Own},
    {ActionId::TakeTheirs, "take-theirs",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Difference: Take T&heirs"), "Right", Reach::Own},
    {ActionId::RenameActor, "rename-actor", QT_TRANSLATE_NOOP("onrecord::Actions", "&Rename…"),
     "F2"},
    {ActionId::MergeActors, "merge-actors", QT_TRANSLATE_NOOP("onrecord::Actions", "&Merge with…"),
     "Ctrl+M"},
    {ActionId::SplitActor, "split-actor", QT_TRANSLATE_NOOP("onrecord::Actions", "&Split…"),
     "Ctrl+Shift+M"},
    {ActionId::ActorDetails, "actor-details",
     QT_TRANSLATE_NOOP("onrecord::Actions", "What Is &Known of the Actor…"), "Shift+F2"},
    {ActionId::ActorIdentifier, "actor-identifier",
     QT_TRANSLATE_NOOP("onrecord::Actions", "I&dentifier of the Actor…"), "I", Reach::Pane},
    {ActionId::RemoveActor, "remove-actor",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Remo&ve from the Speakers"), "Del", Reach::Own},
    {ActionId::CopyActorMarkdown, "copy-actor-markdown",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Copy Actor as Markdown"), "Ctrl+Alt+M"},
    {ActionId::CopyActorTable, "copy-actor-table",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Copy Actor as &Table (CSV)"), "Ctrl+Alt+V"},
    {ActionId::CopyActorCitations, "copy-actor-citations",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Copy Actor as C&itations"), "Ctrl+Alt+Y"},
    {ActionId::TopicTable, "topic-table",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Actors &and Topics in a Table"), "Ctrl+Shift+T"},
    {ActionId::NextArticle, "next-article",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Ne&xt Article of the File"), "Ctrl+PgDown"},
    {ActionId::PreviousArticle, "previous-article",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Pre&vious Article of the File"), "Ctrl+PgUp"},
    {ActionId::NextStatement, "next-statement",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Next Statement"), "J; Alt+Down", Reach::Pane},
    {ActionId::PreviousStatement, "previous-statement",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Previous Statement"), "K; Alt+Up", Reach::Pane},
    {ActionId::NextToReview, "next-to-review",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Next to &Review"), "N", Reach::Pane},
    {ActionId::PreviousToReview, "previous-to-review",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Previous to Re&view"), "P", Reach::Pane},
    {ActionId::NextLeftOut, "next-left-out",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Next &Left-Out Block"), "L", Reach::Pane},
    {ActionId::PreviousLeftOut, "previous-left-out",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Previous Left-&Out Block"), "Shift+L", Reach::Pane},
    {ActionId::NextOfActor, "next-of-actor",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Next by the &Same Actor"), "]", Reach::Pane},
    {ActionId::PreviousOfActor, "previous-of-actor",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Previous by the Same &Actor"), "[", Reach::Pane},
    {ActionId::NextHere, "next-here",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Next of &Those That Overlap Here"), "O", Reach::Pane},
    {ActionId::ShowChanges, "show-changes",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Show What C&hanged"), "Alt+S"},
    {ActionId::KeepText, "keep-text",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Keep the Text That Is Shown"), "Alt+K"},
    {ActionId::ShowStep, "show-step",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Show What Was &Undone"), "Alt+U"},
    {ActionId::NextChange, "next-change",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Next Di&fference of the Versions"), "F4"},
    {ActionId::PreviousChange, "previous-change",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Previous D&ifference of the Versions"), "Shift+F4"},
    {ActionId::Details, "details", QT_TRANSLATE_NOOP("onrecord::Actions", "&Details"),
     "Return; Enter", Reach::Pane},
    {ActionId::NextPane, "next-pane", QT_TRANSLATE_NOOP("onrecord::Actions", "Next P&ane"), "F6"},
    {ActionId::PreviousPane, "previous-pane",
     QT_TRANSLATE_NOOP("onrecord::Actions", "Previous Pan&e"), "Shift+F6"},
    {ActionId::SelectionMenu, "selection-menu",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Menu of What Is Selected"), "Shift+F10; Menu"},
    {ActionId::Back, "back", QT_TRANSLATE_NOOP("onrecord::Actions", "&Clear Selection"), "Escape"},
    {ActionId::NewWindow, "new-window", QT_TRANSLATE_NOOP("onrecord::Actions", "&New Window"),
     "Ctrl+N"},
    {ActionId::ArticleInNewWindow, "article-in-new-window",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Article in a Window of Its Own"), "Ctrl+Shift+N"},
    {ActionId::NextWindow, "next-window", QT_TRANSLATE_NOOP("onrecord::Actions", "Ne&xt Window"),
     "Ctrl+Tab; Ctrl+F6"},
    {ActionId::PreviousWindow, "previous-window",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Previous Window"), "Ctrl+Shift+Tab; Ctrl+Shift+F6"},
    {ActionId::OpenArticles, "open-articles",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Open Articles…"), "Ctrl+J"},
    {ActionId::Guide, "guide", QT_TRANSLATE_NOOP("onrecord::Actions", "&Guide and Legend"), "F1"},
    {ActionId::Keys, "keys", QT_TRANSLATE_NOOP("onrecord::Actions", "List of &Keys"), "Ctrl+?; ?"},
    {ActionId::CommandPalette, "command-palette",
     QT_TRANSLATE_NOOP("onrecord::Actions", "&Find a Command…"), "Ctrl+Shift+P"},
    {ActionId::About, "about", QT_TRANSLATE_NOOP("onrecord::Actions", "&About Onrecord"),
     "Shift+F1"},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    m_actions.fill(nullptr);
    for (const Row &row : rows) {
        auto *action = new QAction(translated(row.text), this);
        action->setObjectName(QLatin1String(row.name));
        action->setCheckable(row.checkable);
        if (row.reach == Reach::Pane || row.reach == Reach::StartPage)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else if (row.reach == Reach::Own)
            action->setShortcutContext(Qt::WidgetShortcut);
        m_actions[std::size_t(row.id)] = action;
        m_usual[std::size_t(row.id)] =
            QKeySequence::listFromString(QLatin1String(row.keys), QKeySequence::PortableText);
        if (row.reach == Reach::Pane)
            m_ofPanes.append(action);
    }
    for (int index = 0; index < 9; ++index) {
        auto *action = new QAction(
            QCoreApplication::translate(context, "Take Candidate %1").arg(index + 1), this);
        action->setObjectName(u"candidate-%1"_s.arg(index + 1));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        const std::size_t id = std::size_t(ActionId::Candidate1) + std::size_t(index);
        m_actions[id] = action;
        m_usual[id] = {QKeySequence(Qt::Key(Qt::Key_1 + index))};
        m_ofPanes.append(action);
    }
    applyKeys();
    if (QCoreApplication *application = QCoreApplication::instance())
        application->installEventFilter(this);
    for (const ActionId id :
         {ActionId::ListVerbatim, ActionId::ListParaphrase, ActionId::HideRejected})
        (*this)[id]->setChecked(true);
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::Preferences]->setMenuRole(QAction::PreferencesRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
}

QList<QMenu *> Actions::addMenus(QMenuBar *bar) const
{
    QList<QMenu *> menus;
    for (const MenuRow &row : menuRows())
        menus.append(bar->addMenu(translated(row.title)));
    return menus;
}

/// The nine candidates are a menu in the menu.
void Actions::addCandidates(QMenu *menu) const
{
    QMenu *candidates = menu->addMenu(translated(candidatesTitle));
    for (int index = 0; index < 9; ++index)
        candidates->addAction(candidate(index));
}

void Actions::fillMenus(const QList<QMenu *> &menus) const
{
    const QList<MenuRow> filled = menuRows();
    Q_ASSERT(menus.size() == filled.size());
    for (qsizetype at = 0; at < menus.size(); ++at) {
        for (const std::optional<ActionId> &id : filled.at(at).actions) {
            if (!id)
                menus.at(at)->addSeparator();
            else if (*id == ActionId::Candidate1)
                addCandidates(menus.at(at));
            else
                menus.at(at)->addAction((*this)[*id]);
        }
    }
}

QList<Actions::Command> Actions::commands() const
{
    QList<Command> commands;
    for (const MenuRow &menu : menuRows()) {
        const QString title = translated(menu.title).remove(u'&');
        for (const std::optional<ActionId> &id : menu.actions) {
            if (id == ActionId::Candidate1) {
                for (int index = 0; index < 9; ++index)
                    commands.append({candidate(index), title});
            } else if (id) {
                commands.append({(*this)[*id], title});
            }
        }
    }
    return commands;
}

QList<std::pair<QString, QString>> Actions::keyList() const
{
    QList<std::pair<QString, QString>> list;
    for (const MenuRow &menu : menuRows()) {
        for (const std::optional<ActionId> &id : menu.actions) {
            if (!id || id == ActionId::Candidate1 || (*this)[*id]->shortcut().isEmpty())
                continue;
            const QString keys =
                QKeySequence::listToString((*this)[*id]->shortcuts(), QKeySequence::NativeText);
            list.append({(*this)[*id]->text().remove(u'&'), keys});
        }
    }
    list.append({QCoreApplication::translate(context, "Take candidate 1 to 9"), u"1–9"_s});
    return list;
}

} // namespace onrecord

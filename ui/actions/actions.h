// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMap>

#include <array>

class QMenu;
class QMenuBar;

namespace onrecord {

/// Everything that can be done in the window, by name; menus, keys and buttons come second.
enum class ActionId {
    Open,
    OpenBeside,
    OpenSample,
    ForgetRecent,
    PasteArticle,
    Export,
    ImportMarks,
    Compare,
    CompareVersion,
    Print,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyCitation,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Reload,
    ReadCarefully,
    CancelReading,
    ArticleHead,
    PublishedOn,
    ChooseBlock,
    TakeOver,
    TakeFormer,
    PutLibraryAside,
    Preferences,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Sidebar,
    FilterStatements,
    ListVerbatim,
    ListParaphrase,
    OnlyToReview,
    HideRejected,
    NextGrouping,
    NextOrder,
    ArticleList,
    History,
    Differences,
    Versions,
    LeftOutBlocks,
    CaretBrowsing,
    FullScreen,
    ReviewMode,
    Confirm,
    Reject,
    OtherSpeaker,
    Nobody,
    Verb,
    Certainty,
    DateMeaning,
    EditContent,
    EditCue,
    StatementTopic,
    NewStatement,
    TakeSource,
    MarkClaim,
    Flag,
    Note,
    Later,
    ReviewBack,
    ReviewByText,
    CheckSample,
    ScopeThisOne,
    ScopeAll,
    ScopePreview,
    TakeAsItStands,
    FindLike,
    PlaceCorrection,
    DropCorrection,
    KeepCorrection,
    WithdrawCorrection,
    TakeOurs,
    TakeTheirs,
    RenameActor,
    MergeActors,
    SplitActor,
    ActorDetails,
    ActorIdentifier,
    RemoveActor,
    CopyActorMarkdown,
    CopyActorTable,
    CopyActorCitations,
    TopicTable,
    NextArticle,
    PreviousArticle,
    NextStatement,
    PreviousStatement,
    NextToReview,
    PreviousToReview,
    NextLeftOut,
    PreviousLeftOut,
    NextOfActor,
    PreviousOfActor,
    NextHere,
    ShowChanges,
    KeepText,
    ShowStep,
    NextChange,
    PreviousChange,
    Details,
    NextPane,
    PreviousPane,
    SelectionMenu,
    Back,
    Guide,
    Keys,
    CommandPalette,
    About,
    NewWindow,
    ArticleInNewWindow,
    NextWindow,
    PreviousWindow,
    OpenArticles,
    Candidate1, ///< nine in a row
    Candidate9 = Candidate1 + 8,
    Count_,
};

/// The window's actions with their texts and keys. Owned by the window that is their parent.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions[std::size_t(id)]; }
    /// Takes candidate \a index, counted from 0, of at most nine.
    QAction *candidate(int index) const;

    /// The menus in their order, empty; fillMenus() fills them. Empty titles cost the first
    /// paint nothing.
    QList<QMenu *> addMenus(QMenuBar *bar) const;
    void fillMenus(const QList<QMenu *> &menus) const;

    /// An action and the title of the menu that it stands in, without marks of mnemonics.
    struct Command
    {
        QAction *action = nullptr;
        QString menu;
    };
    /// All of them, in the order of the menus.
    QList<Command> commands() const;

    /// Actions whose key is a letter, a digit or another mark: they act only in panes they are
    /// added to.
    QList<QAction *> singleKeys() const;
    /// The keys that an action comes with.
    const QList<QKeySequence> &usualKeys(const QAction *action) const;
    /// Gives the actions of these names (QObject::objectName()) other keys than the usual ones: as
    /// QKeySequence reads them, parted by "; ", none where that is empty. All others get theirs back.
    void setOwnKeys(const QMap<QString, QString> &keys);
    /// Takes the single keys off, or puts them back (WCAG 2.1, SC 2.1.4).
    void setSingleKeys(bool on);

    /// All that are shown in the list of keys: text and keys, a pair a row, in menu order.
    QList<std::pair<QString, QString>> keyList() const;

protected:
    /// Keys belong to the menu or the list that is open, not to what lies behind it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCandidates(QMenu *menu) const;
    void applyKeys();

    std::array<QAction *, std::size_t(ActionId::Count_)> m_actions; // Owned as children.
    std::array<QList<QKeySequence>, std::size_t(ActionId::Count_)> m_usual; ///< keys of each
    QList<QAction *> m_ofPanes; ///< those of singleKeys()
    QMap<QString, QString> m_own; ///< keys by the name of their action
    bool m_hasSingleKeys = true;
};

} // namespace onrecord

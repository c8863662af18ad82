// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "ui/sidebar/statementmodel.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace onrecord {

class Actions;
class FilterBar;
class FindingDelegate;
class FindingFilter;
class ThemeColours;

/// Every actor's stated positions, in the article's words. Shows and points; decides nothing.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// What is folded stays, and what is selected, wherever its row goes; what is in view stays in its place,
    /// where rows above it come or go. Nothing is told but whose
    /// row the selected one is now, where that changed.
    /// \a isStopped: reading ended before anything was found, which is said in the place of rows.
    void setReading(const Reading &reading, bool isStopped = false);
    void setColours(const ThemeColours &colours);
    /// Has chips for what is listed and the buttons for what could not be placed do what these do.
    /// \a actions must outlive this.
    void setActions(const Actions &actions);
    /// Takes the words back that the list is filtered by. False where there are none.
    bool stopFiltering();

    /// Shows and marks the row of this statement; empty: none. Tells nobody.
    void selectStatement(const QString &id);
    QString selectedStatement() const;
    /// The actor of the selected row, empty where it has none.
    QString selectedActor() const;
    /// Goes to the row of this correction of Reading::orphans, as the reader would.
    void goToCorrection(QUuid correction);

    QTreeView *tree() const { return m_tree; }
    QLineEdit *filterField() const { return m_filterField; }

Q_SIGNALS:
    void statementSelected(const QString &id); ///< the reader went to this row
    /// … or to one that is no statement: an actor, a claim. \a offset is -1 where it stands nowhere.
    void placeSelected(qsizetype offset);
    void actorSelected(const QString &id); ///< told after those: whose row it is; empty for nobody
    void topicSelected(const QString &name); ///< then; empty where the row is no topic
    void
    correctionSelected(QUuid correction); ///< told last: that could not be placed; null for none
    void claimSelected(const QString &id); ///< … a claim of the reporter's own; empty for none
    void topicDropped(const QString &topic, const QString &into); ///< dragged onto the other
    void contextMenuWanted(const QString &statement, QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the signals about the selected row said.
    struct Told
    {
        QString actor;
        QString topic;
        QUuid correction;
        QString claim;

        friend bool operator==(const Told &, const Told &) = default;
    };

    /// A row in view, and how far below the top of the list it begins, in pixels.
    struct SeenRow
    {
        RowBookmark row;
        int top = 0;
    };

    void setUpFilter();
    void addGroupings();
    void addOrders(QMenu *menu);
    void rearrange(const std::function<void()> &change, const QList<SeenRow> &seen = {});
    QList<SeenRow> rowsInView() const;
    void putBack(const QList<SeenRow> &seen);
    void setUpTree();
    void connectTree();
    void currentChanged();
    QModelIndex selectedIndex() const;
    void keepSelectedInView(int heightBefore);
    void showSelected();
    void showDetails();
    void showHeadings(const QModelIndex &row);
    void showCounts();
    void placeOrphanActions();
    QWidget *makeOrphanButtons();
    static Told toldOf(const QModelIndex &index);
    void speakRow();
    void tellWhose();
    void unfold();
    void sayWhyEmpty();
    void select(const QModelIndex &sourceIndex);

    Reading m_reading;
    bool m_isStopped = false;
    StatementModel *m_model; // Owned as children, as are those below.
    FindingFilter *m_filter;
    FindingDelegate *m_delegate;
    QLineEdit *m_filterField;
    QToolButton *m_grouping;
    QActionGroup *m_groupings = nullptr; ///< entries of its menu
    QActionGroup *m_orders = nullptr;
    FilterBar *m_bar;
    QTreeView *m_tree;
    QLabel *m_empty;
    const Actions *m_actions = nullptr; ///< not owned
    QSet<QString> m_folded; ///< keys of rows the reader closed
    /// What is selected, also where no row shows it: filtered out, folded in, or not there just now.
    RowBookmark m_selected;
    std::optional<Told> m_told; ///< nothing where the row was selected from outside
    int m_laidOutWidth = 0; ///< of the tree, which the rows' heights were made for
    bool m_selecting = false; ///< the selection is being set from outside
};

} // namespace onrecord

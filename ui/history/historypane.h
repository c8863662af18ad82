// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/theme/themecolours.h"

#include <QUuid>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;

namespace onrecord {

class FilterField;
class HistoryDelegate;
class HistoryModel;
class PageButton;
class Session;

/// The history of the open article: every correction that was ever made, newest first, and a filter over
/// it. Each can be withdrawn and put in force again, by key or by the button in its row; either is a step
/// that can be undone.
///
/// Looks at the log only while it is visible.
class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    HistoryPane(Session &session, const Actions &actions, QWidget *parent = nullptr);

    void setColours(const ThemeColours &colours);
    QListView *list() const { return m_list; }
    /// Shows all again; false where no words are asked for.
    bool stopFiltering();

Q_SIGNALS:
    void statementSelected(const QString &id); ///< the reader went to a correction of it
    void countChanged(qsizetype count); ///< so many corrections were ever made; told while visible

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHead();
    void setUpList();
    void addChoices();
    void connectList();
    void relist(const std::function<void()> &change);
    void tellEmpty();
    void update();
    void updateAction();
    void withdrawOrRestore();
    QUuid selected() const;

    Session &m_session; // Not owned, as is the next.
    QAction *const m_withdraw;
    HistoryModel *m_model; // Owned as children, as are those below.
    HistoryDelegate *m_delegate;
    FilterField *m_filter;
    PageButton *m_choice;
    QListView *m_list;
    QLabel *m_empty;
    bool m_updating = false; ///< the selection is being set from outside
};

} // namespace onrecord

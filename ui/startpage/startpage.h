// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;

namespace onrecord {

class RecentDelegate;
class RecentModel;
class ThemeColours;

/// What a window shows while no article is open: what was read last, and how to begin.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Actions &actions, QWidget *parent);

    void setColours(const ThemeColours &colours);
    QListView *list() const { return m_list; }
    // Its list gives way.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void openWanted(const QString &path);
    void newWindowWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void setUpList();
    QWidget *recentColumn();
    QWidget *keysLine();
    QWidget *beginColumn();
    void fill();
    void arrange();
    void placeContent();
    int mostCovered() const;
    void showKeys();
    void enableActions();
    QString chosen() const;
    void forgetChosen();
    void showMenu(QPoint at);

    const Actions &m_actions; // Not owned, as are the next two.
    const QPointer<QAction> m_openBeside;
    const QPointer<QAction> m_forget;
    QWidget *const m_content; // Owned as children, as are those below.
    RecentModel *m_model;
    RecentDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_heading = nullptr; ///< over the list
    QWidget *m_first = nullptr; ///< the first way to begin
    QWidget *m_recent = nullptr;
    QWidget *m_keys = nullptr;
    QWidget *m_begin = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QWidget *m_dropping = nullptr; ///< where files can be dropped, and what happens to them
};

} // namespace onrecord

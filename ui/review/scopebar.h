// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/correctionscope.h"
#include "ui/theme/themecolours.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace onrecord {

class Actions;
class FlowLayout;
class KeyButton;
class ScopeDelegate;

/// After a statement was given to somebody else: whether the others that rest on the same words are
/// meant too. Enter leaves it at this one, Shift+Enter takes all, → shows them with a box each, Esc
/// closes the bar. Stands in the review card's place; changes nothing itself.
class ScopeBar final : public QWidget
{
    Q_OBJECT

public:
    ScopeBar(const Actions &actions, QWidget *parent);

    /// \a reading is as it is after the correction. Takes the focus.
    void offer(const Reading &reading, const CorrectionScope &scope);
    void setColours(const ThemeColours &colours);

Q_SIGNALS:
    /// These others get the speaker too; none: only the one that was corrected.
    void answered(const QStringList &others);
    /// What else would change is to be seen in the text, where the corrected statement has its ring; none: nothing
    /// any more.
    void previewChanged(const QStringList &statements);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    void addRows(const Reading &reading, const CorrectionScope &scope);
    void addButtons();
    void setPreviewing(bool on);
    void enableActions(bool on);
    void showTicked();
    QStringList ticked() const;

    const Actions &m_actions; // Not owned.
    QList<QPointer<QAction>> m_own; ///< that are enabled while it is shown
    ThemeColours m_colours = ThemeColours::light();
    QLabel *m_now; // Owned as children, as are those below.
    QLabel *m_same;
    QLabel *m_summary;
    QListWidget *m_list;
    ScopeDelegate *m_delegate;
    FlowLayout *m_buttons;
    bool m_previewing = false;
};

} // namespace onrecord

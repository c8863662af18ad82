// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QToolBar>

namespace onrecord {

class ThemeColours;
class PageButton;

/// The window's tools: a button for each of a few actions, which is enabled, checked and
/// explained as its action is.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, QWidget *parent);

    /// How high a tool bar in a font of these metrics is, in pixels.
    static int heightFor(const QFontMetrics &metrics);

    void setColours(const ThemeColours &colours);
    /// Whether a button shows the list of articles, for which a narrow window has no room beside.
    void setListButton(bool shown) { m_list->setVisible(shown); }
    /// The figure on the Review button; 0: none.
    void setToReview(qsizetype statements);

private:
    PageButton *add(PageButton *button, const QString &text, QAction *action);
    void addListButton(QAction *action);
    void addGap(int width);

    QAction *m_list = nullptr; ///< shows and hides the button; owned as a child
    PageButton *m_review = nullptr; // Owned as children, as is the one below.
    PageButton *m_find = nullptr;
};

} // namespace onrecord

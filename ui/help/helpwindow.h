// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QTextBrowser;
class QTextDocument;

namespace onrecord {

class Actions;
class FindBar;

/// The guide in a window of its own: contents at the left, opened at the legend. The article stays
/// in use beside it. Escape and F1 close it, Ctrl+F finds words; nothing is loaded from anywhere.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// \a actions has to live as long as the window, which \a parent owns.
    HelpWindow(const Actions &actions, const ThemeColours &colours, QWidget *parent);
    ~HelpWindow() override;

    /// Draws the marks in other colours; place and search stay.
    void setColours(const ThemeColours &colours);
    /// In front, with the keys going to the text.
    void open();

    QTextBrowser *text() const { return m_text; }
    QListWidget *contents() const { return m_contents; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void layOut();
    void showGuide();
    void goTo(int position);
    void showFound(const Spans &matches, qsizetype current);

    const Actions &m_actions; // Not owned.
    ThemeColours m_colours;
    std::unique_ptr<QTextDocument> m_guide;
    QListWidget *m_contents; // Owned as children, as are those below.
    QTextBrowser *m_text;
    FindBar *m_find;
};

} // namespace onrecord

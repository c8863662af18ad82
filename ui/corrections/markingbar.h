// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/theme/themecolours.h"

#include <QWidget>

class QLabel;

namespace onrecord {

class FlowLayout;
class StatementMarking;

/// Says, below the text, what of a new statement is marked and which key does what next. Every key is
/// a button too. Shown while one is being marked.
class MarkingBar final : public QWidget
{
    Q_OBJECT

public:
    MarkingBar(const StatementMarking &marking, const Actions &actions, QWidget *parent);

    void setColours(const ThemeColours &colours);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMarked();

    const StatementMarking &m_marking; // Not owned, as are the actions.
    const Actions &m_actions;
    ThemeColours m_colours = ThemeColours::light();
    QLabel *m_words; // Owned as children, as are those below.
    QLabel *m_cue;
    QLabel *m_source;
    QLabel *m_next;
    FlowLayout *m_keys;
};

} // namespace onrecord

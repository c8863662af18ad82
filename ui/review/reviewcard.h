// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "ui/actions/actions.h"
#include "ui/theme/themecolours.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace onrecord {

class ChangedWordsView;
class FlowLayout;

/// The card below the text that asks about one statement: the question, who the speaker may be,
/// why the machine thinks so, and the keys that answer. Every key is a button too.
class ReviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewCard(const Actions &actions, QWidget *parent = nullptr);

    /// Asks about \a statement. \a left of \a total are still to review; a negative \a left: not
    /// reviewing, only details.
    void ask(const Reading &reading, const QString &statement, qsizetype left, qsizetype total);
    /// Nothing is left to ask.
    void sayDone(const Reading &reading);
    void setColours(const ThemeColours &colours);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void addCandidates(const Reading &reading, const ReadStatement &statement);
    void addKeys(const ReadStatement &statement, bool reviewing);
    void add(FlowLayout *row, const QString &key, const QString &text, ActionId does);
    void clear(FlowLayout *row);
    QString factsOf(const Reading &reading, const ReadStatement &statement) const;
    QString historyOf(const Reading &reading, const ReadStatement &statement) const;

    const Actions &m_actions; // Not owned.
    ThemeColours m_colours = ThemeColours::light();
    QLabel *m_question; // Owned as children, as are those below.
    QLabel *m_left;
    ChangedWordsView *m_changed;
    QLabel *m_why;
    QGridLayout *m_head;
    FlowLayout *m_candidates;
    FlowLayout *m_keys;
    bool m_isNarrow = false;
};

} // namespace onrecord

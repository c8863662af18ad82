// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewround.h"
#include "core/review/suresample.h"
#include "core/wording/decisions.h"
#include "ui/actions/actions.h"
#include "ui/theme/themecolours.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QToolButton;

namespace onrecord {

class BucketChips;
class ChangedWordsView;
class FlowLayout;
class KeyButton;

/// Where a review stands, for the card.
struct ReviewProgress
{
    qsizetype left = 0; ///< in all buckets, or of the sample
    ReviewRound::Counts counts{};
    std::optional<ReviewDoubt> bucket;
    ReviewOrder order = ReviewOrder::Doubt;
    bool isSample = false; ///< of the statements the machine is sure of
};

/// The card below the text that asks about one statement: what the doubt is, who may have said it and
/// what speaks for each, and the keys that answer. Every key is a button too.
class ReviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewCard(const Actions &actions, QWidget *parent = nullptr);

    /// Asks about \a statement. Without \a progress nothing is reviewed: the statement's details.
    /// \a details: why the machine thinks so and what is known besides, during a review too. \a readers:
    /// who said what of it.
    void ask(const Reading &reading, const QString &statement,
             const std::optional<ReviewProgress> &progress, bool details,
             const wording::Readers &readers = {});
    /// Nothing is left to ask; \a result: of a sample of the sure ones, where one was checked.
    void sayDone(const Reading &reading, const std::optional<SampleResult> &result);
    void setColours(const ThemeColours &colours);

Q_SIGNALS:
    void bucketChosen(std::optional<onrecord::ReviewDoubt> bucket);
    /// It has more lines, or fewer, than before: to be asked again.
    void roomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Of the window: whether it is low.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool lookWhetherLow();
    void layOut();
    void arrange();
    void placeOthers();
    void showKeysThatFit();
    void showProgress(const ReadStatement &statement,
                      const std::optional<ReviewProgress> &progress);
    void addCandidates(const Reading &reading, const ReadStatement &statement,
                       const wording::Decisions &decisions);
    void addKeys(const ReadStatement &statement, ReviewDoubt doubt, bool reviewing);
    KeyButton *add(QLayout *row, const QString &key, const QString &text, ActionId does);
    void clearAll();
    void clear(QLayout *row);
    QString factsOf(const Reading &reading, const ReadStatement &statement,
                    const wording::Readers &readers) const;
    QString historyOf(const Reading &reading, const ReadStatement &statement) const;

    const Actions &m_actions; // Not owned.
    ThemeColours m_colours = ThemeColours::light();
    BucketChips *m_buckets; // Owned as children, as are those below.
    QToolButton *m_order;
    QLabel *m_left;
    QLabel *m_question;
    QLabel *m_decides;
    ChangedWordsView *m_changed;
    QLabel *m_why;
    QGridLayout *m_head;
    QBoxLayout *m_boxes;
    QBoxLayout *m_beside; ///< the boxes
    FlowLayout *m_others;
    FlowLayout *m_keys;
    QList<QWidget *>
        m_elsewhere; ///< the buttons for who is in no box: beside the boxes, or in m_others
    QList<int> m_ranks; ///< of m_keys: the higher, the sooner it gives way; 0: never
    bool m_isStacked = false; ///< what is decided stands below the question
    bool m_isLow = false; ///< the window is, so the card takes as few lines as it can
};

} // namespace onrecord

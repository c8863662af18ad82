// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewround.h"
#include "ui/theme/themecolours.h"

#include <QAbstractButton>

namespace onrecord {

/// A rounded button with a word and a count; filled where it is chosen.
class BucketChip final : public QAbstractButton
{
    Q_OBJECT

public:
    BucketChip(const ThemeColours &colours, QWidget *parent);

    void setContent(const QString &text, const QString &count);
    QSize sizeHint() const override;

    static constexpr int height = 22;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont countFont() const;

    const ThemeColours &m_colours; // Not owned.
    QString m_count;
};

/// The buckets of the queue with their counts, on one line: chips that do not fit go into the last
/// one, which opens a menu. Empty buckets are not shown.
class BucketChips final : public QWidget
{
    Q_OBJECT

public:
    explicit BucketChips(QWidget *parent = nullptr);

    void setColours(const ThemeColours &colours);
    void setBuckets(const ReviewRound::Counts &counts, std::optional<ReviewDoubt> chosen);
    /// One chip with everything in its menu, for a low window.
    void setFolded(bool folded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, BucketChip::height}; }

Q_SIGNALS:
    void chosen(std::optional<onrecord::ReviewDoubt> bucket);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Bucket
    {
        std::optional<ReviewDoubt> doubt; ///< nothing: all
        qsizetype count = 0;
        BucketChip *chip = nullptr; // Owned as a child.
    };

    void addBucket(std::optional<ReviewDoubt> doubt, qsizetype count);
    void layOut();
    void openMenu(qsizetype first);

    ThemeColours m_colours = ThemeColours::light();
    QList<Bucket> m_buckets;
    std::optional<ReviewDoubt> m_chosen;
    BucketChip *m_more; // Owned as a child.
    qsizetype m_shown = 0; ///< the others are in the menu
    bool m_folded = false;
};

} // namespace onrecord

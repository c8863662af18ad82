// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QStyledItemDelegate>

namespace onrecord {

/// Draws a recent article: headline and when it was opened, below them where it is from and what
/// was found in it.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How far words stand from the edge of their row, in pixels.
    static constexpr int edge = 12;

    void setColours(const ThemeColours &colours) { m_colours = colours; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ThemeColours m_colours = ThemeColours::light();
};

} // namespace onrecord

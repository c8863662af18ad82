// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QStyledItemDelegate>

namespace onrecord {

/// Draws the rows of a HistoryModel: when, of what, and the value before struck through with the one it
/// was given. A withdrawn one is in the colour of hints, and says so.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const ThemeColours &colours) { m_colours = colours; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChange(QPainter &painter, QRect room, const QModelIndex &index) const;

    ThemeColours m_colours = ThemeColours::light();
};

} // namespace onrecord

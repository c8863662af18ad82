// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QStyledItemDelegate>

namespace onrecord {

/// Draws the rows of a list in the colours of the window: what delegates of our lists have in common.
class ThemedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const ThemeColours &colours) { m_colours = colours; }

protected:
    const ThemeColours &colours() const { return m_colours; }
    /// What lies behind a row.
    const QColor &groundOf(const QStyleOptionViewItem &option) const
    {
        return option.state & QStyle::State_Selected ? m_colours.selection : m_colours.pane;
    }
    /// What is written smaller and matters less; legible on the row's ground.
    QColor hintOn(const QStyleOptionViewItem &option) const
    {
        return readableOn(m_colours.soft, groundOf(option), 4.5);
    }
    /// The ground of \a row where it is selected, else the line below it. Words begin \a edge pixels from
    /// either end of it. Leaves pen and brush as it used them.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                     int edge) const;

private:
    ThemeColours m_colours = ThemeColours::light();
};

} // namespace onrecord

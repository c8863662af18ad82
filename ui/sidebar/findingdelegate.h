// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QStyledItemDelegate>

#include <optional>

namespace onrecord {

/// Draws the rows of a StatementModel: an actor's line with its badge, a topic, a statement with
/// its verb, label, words and place. Whose it is is told by colour and label, its state by glyph.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const ThemeColours &colours) { m_colours = colours; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintTopic(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintStatement(QPainter &painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;

    int verbWidth(const QFont &font) const;

    ThemeColours m_colours;
    mutable std::optional<std::pair<QFont, int>> m_verbWidth; ///< as wide as the widest verb
};

} // namespace onrecord

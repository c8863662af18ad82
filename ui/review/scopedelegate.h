// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QStyledItemDelegate>

namespace onrecord {

/// A statement that a correction may be meant for too, as a line of the scope bar.
struct ScopeRow
{
    QString place; ///< "¶5"
    QString label; ///< "1d", as it is now
    QString name; ///< whose it would be
    QString words;
    QString reason;
    int from = 0; ///< ReadActor::colourNumber() of who had it and who gets it
    int to = 0;
};

/// Paints a line: box, ¶, label → name, words (which elide) and the reason at the right edge.
class ScopeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowRole = Qt::UserRole + 1;
    static constexpr int rowHeight = 26;

    /// \a colours must outlive this.
    ScopeDelegate(const ThemeColours &colours, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void drawBox(QPainter &painter, const QRect &box, bool isTicked) const;

    const ThemeColours &m_colours; // Not owned.
};

} // namespace onrecord

Q_DECLARE_METATYPE(onrecord::ScopeRow)

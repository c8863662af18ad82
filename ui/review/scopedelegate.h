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
    QString name; ///< whose it would be; empty where it is theirs already
    QString words;
    QString reason;
    int from = 0; ///< ReadActor::colourNumber() of who had it and who gets it
    int to = 0;
};

/// How many pixels the parts of a line are wide.
struct ScopeColumns
{
    int change = 0; ///< label → name
    int words = 0;
    int reason = 0;

    /// What the widest of \a rows takes, in bold and plain \a font.
    static ScopeColumns neededBy(const QList<ScopeRow> &rows, const QFont &font);
    /// These columns in \a room pixels. Names are cut first, then words and reasons, of which neither takes from the
    /// other what that needs of its half.
    ScopeColumns within(int room) const;
};

/// Paints a line: box, ¶, label → name, words and the reason at the right edge, each as wide as all lines need.
class ScopeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowRole = Qt::UserRole + 1;
    static constexpr int rowHeight = 26;

    /// \a colours must outlive this.
    ScopeDelegate(const ThemeColours &colours, QObject *parent);

    /// What is listed, in \a font.
    void setRows(const QList<ScopeRow> &rows, const QFont &font)
    {
        m_needed = ScopeColumns::neededBy(rows, font);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void drawBox(QPainter &painter, const QRect &box, bool isTicked, bool isFixed) const;

    const ThemeColours &m_colours; // Not owned.
    ScopeColumns m_needed;
};

} // namespace onrecord

Q_DECLARE_METATYPE(onrecord::ScopeRow)

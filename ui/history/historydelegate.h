// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themeddelegate.h"

namespace onrecord {

/// Draws the rows of a HistoryModel: when, of what, and the value before struck through with the one it
/// was given; where a line is too short for both, one below the other. A withdrawn one is in the colour
/// of hints, and says so. Each row has a button that takes it back or puts it in force again.
class HistoryDelegate final : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button of the row at option.rect is.
    static QRect buttonOf(const QStyleOptionViewItem &option, const QModelIndex &index);

Q_SIGNALS:
    void buttonClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintWhat(QPainter &painter, const QStyleOptionViewItem &option, QRect room,
                   const QModelIndex &index) const;
    int paintChange(QPainter &painter, const QStyleOptionViewItem &option, QRect room,
                    const QModelIndex &index) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
};

} // namespace onrecord

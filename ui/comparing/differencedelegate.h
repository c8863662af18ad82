// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themeddelegate.h"

namespace onrecord {

/// Draws the rows of a DifferenceModel: what differs, of which words, and below each other what ours and
/// what theirs says, with the arrow of the key that takes it. Where ours is kept, it is in the colour of
/// hints and says so.
class DifferenceDelegate final : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themeddelegate.h"

namespace onrecord {

/// A difference between two versions: what it is, who speaks, and the words of both below each other, those
/// that differ struck out in the earlier and underlined in the later ones.
class VersionDelegate final : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themeddelegate.h"

#include <memory>

namespace onrecord {

/// Draws an article of a list: its headline on at most two lines; below, where and when it was
/// published, and what was found in it.
class BundleDelegate final : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// As high as its headline needs, with one or two lines, in a list as wide as the one in \a option.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Measures;
    Measures &measuresFor(const QFont &font) const;

    mutable std::shared_ptr<Measures>
        m_measures; ///< of the list's font; thousands of rows are asked at once
};

} // namespace onrecord

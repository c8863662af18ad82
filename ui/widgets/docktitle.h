// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace onrecord {

/// The handle a dock is dragged by: a narrow strip in place of a title bar.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QWidget *parent);

    QSize sizeHint() const override { return {40, 9}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace onrecord

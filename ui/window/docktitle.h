// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace onrecord {

/// What a dock is taken by: a slim grip instead of a title that would say what is plain to see.
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

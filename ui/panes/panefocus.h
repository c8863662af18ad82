// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAbstractScrollArea;

namespace onrecord {

/// Shows which pane keys go to: a line along its upper edge, while a reader goes from pane to pane by
/// keys. Who clicks knows where, so a click takes the line away.
class PaneFocus final : public QObject
{
    Q_OBJECT

public:
    explicit PaneFocus(QObject *parent);

    void watch(QAbstractScrollArea *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QAbstractScrollArea *pane);
    void hide();

    QPointer<QWidget> m_line; // Owned by the pane it lies on.
};

} // namespace onrecord

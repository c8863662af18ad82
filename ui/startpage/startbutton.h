// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace onrecord {

/// A broad button of the start page: what it does, and at its right edge the key that does it too.
class StartButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Triggers \a action, whose first key it shows.
    StartButton(const QString &text, QAction *action, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeKey(const QAction *action);

    QString m_key; ///< empty: none
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace onrecord {

/// A field that a list is filtered by: with the border of the buttons beside it (PageButton), and the key that
/// leads to it where it is empty.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// What is shown as its key; none at first.
    void setKey(const QString &key) { m_key = key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace onrecord

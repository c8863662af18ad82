// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace onrecord {

/// A key and what it does, both to be read and to be clicked: [A] accept.
class KeyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(const QString &key, const QString &text, QWidget *parent = nullptr);

    /// The words in this colour and bold; an invalid one: as usual.
    void setTextColour(const QColor &colour);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;
    int capWidth() const;

    const QString m_key;
    QColor m_textColour;
};

} // namespace onrecord

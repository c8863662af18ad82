// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace onrecord {

/// A small rounded button that is on or off: "Verbatim 7", with the figure in bold. Colours are those of
/// its palette.
class Chip final : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// After the text; negative: none.
    void setFigure(int figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;
    QFont figureFont() const;
    QString figureText() const;

    int m_figure = -1;
};

} // namespace onrecord

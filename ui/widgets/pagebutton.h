// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace onrecord {

/// A button of tool bar and cards: in the colour of the page, with a thin border. Colours are
/// those of its palette.
class PageButton final : public QToolButton
{
    Q_OBJECT

public:
    /// Drawn in place of the text, which is still what screen readers say.
    enum class Sign { None, Undo, Redo };

    explicit PageButton(QWidget *parent = nullptr);
    explicit PageButton(Sign sign, QWidget *parent = nullptr);

    /// A figure in bold after the text: "Review 4". Empty: none.
    void setFigure(const QString &figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont figureFont() const;
    void paintSign(QPainter &painter) const;

    const Sign m_sign = Sign::None;
    QString m_figure;
};

} // namespace onrecord

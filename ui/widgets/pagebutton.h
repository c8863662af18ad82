// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <optional>

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
    /// What sizeHint() measured: layouts ask often, and the words have to be shaped each time.
    struct Measured
    {
        QString text;
        QString figure;
        QFont font;
        int width = 0; ///< of both, in pixels
    };

    QFont figureFont() const;
    int wordsWidth() const;
    void paintSign(QPainter &painter) const;

    const Sign m_sign = Sign::None;
    QString m_figure;
    mutable std::optional<Measured> m_measured;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "ui/widgets/sizedfont.h"

#include <QPainter>

namespace onrecord {

static constexpr int fieldHeight = 8; ///< more than a line
static constexpr int fieldPadding = 6;

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(fieldPadding, 0, 2, 0);
    setClearButtonEnabled(true);
    // What lies behind the words is painted here, with round corners.
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

QSize FilterField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), fontMetrics().height() + fieldHeight};
}

QSize FilterField::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

void FilterField::paintEvent(QPaintEvent *event)
{
    const QPalette colours = parentWidget() ? parentWidget()->palette() : palette();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double pen = hasFocus() ? 2 : 1;
        painter.setPen(QPen(colours.color(hasFocus() ? QPalette::Link : QPalette::Mid), pen));
        painter.setBrush(colours.color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4,
                                4);
    }
    QLineEdit::paintEvent(event);
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    if (m_key.isEmpty() || !text().isEmpty() || hasFocus() || width() < words + 2 * height())
        return;
    // The key that leads here.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sizedFont(font(), 0.85));
    painter.setPen(colours.color(QPalette::Mid));
    const int side = height() - 10;
    const QRectF cap(isRightToLeft() ? 6 : width() - side - 6, 5, side, side);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colours.color(QPalette::PlaceholderText));
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/sizedfont.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr int chipPadding = 10;
static constexpr int leastHeight = 22;

Chip::Chip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

void Chip::setFigure(int figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    setAccessibleName(text() + figureText());
    updateGeometry();
    update();
}

QFont Chip::wordFont() const
{
    return sizedFont(font(), 0.92);
}

QFont Chip::figureFont() const
{
    return sizedFont(font(), 0.92, QFont::Bold);
}

QString Chip::figureText() const
{
    return m_figure < 0 ? QString() : u' ' + QString::number(m_figure);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics words(wordFont());
    const int width = words.horizontalAdvance(text())
        + QFontMetrics(figureFont()).horizontalAdvance(figureText());
    return {width + 2 * chipPadding, std::max(leastHeight, words.height() + 4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Link);
    QColor ground = palette().color(isChecked() ? QPalette::Highlight : QPalette::Base);
    if (!isChecked() && (underMouse() || isDown()))
        ground = palette().color(QPalette::AlternateBase);
    const double pen = hasFocus() ? 2 : 1;
    const bool isLit = isChecked() || hasFocus();
    painter.setPen(QPen(isLit ? accent : palette().color(QPalette::Mid), pen));
    painter.setBrush(ground);
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    painter.setPen(palette().color(QPalette::Active, QPalette::ButtonText));
    const QRect room = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    painter.setFont(wordFont());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(figureFont());
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, figureText());
}

} // namespace onrecord

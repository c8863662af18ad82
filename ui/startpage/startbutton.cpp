// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/startbutton.h"

#include "ui/widgets/keycap.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

namespace onrecord {

static constexpr int buttonPadding = 13; ///< at both ends
static constexpr int keyGap = 12;

StartButton::StartButton(const QString &text, QAction *action, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    takeKey(action);
    connect(action, &QAction::changed, this, [this, action] { takeKey(action); });
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

void StartButton::takeKey(const QAction *action)
{
    m_key = action->shortcut().toString(QKeySequence::NativeText);
    setAccessibleName(m_key.isEmpty() ? text() : tr("%1, key %2").arg(text(), m_key));
    updateGeometry();
    update();
}

QSize StartButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {2 * buttonPadding + words + keyGap + keyCapWidth(m_key, font()),
            fontMetrics().height() + 18};
}

void StartButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int border = hasFocus() ? 2 : 1;
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid), border));
    painter.setBrush(
        palette().color(isDown() || underMouse() ? QPalette::AlternateBase : QPalette::Base));
    const double inset = border / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);

    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(buttonPadding, 0, -buttonPadding, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_key.isEmpty())
        return;
    const int cap = keyCapWidth(m_key, font());
    const int high = fontMetrics().height();
    const QRect place(width() - buttonPadding - cap, (height() - high) / 2, cap, high);
    paintKeyCap(
        painter,
        QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(0.5, 0.5, -0.5, -1.5),
        m_key, font(), palette());
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include "core/wording/visible.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/pagebutton.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace onrecord {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_offer(new PageButton(this))
{
    setObjectName(QStringLiteral("message-bar"));
    m_label->setObjectName(QStringLiteral("message"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setMinimumWidth(1); // wraps rather than make a small window wider
    auto *close = new PageButton(this);
    close->setText(tr("Dismiss"));
    close->setObjectName(QStringLiteral("message-dismiss"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_offer->setObjectName(QStringLiteral("message-offer"));
    connect(m_offer, &QToolButton::clicked, this, [this] { m_action->trigger(); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 12, 6);
    row->addWidget(m_label, 1);
    row->addWidget(m_offer, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(const QString &words, Kind kind, QAction *offer)
{
    const QString sentence =
        shownPlainlyInLines(words); // names of files and articles are among them
    m_kind = kind;
    m_action = offer;
    m_offer->setVisible(offer);
    if (offer) {
        m_offer->setText(offer->text().remove(u'&'));
        m_offer->setToolTip(offer->shortcut().toString(QKeySequence::NativeText));
    }
    m_label->setText(sentence);
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_label->clear();
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::sentence() const
{
    return m_label->text();
}

void MessageBar::setColours(const ThemeColours &colours)
{
    m_failure = colours.actor(2); // the only warm colour of the palette
    m_advice = colours.accent;
    update();
}

/// A bar of colour at the left edge tells a failure from advice; so do the words.
void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = m_kind == Kind::Failure ? m_failure : m_advice;
    QColor ground = colour;
    ground.setAlphaF(0.1f);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), ground);
    painter.fillRect(0, 0, 4, height(), colour);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/messagebar.h"

#include "core/wording/visible.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagebutton.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace onrecord {

static constexpr int saidAgain = 700; ///< milliseconds

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_offer(new PageButton(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new FlowLayout(7, 4))
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
    m_row->setContentsMargins(18, 6, 12, 6);
    m_row->addWidget(m_label, 1);
    m_row->addLayout(m_buttons);
    m_buttons->addWidget(m_offer);
    m_buttons->addWidget(close);
    m_again.setSingleShot(true);
    m_again.setInterval(saidAgain);
    connect(&m_again, &QTimer::timeout, this, qOverload<>(&MessageBar::update));
    hide();
}

void MessageBar::say(const QString &words, Kind kind, QAction *offer)
{
    const QString sentence =
        shownPlainlyInLines(words); // names of files and articles are among them
    // Who is refused twice for one reason is to see that the second time was noticed.
    if (isVisible() && sentence == m_label->text() && kind == Kind::Failure)
        m_again.start();
    else
        m_again.stop();
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
    arrange();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The buttons stand beside the words, or below where that would leave too little of a line.
void MessageBar::arrange()
{
    constexpr int fewestLetters = 32;
    const QMargins around = m_row->contentsMargins();
    const int room =
        width() - around.left() - around.right() - m_row->spacing() - m_buttons->sizeHint().width();
    const int wanted = qMin(fewestLetters * fontMetrics().averageCharWidth(),
                            fontMetrics().horizontalAdvance(m_label->text()));
    m_row->setDirection(room < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageBar::dismiss()
{
    m_label->clear();
    hide();
    Q_EMIT dismissed();
}

void MessageBar::setEdge(Qt::Edge edge)
{
    m_edge = edge;
    update();
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
    ground.setAlphaF(isSaidAgain() ? 0.3f : 0.1f);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), ground);
    painter.fillRect(0, 0, 4, height(), colour);
    painter.setPen(palette().color(QPalette::Mid));
    const int line = m_edge == Qt::TopEdge ? 0 : height() - 1;
    painter.drawLine(0, line, width(), line);
}

} // namespace onrecord

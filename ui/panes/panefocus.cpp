// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panefocus.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QPainter>

namespace onrecord {

namespace {

constexpr int lineHeight = 2; // pixels

class FocusLine final : public QWidget
{
public:
    explicit FocusLine(QWidget *pane)
        : QWidget(pane)
    {
        setObjectName(QStringLiteral("pane-focus"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), palette().color(QPalette::Link));
    }
};

} // namespace

PaneFocus::PaneFocus(QObject *parent)
    : QObject(parent)
{
}

void PaneFocus::watch(QAbstractScrollArea *pane)
{
    pane->installEventFilter(this);
}

bool PaneFocus::eventFilter(QObject *watched, QEvent *event)
{
    auto *pane = static_cast<QAbstractScrollArea *>(watched);
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason)
            hide();
        else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                 || reason == Qt::ShortcutFocusReason)
            show(pane);
        break;
    }
    case QEvent::FocusOut: {
        // A menu or another window that is in front gives the focus back.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
        break;
    }
    case QEvent::MouseButtonPress: hide(); break;
    case QEvent::Resize:
        if (m_line && m_line->parentWidget() == pane)
            m_line->resize(pane->width(), lineHeight);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void PaneFocus::show(QAbstractScrollArea *pane)
{
    if (!m_line)
        m_line = new FocusLine(pane);
    m_line->setParent(pane);
    m_line->setGeometry(0, 0, pane->width(), lineHeight);
    m_line->show();
    m_line->raise();
}

void PaneFocus::hide()
{
    if (m_line)
        m_line->hide();
}

} // namespace onrecord

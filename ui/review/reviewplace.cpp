// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewplace.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QVBoxLayout>

namespace onrecord {

ReviewPlace::ReviewPlace(QMainWindow &window, QBoxLayout &column, const QList<QWidget *> &parts)
    : QObject(&window)
    , m_window(window)
    , m_column(column)
    , m_parts(parts)
{
    window.installEventFilter(this);
    for (QWidget *part : parts) {
        column.addWidget(part);
        part->installEventFilter(this);
    }
    update();
}

bool ReviewPlace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == &m_window)
            update();
        break;
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::LayoutRequest:
        if (watched != &m_window)
            fitDock();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void ReviewPlace::makeDock()
{
    m_dock = new QDockWidget(&m_window);
    m_dock->setObjectName(QStringLiteral("review-dock"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    auto *title = new QWidget(m_dock); // the card says what it is
    (new QVBoxLayout(title))->setContentsMargins(0, 0, 0, 0); // without one it asks for -1 pixels
    m_dock->setTitleBarWidget(title);
    auto *holder = new QWidget(m_dock);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_dock->setWidget(holder);
    m_window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
}

void ReviewPlace::update()
{
    constexpr int narrow = 900;
    const bool isNarrow = m_window.width() < narrow;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        if (isNarrow && !m_dock)
            makeDock();
        QLayout *place = isNarrow ? m_dock->widget()->layout() : &m_column;
        for (QWidget *part : m_parts) {
            const bool isHidden = part->isHidden();
            place->addWidget(part);
            part->setHidden(isHidden);
        }
    }
    fitDock();
}

/// A dock does not ask how high its widget is at the width it has.
void ReviewPlace::fitDock()
{
    if (!m_dock)
        return;
    const bool isShown = m_isNarrow
        && std::any_of(m_parts.begin(), m_parts.end(),
                       [](const QWidget *part) { return !part->isHidden(); });
    if (isShown) {
        m_dock->widget()->layout()->activate(); // what it is asked for now, not what it was
        const int height = m_dock->widget()->layout()->heightForWidth(m_window.width());
        m_dock->widget()->setFixedHeight(height);
    }
    m_dock->setVisible(isShown);
}

} // namespace onrecord

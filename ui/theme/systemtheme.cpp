// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemtheme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QWidget>

namespace onrecord {

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Ours hides the platform's palette, so it is taken off for the look and put back.
    const QPalette ours = QApplication::palette();
    const bool isOurs = QCoreApplication::testAttribute(Qt::AA_SetPalette);
    if (isOurs)
        QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    if (isOurs)
        QApplication::setPalette(ours);
    return platform.color(QPalette::Window).lightness()
        < platform.color(QPalette::WindowText).lightness();
#endif
}

SystemTheme::SystemTheme(QWidget *window)
    : QObject(window)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemTheme::changed);
#else
    window->installEventFilter(this);
#endif
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace onrecord

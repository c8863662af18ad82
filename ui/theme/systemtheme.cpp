// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemtheme.h"

#include <QApplication>
#include <QStyleHints>

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

Inks inksFor(Preferences::Theme theme)
{
    const bool dark =
        theme == Preferences::Theme::System ? systemIsDark() : theme == Preferences::Theme::Dark;
    return dark ? Inks::dark() : Inks::light();
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace onrecord {

/// The font of what stands on a key beside words in \a font.
QFont keyCapFont(const QFont &font);
/// How wide the picture of a key is that says \a key, beside words in \a font.
int keyCapWidth(const QString &key, const QFont &font);
/// Draws a key: \a border in the colour that \a palette has for it, the key's words in WindowText.
void paintKeyCap(QPainter &painter, const QRectF &cap, const QString &key, const QFont &font,
                 const QPalette &palette, QPalette::ColorRole border = QPalette::Mid,
                 QPalette::ColorRole ground = QPalette::Base);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace onrecord {

/// Marks what of \a hits stands in \a text, which drawInRow() has drawn in \a room with the painter's font,
/// as much of it as fits; in any case. Nothing where the text reads from right to left.
void drawHits(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
              const QString &text, const QStringList &hits, const ThemeColours &colours);

} // namespace onrecord

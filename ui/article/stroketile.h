// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QPixmap>

namespace onrecord {

/// A piece of a dotted or wavy line, to be laid side by side. Drawn once: curves take a hundred
/// times as long as copying them.
QPixmap strokeTile(LineStyle style, double scale, const QColor &colour, double pixelRatio);

} // namespace onrecord

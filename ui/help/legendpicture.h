// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/legend.h"
#include "ui/theme/themecolours.h"

#include <QFont>
#include <QImage>

namespace onrecord {

/// \a row's sample as the article's own painter draws it, on the colour of the page; as high as a
/// line of an article, as wide as every other sample. \a small is the font of the chrome, \a ratio
/// how many pixels of the picture are one of the window.
QImage legendPicture(const wording::LegendRow &row, const ThemeColours &colours, const QFont &small,
                     double ratio);

} // namespace onrecord

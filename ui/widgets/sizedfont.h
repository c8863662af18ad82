// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace onrecord {

/// \a font at \a share of its size, whichever unit that was given in.
inline QFont sizedFont(const QFont &font, double share, QFont::Weight weight = QFont::Normal)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qMax(1, qRound(font.pixelSize() * share)));
    else
        result.setPointSizeF(font.pointSizeF() * share);
    result.setWeight(weight);
    return result;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace onrecord {

// Icons of the style that are drawn in the ink of the palette in force. Those of Qt are pictures, dark in a dark
// theme too; to read the first one, Qt loads its readers of every kind of picture.

/// Two angles, at the end of a bar that has no room for all that is in it; towards the end of a line, or down.
QIcon moreIcon(Qt::Orientation bar);

/// A cross, in a field that can be emptied.
QIcon clearIcon();

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"
#include "ui/theme/inks.h"

namespace onrecord {

/// True where the desktop is set to dark. Before Qt 6.5, which has no such property, told by
/// the platform's palette.
bool systemIsDark();

/// The inks \a theme asks for; by the desktop's setting where it leaves that open.
Inks inksFor(Preferences::Theme theme);

} // namespace onrecord

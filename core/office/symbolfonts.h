// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// What a character of a font of symbols means, as text: \a code is its place in the font, 0x20 to 0xFF,
/// perhaps in the private area where Office puts it (0xF020 to 0xF0FF). Of the fonts that come with
/// Windows: Symbol; of Wingdings and its kind the few that stand in texts. Empty for an ornament.
QString symbolText(const QString &font, char32_t code);

/// True for the name of such a font.
bool isSymbolFont(const QString &font);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace onrecord {

/// The colours of the page, light or dark, as "#rrggbb": for HTML, and what the inks of the
/// window start from.
struct Palette
{
    const char *page, *pane, *chrome, *line, *text, *soft, *date, *accent, *selection;
    std::array<const char *, 5> actors; ///< from the sixth actor on they repeat
    double ground; ///< opacity of the actor's colour behind direct speech
};

const Palette &lightPalette();
const Palette &darkPalette();

/// Index into Palette::actors for actor \a number (from 1); -1 for 0, who has no colour.
constexpr int inkOf(int number)
{
    return number < 1 ? -1 : (number - 1) % 5;
}

} // namespace onrecord

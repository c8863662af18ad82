// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"

#include <array>

namespace onrecord {

/// How many colours of actors there are.
inline constexpr int inks = actorColours;

/// The colours of the page, light or dark, as "#rrggbb": for HTML, and what the inks of the
/// window start from.
struct Palette
{
    const char *page, *pane, *chrome, *line, *text, *soft, *date, *accent, *selection;
    /// Told apart by readers of every kind of colour vision: as much by lightness as by hue, since
    /// dichromats see two hues at most. From the ninth actor on they repeat, and the number tells.
    std::array<const char *, inks> actors;
    double ground; ///< opacity of the actor's colour behind direct speech
};

const Palette &lightPalette();
const Palette &darkPalette();

/// Index into Palette::actors for actor \a number (from 1); -1 for 0, who has no colour.
constexpr int inkOf(int number)
{
    return number < 1 ? -1 : (number - 1) % inks;
}

} // namespace onrecord

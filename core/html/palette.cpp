// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/palette.h"

namespace onrecord {

const Palette &lightPalette()
{
    static constexpr Palette palette{
        .page = "#fbfaf7",
        .pane = "#f6f4ef",
        .chrome = "#f1efea",
        .line = "#dcd9d2",
        .text = "#1f2328",
        .soft = "#5f6670",
        .date = "#3f5f7f",
        .accent = "#2b5fa8",
        .selection = "#dfe7f3",
        .actors = {"#3743b6", "#bf350e", "#1f4644", "#580070", "#656a4c", "#811103", "#5a3c7c",
                   "#017094"},
        .ground = 0.11,
    };
    return palette;
}

const Palette &darkPalette()
{
    static constexpr Palette palette{
        .page = "#1b1d20",
        .pane = "#202327",
        .chrome = "#24272b",
        .line = "#34373c",
        .text = "#dcdcd6",
        .soft = "#9ca3ab",
        .date = "#9dbbd8",
        .accent = "#7fb0f0",
        .selection = "#2b3a50",
        .actors = {"#66d1ff", "#dc932e", "#4dba77", "#bb96bd", "#f2c56b", "#f3a1a6", "#949bf6",
                   "#9bc2cf"},
        .ground = 0.16,
    };
    return palette;
}

} // namespace onrecord

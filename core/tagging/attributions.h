// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/rolelabels.h"

#include <optional>

namespace onrecord {

/// A statement put together from the stretches of a paragraph.
struct Attribution
{
    RoleSpans spans;
    bool sharesSource = false; ///< its source is that of the statement before: "said …, adding …"
    bool goesOn = false; ///< has neither cue nor source here: may go on from the paragraph before

    friend bool operator==(const Attribution &, const Attribution &) = default;
};

/// Which cue reports which content, and which source owns which cue. Every cue takes its nearest
/// source, every content the nearest cue on its side; what has no content is left out. In text
/// order. Linear but for what one sentence holds.
std::vector<Attribution> linked(const TaggedParagraph &p, std::span<const RoleLabel> labels);

} // namespace onrecord

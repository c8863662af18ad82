// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/reanchoring.h"

namespace onrecord {

std::optional<Span> Reanchoring::placeOf(const Anchor &anchor)
{
    const std::optional<Placement> placement = m_finder.find(anchor);
    return placement ? std::optional(placement->span) : std::nullopt;
}

Spans Reanchoring::placesOf(const Anchors &anchors)
{
    Spans spans;
    for (const Anchor &anchor : anchors) {
        if (const std::optional<Span> span = placeOf(anchor))
            spans.append(*span);
    }
    std::sort(spans.begin(), spans.end());
    Spans apart; // parts that moved onto each other are one part
    for (const Span span : std::as_const(spans)) {
        if (!apart.isEmpty() && apart.last().overlaps(span))
            apart.last() = apart.last().united(span);
        else
            apart.append(span);
    }
    return apart;
}

} // namespace onrecord

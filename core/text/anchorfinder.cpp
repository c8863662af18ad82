// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchorfinder.h"

#include "core/text/anchorsearch.h"

namespace onrecord {

AnchorFinder::AnchorFinder(QStringView text)
    : m_text(text)
{
}

bool AnchorFinder::standsAt(const Anchor &anchor, qsizetype offset) const
{
    const Span span{offset, offset + anchor.exact.size()};
    return lieIn({span}, m_text) && span.in(m_text) == anchor.exact
        && m_text.first(span.begin).endsWith(anchor.before)
        && m_text.sliced(span.end).startsWith(anchor.after);
}

/// Remembers how far \a anchor was moved. Most were not, and are gathered till somebody asks.
void AnchorFinder::note(const Anchor &anchor, const Placement &placement)
{
    if (placement.certainty < 1)
        return;
    if (placement.span.begin == anchor.offset) {
        m_standing.append(anchor.offset);
        return;
    }
    noteStanding();
    m_shifts[anchor.offset] = placement.span.begin - anchor.offset;
}

void AnchorFinder::noteStanding()
{
    for (const qsizetype offset : std::as_const(m_standing))
        m_shifts[offset] = 0;
    m_standing.clear();
}

/// As far off as the nearest anchors on either side were found.
std::optional<Placement> AnchorFinder::moved(const Anchor &anchor)
{
    noteStanding();
    const auto placeAt = [&](qsizetype shift) -> std::optional<Placement> {
        const qsizetype offset = anchor.offset + shift;
        if (!standsAt(anchor, offset))
            return std::nullopt;
        return Placement{{offset, offset + anchor.exact.size()}, 1};
    };
    const auto next = m_shifts.lower_bound(anchor.offset);
    std::optional<Placement> placement;
    if (next != m_shifts.begin())
        placement = placeAt(std::prev(next)->second);
    if (!placement && next != m_shifts.end())
        placement = placeAt(next->second);
    return placement;
}

/// Words that had copies are not believed before who said them is seen, be it further off than their
/// context reaches.
bool AnchorFinder::isBeside(const Placement &placement, const Anchor &anchor,
                            const Passage *passage) const
{
    return anchor.unique || !passage || !passage->isAttributed()
        || comparePassage(*passage, m_text, placement.span).sameAttribution;
}

std::optional<Placement> AnchorFinder::searched(const Anchor &anchor, const Passage *passage)
{
    if (!m_index)
        m_index = std::make_shared<const WordIndex>(m_text);
    return searchAnchor(m_text, *m_index, anchor, passage);
}

std::optional<Placement> AnchorFinder::find(const Anchor &anchor, const Passage *passage)
{
    // An offset from a file may be any number; no text of ours is longer than this.
    constexpr qsizetype furthest = std::numeric_limits<qint32>::max();
    if (anchor.exact.isEmpty() || anchor.offset < 0 || anchor.offset > furthest)
        return std::nullopt;
    std::optional<Placement> placement;
    if (standsAt(anchor, anchor.offset))
        placement = Placement{{anchor.offset, anchor.offset + anchor.exact.size()}, 1};
    else
        placement = moved(anchor);
    if (!placement || !isBeside(*placement, anchor, passage))
        placement = searched(anchor, passage);
    if (placement)
        note(anchor, *placement);
    return placement;
}

} // namespace onrecord

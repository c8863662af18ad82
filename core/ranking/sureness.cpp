// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/sureness.h"

#include <algorithm>
#include <array>

namespace onrecord {

quint64 fineBand(float margin)
{
    constexpr std::array bounds{-8.f, -4.f, -2.f, -1.f, 0.f,  0.7f, 1.5f, 2.5f,
                                4.f,  6.f,  8.f,  11.f, 15.f, 20.f, 30.f};
    return quint64(std::count_if(bounds.begin(), bounds.end(),
                                 [margin](float bound) { return margin >= bound; }));
}

Sureness surenessOf(const QList<WordRange> &ranges, std::span<const float> margins)
{
    Sureness sureness;
    float least = 0;
    float sum = 0;
    qsizetype count = 0;
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const float margin = margins[size_t(i)];
            least = count == 0 ? margin : std::min(least, margin);
            sum += margin;
            ++count;
        }
    }
    if (count > 0) {
        sureness = {fineBand(least), fineBand(sum / float(count)),
                    fineBand(margins[size_t(ranges.first().first)]),
                    fineBand(margins[size_t(ranges.last().end - 1)])};
    }
    return sureness;
}

std::span<const float> marginsOf(const RoleTaggings &taggings, Proposal::Origin origin)
{
    switch (origin) {
    case Proposal::Origin::Best: return taggings.best.margins;
    case Proposal::Origin::HighRecall:
    case Proposal::Origin::Verb:
    case Proposal::Origin::Attributed:
    case Proposal::Origin::Everyday: return taggings.highRecall.margins;
    case Proposal::Origin::Rules: break;
    }
    return taggings.ruled.margins;
}

} // namespace onrecord

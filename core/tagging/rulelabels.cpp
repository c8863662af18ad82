// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rulelabels.h"

namespace onrecord {

std::vector<RoleLabel> ruleLabelsOf(const TaggedParagraph &p, std::span<const FoundStatement> ruled)
{
    std::vector<RoleSpans> found;
    found.reserve(ruled.size());
    for (const FoundStatement &each : ruled)
        found.push_back(each.spans);
    return labelled(found, p.size());
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/givenlabels.h"

namespace onrecord {

GivenLabels::GivenLabels(std::span<const RoleLabel> labels, std::span<const float> margins)
    : m_labels(labels)
    , m_margins(margins)
    , m_before(labels.size())
    , m_after(labels.size())
{
    std::vector<SpanRole> roles(labels.size());
    std::transform(labels.begin(), labels.end(), roles.begin(), roleOf);
    const auto bounds = [&roles](size_t i, size_t beside) {
        return roles[i] != SpanRole::None && (beside >= roles.size() || roles[i] != roles[beside]);
    };
    qint32 last = -1;
    for (size_t i = 0; i < roles.size(); ++i)
        m_before[i] = last = bounds(i, i + 1) ? qint32(i) : last;
    last = qint32(roles.size());
    for (size_t i = roles.size(); i-- > 0;)
        m_after[i] = last = bounds(i, i - 1) ? qint32(i) : last;
}

} // namespace onrecord

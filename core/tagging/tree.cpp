// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/tree.h"

#include <algorithm>

namespace onrecord {

FoundSubject subjectOf(std::span<const Node> nodes, qint32 verb)
{
    constexpr int highest = 3;
    constexpr qint32 farthest = 20;
    FoundSubject found;
    for (; verb >= 0 && found.climbed < highest; ++found.climbed) {
        const qint32 first = std::max(0, verb - farthest);
        const qint32 end = std::min(qint32(nodes.size()), verb + farthest);
        for (qint32 i = first; i < end; ++i) {
            const Node &node = nodes[size_t(i)];
            if (node.head == verb
                && (node.relation == Relation::Subject
                    || node.relation == Relation::PassiveSubject)) {
                found.word = i;
                return found;
            }
        }
        verb = nodes[size_t(verb)].head;
    }
    return found;
}

qsizetype topOf(const QList<WordRange> &ranges, const ParsedWords &parsed)
{
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const Node &node = parsed.nodes[size_t(i)];
            if (node.relation != Relation::Other && !contains(ranges, node.head))
                return i;
        }
    }
    return -1;
}

} // namespace onrecord

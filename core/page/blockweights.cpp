// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/blockweights.h"

#include <algorithm>

namespace onrecord {

double proseIn(const PageBlock &block)
{
    if (!isProse(block.kind) && block.kind != BlockKind::Preformatted)
        return 0;
    constexpr qsizetype shortest = 25;
    constexpr qsizetype paragraph = 80;
    constexpr double mostLinks = 0.5;
    const qsizetype words = block.text.size() - block.linked;
    if (words < shortest || block.linkDensity() > mostLinks)
        return 0;
    const double kind = block.kind == BlockKind::ListItem ? 0.5 : 1;
    return kind * double(words) * (words < paragraph ? 0.5 : 1);
}

BlockWeights::BlockWeights(const PageTree &page, const QList<SortedBlock> &blocks, int headline)
    : m_page(page)
    , m_prose(size_t(blocks.size()), 0)
{
    for (qsizetype at = 0; at < blocks.size(); ++at)
        m_prose[size_t(at)] = blocks[at].isKept() ? proseIn(blocks[at].block) : 0;
    sum(blocks);
    std::vector<double> own = m_prose;
    for (const SortedBlock &each : blocks) {
        if (each.block.kind == BlockKind::Heading)
            m_headings.push_back(each.block.first);
    }
    const PageBlock *heading = nullptr;
    double kept = 0;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const PageBlock &block = blocks[at].block;
        if (block.kind == BlockKind::Heading)
            heading = &block;
        if (own[size_t(at)] > 0 && heading && isTeaser(block, *heading, headline))
            own[size_t(at)] = 0;
        kept += own[size_t(at)];
    }
    constexpr double tooLittle = 0.2; // a page of nothing but teasers
    if (kept < tooLittle * all())
        return;
    m_prose = std::move(own);
    sum(blocks);
}

void BlockWeights::sum(const QList<SortedBlock> &blocks)
{
    m_before.assign(size_t(m_page.size()) + 1, 0);
    for (qsizetype at = 0; at < blocks.size(); ++at)
        m_before[size_t(blocks[at].block.node) + 1] += m_prose[size_t(at)];
    for (size_t at = 1; at < m_before.size(); ++at)
        m_before[at] += m_before[at - 1];
}

bool BlockWeights::isTeaser(const PageBlock &block, const PageBlock &heading, int headline) const
{
    constexpr double mostLinks = 0.8;
    constexpr double longest = 1200;
    if (heading.linkDensity() < mostLinks || heading.node == headline)
        return false;
    int both = heading.node;
    while (both > 0 && !m_page.isWithin(block.node, both))
        both = m_page[both].parent;
    const bool holdsHeadline = headline >= 0 && m_page.isWithin(headline, both);
    // Where words stand above all headings, one of them is a link within a text.
    const auto first = std::lower_bound(m_headings.begin(), m_headings.end(), both);
    const bool beginsWithWords = first != m_headings.end() && between(both, *first) > 0;
    return !holdsHeadline && !beginsWithWords && within(both) < longest;
}

double BlockWeights::within(int node) const
{
    return between(node, m_page[node].end);
}

double BlockWeights::between(int node, int behind) const
{
    return m_before[size_t(behind)] - m_before[size_t(node)];
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagebody.h"

#include "core/page/bodysearch.h"
#include "core/page/linesleftout.h"
#include "core/page/pageparts.h"
#include "core/page/partsleftout.h"
#include "core/page/samewords.h"

#include <algorithm>

namespace onrecord {

namespace {

/// The heading that says the \a title, a higher one rather than a lower; else the only one of the first
/// level; -1 for none.
qsizetype headlineAmong(const QList<SortedBlock> &blocks, const QString &title)
{
    int best = 7;
    qsizetype headline = -1;
    qsizetype first = -1;
    int ofFirstLevel = 0;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const PageBlock &block = blocks[at].block;
        if (block.kind != BlockKind::Heading)
            continue;
        if (block.level == 1 && ofFirstLevel++ == 0)
            first = at;
        if (block.level < best && saySame(block.text, title)) {
            best = block.level;
            headline = at;
        }
    }
    return headline < 0 && ofFirstLevel == 1 ? first : headline;
}

bool isNamed(const PageTree &page, int node, PartOfPage part)
{
    constexpr int furthest = 3;
    for (int steps = 0; steps < furthest && node > 0; ++steps, node = page[node].parent) {
        if (roleOf(page, node).part == part)
            return true;
    }
    return false;
}

bool isWithinAny(const PageTree &page, int node, const QList<int> &elements)
{
    return std::any_of(elements.begin(), elements.end(),
                       [&](int element) { return page.isWithin(node, element); });
}

/// What stands between headline and body and belongs to the article all the same.
bool isOfHead(const PageTree &page, SortedBlock &sorted, bool isFirst)
{
    PageBlock &block = sorted.block;
    constexpr qsizetype shortest = 40;
    constexpr double mostLinks = 0.3;
    const bool isLine = (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading)
        && block.text.size() >= shortest && block.linkDensity() < mostLinks;
    if (!(isLine && isFirst) && !isNamed(page, block.node, PartOfPage::Standfirst))
        return false;
    block.kind = BlockKind::Standfirst;
    return true;
}

/// Leaves out what is outside of the \a body. The head, between \a headline and body, may hold a
/// standfirst.
void leaveOutAround(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline,
                    const QList<int> &body)
{
    const int begin = body.isEmpty() ? 0 : body.first();
    bool isFirst = true; // of what stands in the head
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        SortedBlock &each = blocks[at];
        if (at == headline || !each.isKept())
            continue;
        const bool isBefore = at < headline;
        const bool isHead = at > headline && headline >= 0 && each.block.first < begin;
        const bool belongs = !isBefore
            && (isWithinAny(page, each.block.node, body)
                || (isHead && isOfHead(page, each, isFirst)));
        isFirst = isFirst && !isHead;
        if (!belongs)
            each.reason = LeftOutReason::Beside;
    }
}

} // namespace

QList<SortedBlock> sortBlocks(const PageTree &page, const QList<PageBlock> &blocks,
                              const QString &title)
{
    QList<SortedBlock> sorted;
    sorted.reserve(blocks.size());
    for (const PageBlock &block : blocks)
        sorted.append({block});
    const qsizetype headline = headlineAmong(sorted, title);
    leaveOutParts(page, sorted, headline);
    leaveOutOtherArticles(page, sorted, headline);
    const int titleNode = headline < 0 ? -1 : sorted[headline].block.node;
    const BlockWeights weights(page, sorted, titleNode);
    leaveOutAround(page, sorted, headline, findBody(page, sorted, weights, titleNode));
    if (headline >= 0) {
        sorted[headline].block.kind = BlockKind::Headline;
        sorted[headline].reason = LeftOutReason::None;
    }
    leaveOutLines(sorted);
    return sorted;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagebody.h"

#include "core/article/samewords.h"
#include "core/page/bodysearch.h"
#include "core/page/headabroad.h"
#include "core/page/linesleftout.h"
#include "core/page/pageparts.h"
#include "core/page/partsleftout.h"
#include "core/page/sectionsleftout.h"

#include <algorithm>

namespace onrecord {

namespace {

/// The heading that says the \a title, a higher one rather than a lower; else the only one of the first
/// level, or a line that says it; -1 for none.
qsizetype headlineAmong(const QList<SortedBlock> &blocks, const QString &title)
{
    constexpr int lowest = 7; // also of a line in bold type
    int best = lowest + 1;
    qsizetype headline = -1;
    qsizetype first = -1;
    int ofFirstLevel = 0;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const PageBlock &block = blocks[at].block;
        if (block.kind != BlockKind::Heading)
            continue;
        if (block.level == 1 && ofFirstLevel++ == 0)
            first = at;
        const int level = block.level == 0 ? lowest : block.level;
        if (level < best && saySame(block.text, title)) {
            best = level;
            headline = at;
        }
    }
    if (headline < 0 && ofFirstLevel == 1)
        return first;
    for (qsizetype at = 0; at < blocks.size() && headline < 0; ++at) {
        const PageBlock &block = blocks[at].block;
        if (block.kind == BlockKind::Paragraph && block.linked == 0 && saySame(block.text, title))
            headline = at;
    }
    return headline;
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

/// True for what stands between headline and body and sums up the article: it is called so, or it is a
/// sentence right below the headline.
bool isStandfirst(const PageTree &page, const PageBlock &block, bool isBelowHeadline)
{
    if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::Heading)
        return false;
    if (isNamed(page, block.node, PartOfPage::Standfirst))
        return true;
    constexpr qsizetype shortest = 40;
    constexpr double mostLinks = 0.3;
    return isBelowHeadline && block.text.size() >= shortest && block.linkDensity() < mostLinks
        && !tellsOfArticle(block.text);
}

/// True for the words below the picture that an article opens with.
bool isLeadCaption(const PageBlock &block)
{
    constexpr qsizetype shortest = 30;
    constexpr double mostLinks = 0.3;
    return block.kind == BlockKind::Caption && block.text.size() >= shortest
        && block.linkDensity() < mostLinks;
}

/// Leaves out what is outside of the \a body, a standfirst and a caption below the \a headline excepted.
void leaveOutAround(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline,
                    const QList<int> &body)
{
    bool isHead = false; // below the headline, above the text
    bool isBelowHeadline = false;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        SortedBlock &each = blocks[at];
        if (at == headline)
            isHead = isBelowHeadline = true;
        if (at == headline || !each.isKept())
            continue;
        const bool isInBody = isWithinAny(page, each.block.node, body);
        const bool isNamedSo = isHead && isNamed(page, each.block.node, PartOfPage::Standfirst);
        const bool isOfHead = isHead
            && (isStandfirst(page, each.block, isBelowHeadline) || isLeadCaption(each.block));
        if (at < headline || (!isInBody && !isOfHead))
            each.reason = LeftOutReason::Beside;
        else if (isHead && (!isInBody || isNamedSo) && each.block.kind != BlockKind::Caption)
            each.block.kind = BlockKind::Standfirst;
        else if (each.block.kind == BlockKind::Paragraph)
            isHead = false;
        isBelowHeadline = false;
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
    leaveOutSections(page, sorted, headline);
    leaveOutReplies(page, sorted, headline);
    const int titleNode = headline < 0 ? -1 : sorted[headline].block.node;
    const BlockWeights weights(page, sorted, titleNode);
    leaveOutAround(page, sorted, headline, findBody(page, sorted, weights, titleNode));
    if (headline >= 0) {
        sorted[headline].block.kind = BlockKind::Headline;
        sorted[headline].reason = LeftOutReason::None;
    }
    leaveOutCards(page, sorted, headline);
    leaveOutLines(sorted);
    return sorted;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/frontpage.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr qsizetype fewestTeasers = 3;

/// The title of another article and what it is about, by their places among the blocks.
struct Teaser
{
    qsizetype title = 0;
    qsizetype words = 0;
};

bool leadsAway(const PageBlock &block)
{
    constexpr double mostlyLinks = 0.8;
    constexpr qsizetype longest = 200;
    return block.linkDensity() > mostlyLinks && block.text.size() < longest
        && block.text.contains(u' ');
}

bool isAboutArticle(const PageBlock &block)
{
    constexpr qsizetype shortest = 40;
    constexpr double mostLinks = 0.3;
    const bool isLine = block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
    return isLine && block.text.size() >= shortest && block.linkDensity() < mostLinks;
}

/// True where \a block is in the text, or was left out of it as what is beside or another article.
bool mayBeOfFront(const SortedBlock &block)
{
    return block.isKept() || block.reason == LeftOutReason::Related
        || block.reason == LeftOutReason::OtherArticle || block.reason == LeftOutReason::Beside;
}

/// The smallest element around both nodes.
int around(const PageTree &page, int one, int other)
{
    while (one > 0 && !page.isWithin(other, one))
        one = page[one].parent;
    return std::max(one, 0);
}

/// The teasers of a page: titles that lead away, each with words about it in a box that holds no other title.
QList<Teaser> teasersIn(const PageTree &page, const QList<SortedBlock> &blocks)
{
    constexpr qsizetype reach = 3; // a day or a name may stand between
    QList<Teaser> teasers;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const PageBlock &title = blocks[at].block;
        const bool isTitle = title.kind == BlockKind::Heading || title.kind == BlockKind::Paragraph;
        if (!isTitle || !leadsAway(title) || !mayBeOfFront(blocks[at]))
            continue;
        const qsizetype end = std::min(blocks.size(), at + 1 + reach);
        qsizetype words = at + 1;
        while (words < end && !isAboutArticle(blocks[words].block)
               && !leadsAway(blocks[words].block))
            ++words;
        if (words == end || !isAboutArticle(blocks[words].block) || !mayBeOfFront(blocks[words]))
            continue;
        const int box = around(page, title.node, blocks[words].block.node);
        const bool isAlone =
            teasers.isEmpty() || !page.isWithin(blocks[teasers.last().title].block.node, box);
        if (isAlone && page[box].tag != Tag::Body)
            teasers.append({at, words});
    }
    return teasers;
}

qsizetype keptProse(const QList<SortedBlock> &blocks)
{
    qsizetype kept = 0;
    for (const SortedBlock &each : blocks) {
        if (each.isKept() && isAboutArticle(each.block))
            kept += each.block.text.size();
    }
    return kept;
}

/// Brings back the first collection of \a teasers and the heading above it.
void keepFirstCollection(const PageTree &page, QList<SortedBlock> &blocks,
                         const QList<Teaser> &teasers)
{
    const int first = blocks[teasers.first().title].block.node;
    const int box = around(page, first, blocks[teasers[fewestTeasers - 1].title].block.node);
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const PageBlock &block = blocks[at].block;
        const bool isNext = at + 1 < blocks.size() && page.isWithin(blocks[at + 1].block.node, box);
        const bool isOver = block.kind == BlockKind::Heading && isNext;
        if (mayBeOfFront(blocks[at]) && (isOver || page.isWithin(block.node, box)))
            blocks[at].reason = LeftOutReason::None;
    }
}

} // namespace

bool keepFront(const PageTree &page, QList<SortedBlock> &blocks)
{
    const qsizetype kept = keptProse(blocks);
    const QList<Teaser> teasers = teasersIn(page, blocks);
    if (teasers.size() < fewestTeasers)
        return false;
    if (kept == 0) {
        keepFirstCollection(page, blocks, teasers);
        return true;
    }
    qsizetype ofTeasers = 0;
    qsizetype count = 0;
    for (const Teaser &each : teasers) {
        if (!blocks[each.words].isKept())
            continue;
        ++count;
        ofTeasers += blocks[each.words].block.text.size();
    }
    constexpr double nearlyAll = 0.8;
    if (count < fewestTeasers || double(ofTeasers) < nearlyAll * double(kept))
        return false;
    for (const Teaser &each : teasers) {
        if (blocks[each.words].isKept())
            blocks[each.title].reason = LeftOutReason::None;
    }
    return true;
}

} // namespace onrecord

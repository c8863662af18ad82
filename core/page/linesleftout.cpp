// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/linesleftout.h"

#include "core/article/headpatterns.h"

#include "core/page/pagewords.h"
#include "core/page/partsleftout.h"
#include "core/page/samewords.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr double nearlyAll = 0.8;

/// A line that is one link, or some: it leads somewhere else.
bool isLink(const PageBlock &block)
{
    constexpr qsizetype longest = 200;
    return block.linkDensity() > nearlyAll && block.text.size() < longest;
}

/// Leaves out labels, and the links that stand below one that speaks of other articles.
void leaveOutLabels(QList<SortedBlock> &blocks)
{
    bool isBelowRelated = false;
    for (SortedBlock &each : blocks) {
        const bool mayBeLabel =
            each.block.kind != BlockKind::Headline && each.block.kind != BlockKind::Caption;
        if (!each.isKept() || !mayBeLabel)
            continue;
        const PartOfPage part = PageWords::instance().partSaying(each.block.text);
        if (part != PartOfPage::None)
            each.reason = reasonFor(part);
        else if (isBelowRelated && isLink(each.block))
            each.reason = LeftOutReason::Related;
        isBelowRelated = each.reason == LeftOutReason::Related;
    }
}

/// Says of the lines about the article (By Ida Lund, 17 November 2026) what they are: those near the
/// headline, wherever they stand.
void leaveOutBylines(QList<SortedBlock> &blocks)
{
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const SortedBlock &each) {
        return each.block.kind == BlockKind::Headline;
    });
    constexpr int furthest = 3;
    constexpr qsizetype longest = 120;
    int paragraphs = 0;
    for (auto each = headline; each != blocks.end() && paragraphs < furthest; ++each) {
        const QString &words = each->block.text;
        const bool isBeside = each->reason == LeftOutReason::Beside;
        if (each->block.kind == BlockKind::Headline || (!each->isKept() && !isBeside))
            continue;
        const bool isAbout = words.size() < longest && !words.endsWith(u'.')
            && (bylineAt(words).hasMatch() || isDayAlone(words) || saysUpdated(words));
        if (isAbout)
            each->reason = LeftOutReason::AboutArticle;
        else if (each->isKept() && each->block.kind == BlockKind::Paragraph)
            ++paragraphs;
    }
}

/// Leaves out paragraphs that are nothing but a link, and lists of nothing but links, among prose.
void leaveOutLinks(QList<SortedBlock> &blocks)
{
    for (SortedBlock &each : blocks) {
        if (each.isKept() && each.block.kind == BlockKind::Paragraph && isLink(each.block))
            each.reason = LeftOutReason::Related;
    }
}

/// Leaves out lines of figures and signs: counters of pictures, rows of stars.
void leaveOutSigns(QList<SortedBlock> &blocks)
{
    constexpr qsizetype longest = 12;
    for (SortedBlock &each : blocks) {
        const QString &words = each.block.text;
        const bool hasLetters = std::any_of(
            words.begin(), words.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
        if (each.isKept() && each.block.kind == BlockKind::Paragraph && !hasLetters
            && words.size() <= longest)
            each.reason = LeftOutReason::Beside;
    }
}

/// Leaves out what is quoted from the text beside it.
void leaveOutRepeated(QList<SortedBlock> &blocks)
{
    QString all(u' ');
    for (const SortedBlock &each : blocks) {
        if (each.isKept() && each.block.kind == BlockKind::Paragraph)
            all += bareWords(each.block.text) + u' ';
    }
    for (SortedBlock &each : blocks) {
        const bool isApart =
            each.block.kind == BlockKind::Quotation || each.block.kind == BlockKind::Heading;
        constexpr qsizetype shortest = 20;
        if (!each.isKept() || !isApart || each.block.text.size() < shortest)
            continue;
        if (all.contains(u' ' + bareWords(each.block.text) + u' '))
            each.reason = LeftOutReason::Repeated;
    }
}

} // namespace

void leaveOutLines(QList<SortedBlock> &blocks)
{
    leaveOutBylines(blocks);
    leaveOutLabels(blocks);
    leaveOutLinks(blocks);
    leaveOutSigns(blocks);
    leaveOutRepeated(blocks);
}

} // namespace onrecord

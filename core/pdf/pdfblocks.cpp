// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfblocks.h"

#include "core/pdf/columnends.h"
#include "core/pdf/linechains.h"
#include "core/pdf/paragraphbreaks.h"
#include "core/pdf/pdftables.h"
#include "core/pdf/readingorder.h"

#include <algorithm>

namespace onrecord {

namespace {

PdfBlock blockOf(const QList<PdfLine> &lines, double columnRight)
{
    PdfBlock block;
    block.lines = lines;
    block.box = lines.first().box;
    block.size = lines.first().size;
    block.style = lines.first().style;
    block.page = lines.first().page;
    for (const PdfLine &line : lines)
        block.box = block.box.united(line.box);
    block.columnRight = std::max(columnRight, block.box.right);
    block.columnWidth = block.columnRight - block.box.left;
    block.isItem = lines.first().hasMark;
    return block;
}

/// What is placed on the page as one: blocks below each other, or a table.
struct Placed
{
    PdfBox box;
    QList<PdfBlock> blocks;
};

Placed tableOf(const QList<PdfLine> &lines, const PdfTable &table)
{
    Placed placed;
    placed.box = lines[table.first()].box;
    int row = -1;
    for (const qsizetype at : table) {
        placed.box = placed.box.united(lines[at].box);
        PdfBlock cell = blockOf({lines[at]}, lines[at].box.right);
        cell.isCell = true;
        cell.isItem = false;
        cell.startsLine = lines[at].row != row;
        row = lines[at].row;
        placed.blocks.append(cell);
    }
    return placed;
}

/// Says which of the blocks of one chain begin further in than the others.
void markIndents(QList<PdfBlock> &blocks, double left)
{
    for (PdfBlock &block : blocks) {
        const double least = 0.6 * block.size;
        block.isOutset = block.box.left > left + least;
        block.isIndented = block.lines.first().box.left > left + least
            && (block.lines.size() == 1 || !block.isOutset);
    }
}

Placed blocksOfChain(const QList<PdfLine> &lines, const LineChain &chain, const QList<double> &ends,
                     const PdfSetting &setting)
{
    QList<PdfLine> linked;
    QList<double> linkedEnds;
    for (const qsizetype at : chain) {
        linked.append(lines[at]);
        linkedEnds.append(ends[at]);
    }
    Placed placed;
    const QList<ParagraphBreak> breaks = paragraphBreaks(linked, linkedEnds, setting);
    for (qsizetype at = 0; at < breaks.size(); ++at) {
        const qsizetype first = breaks[at].line;
        const qsizetype end = at + 1 < breaks.size() ? breaks[at + 1].line : linked.size();
        placed.blocks.append(blockOf(linked.sliced(first, end - first), linkedEnds[end - 1]));
        placed.blocks.last().isOnlyShifted = breaks[at].isShift;
    }
    placed.box = placed.blocks.first().box;
    for (const PdfBlock &block : std::as_const(placed.blocks))
        placed.box = placed.box.united(block.box);
    markIndents(placed.blocks, placed.box.left);
    return placed;
}

} // namespace

qsizetype PdfBlock::length() const
{
    qsizetype characters = 0;
    for (const PdfLine &line : lines)
        characters += line.text.size();
    return characters;
}

QList<PdfBlock> blocksOfPage(const QList<PdfLine> &lines, const PdfSetting &setting)
{
    QList<Placed> placed;
    QList<bool> isTaken(lines.size(), false);
    const QList<PdfTable> tables = tablesOf(lines, setting);
    for (const PdfTable &table : tables) {
        placed.append(tableOf(lines, table));
        for (const qsizetype at : table)
            isTaken[at] = true;
    }
    const QList<double> ends = columnEnds(lines);
    const QList<LineChain> chains = chainsOf(lines, isTaken, setting);
    for (const LineChain &chain : chains)
        placed.append(blocksOfChain(lines, chain, ends, setting));

    QList<PdfBox> boxes;
    for (const Placed &each : std::as_const(placed))
        boxes.append(each.box);
    QList<PdfBlock> blocks;
    for (const int at : readingOrder(boxes))
        blocks += placed[at].blocks;
    return blocks;
}

} // namespace onrecord

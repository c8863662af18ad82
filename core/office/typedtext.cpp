// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/typedtext.h"

#include "core/article/plainblocks.h"
#include "core/article/textdraft.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isTyped(const OfficeBlock &block)
{
    return block.role == OfficeRole::Preformatted && !block.isInTable() && !block.isInBox;
}

bool isAllTyped(const QList<OfficeBlock> &blocks)
{
    qsizetype typed = 0;
    qsizetype others = 0;
    for (const OfficeBlock &block : blocks) {
        if (block.role != OfficeRole::Furniture && block.role != OfficeRole::Note)
            (isTyped(block) ? typed : others) += block.text.size();
    }
    return isTextItself(typed, others);
}

/// The paragraphs of one plain text, of which each of \a lines is a line or several.
QList<OfficeBlock> paragraphsOf(const QList<OfficeBlock> &lines)
{
    QString text;
    QList<qsizetype> ends; // of each of lines in it
    for (const OfficeBlock &line : lines) {
        if (!text.isEmpty())
            text += line.isBelowGap ? u"\n\n"_s : u"\n"_s;
        text += line.text;
        ends.append(text.size());
    }
    QList<OfficeBlock> paragraphs;
    qsizetype line = 0;
    for (const Block &block : plainBlocks(text, {})) {
        while (ends[line] <= block.span.begin)
            ++line;
        OfficeBlock paragraph = lines[line]; // looks as its first line does
        paragraph.text = block.span.in(text).toString().replace(u'\n', u' ');
        paragraph.role = OfficeRole::Text;
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

} // namespace

QList<OfficeBlock> withTypedTextRead(const QList<OfficeBlock> &blocks)
{
    if (!isAllTyped(blocks))
        return blocks;
    QList<OfficeBlock> read;
    for (qsizetype at = 0; at < blocks.size();) {
        qsizetype end = at;
        while (end < blocks.size() && isTyped(blocks[end]))
            ++end;
        if (end == at)
            read.append(blocks[at++]);
        else
            read += paragraphsOf(blocks.sliced(at, end - at));
        at = std::max(at, end);
    }
    return read;
}

} // namespace onrecord

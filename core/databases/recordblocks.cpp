// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recordblocks.h"

#include "core/page/pageelements.h"
#include "core/text/lines.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// True where \a text is broken to fit a page rather than at paragraphs; an address may be longer.
bool isBrokenToFit(QStringView text)
{
    constexpr qsizetype widest = 100;
    qsizetype lines = 0;
    qsizetype longer = 0;
    bool hasBlank = false;
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at);
        const Span words = trimmed(text, line.span);
        hasBlank = hasBlank || words.isEmpty();
        if (!words.isEmpty()) {
            ++lines;
            longer += words.length() > widest ? 1 : 0;
        }
        at = line.next;
    }
    return hasBlank && longer * 50 <= lines;
}

qsizetype indentOf(QStringView text, Span line, Span words)
{
    return text.sliced(line.begin, words.begin - line.begin).count(u' ');
}

/// Gathers text between the edges of elements.
class BlockGatherer
{
public:
    void add(std::string_view utf8)
    {
        const QString words = toText(utf8);
        for (const QChar c : words) {
            // What is set apart by no-break spaces stays so.
            const bool isBlankHere = c.isSpace() && c != u'\u00A0';
            if (!isBlankHere)
                m_text += c;
            else if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
        }
    }

    /// Two of them part paragraphs.
    void addBreak()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (m_text.endsWith(u'\n'))
            finish(BlockKind::Paragraph);
        else
            m_text += u'\n';
    }

    void finish(BlockKind kind)
    {
        const QString words = std::exchange(m_text, {}).trimmed();
        if (!words.isEmpty())
            m_blocks.append({.text = words, .kind = kind});
    }

    QList<DraftBlock> take() { return std::exchange(m_blocks, {}); }

private:
    QString m_text;
    QList<DraftBlock> m_blocks;
};

bool isHeadlineElement(const PageTree &page, int node)
{
    return headingLevel(page, node) > 0
        || page.attribute(node, "class").find("Headline") != std::string_view::npos;
}

BlockKind kindOf(const OfficeBlock &block)
{
    if (block.isInTable())
        return BlockKind::TableCell;
    switch (block.role) {
    case OfficeRole::Heading: return BlockKind::Heading;
    case OfficeRole::ListItem: return BlockKind::ListItem;
    case OfficeRole::Quotation: return BlockKind::Quotation;
    case OfficeRole::Caption: return BlockKind::Caption;
    case OfficeRole::Preformatted: return BlockKind::Preformatted;
    case OfficeRole::Text:
    case OfficeRole::Title:
    case OfficeRole::Subtitle:
    case OfficeRole::Author:
    case OfficeRole::Date:
    case OfficeRole::PullQuote:
    case OfficeRole::Note:
    case OfficeRole::Furniture: break;
    }
    return BlockKind::Paragraph;
}

} // namespace

QList<DraftBlock> blocksOfText(QStringView text)
{
    const bool isWrapped = isBrokenToFit(text);
    QList<DraftBlock> blocks;
    bool goesOn = false;
    qsizetype indent = 0; // of the line above
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at);
        const Span words = trimmed(text, line.span);
        at = line.next;
        if (words.isEmpty()) {
            goesOn = false;
            continue;
        }
        const qsizetype ownIndent = indentOf(text, line.span, words);
        constexpr qsizetype deepest = 10; // more is set in the middle
        const bool isIndented = indent == 0 && ownIndent >= 2 && ownIndent <= deepest;
        if (goesOn && isWrapped && !isIndented)
            blocks.last().text += u'\n' + words.in(text).toString();
        else
            blocks.append({.text = words.in(text).toString()});
        goesOn = true;
        indent = ownIndent;
    }
    return blocks;
}

QList<DraftBlock> blocksOfPage(const PageTree &page, int first, int end)
{
    BlockGatherer gatherer;
    std::vector<std::pair<int, bool>> open; // blocks that are: where they end, whether headlines
    int headlineEnd = first;
    for (int at = first; at < end;) {
        while (!open.empty() && open.back().first <= at) {
            gatherer.finish(open.back().second ? BlockKind::Heading : BlockKind::Paragraph);
            open.pop_back();
        }
        const PageNode &node = page[at];
        if (node.isText())
            gatherer.add(node.text);
        if (!node.isElement()) {
            ++at;
            continue;
        }
        const bool isSkipped = isWithoutText(node.tag) || isHiddenElement(page, at);
        if (isSkipped) {
            at = node.end;
            continue;
        }
        if (node.tag == Tag::Br)
            gatherer.addBreak();
        if (isHeadlineElement(page, at))
            headlineEnd = std::max(headlineEnd, node.end);
        const bool isHeadline = at < headlineEnd;
        if (isBlockElement(node.tag) || (isHeadline && headlineEnd == node.end)) {
            gatherer.finish(BlockKind::Paragraph);
            open.emplace_back(node.end, isHeadline);
        }
        ++at;
    }
    while (!open.empty()) {
        gatherer.finish(open.back().second ? BlockKind::Heading : BlockKind::Paragraph);
        open.pop_back();
    }
    gatherer.finish(BlockKind::Paragraph);
    return gatherer.take();
}

QList<DraftBlock> blocksOfDocument(const OfficeDocument &document)
{
    QList<DraftBlock> blocks;
    const OfficeBlock *before = nullptr;
    for (const OfficeBlock &block : document.blocks) {
        if (block.role == OfficeRole::Furniture)
            continue;
        const bool isBesideCell = before && block.isInTable() && before->table == block.table
            && before->row == block.row && before->column != block.column;
        blocks.append({.text = block.text,
                       .kind = kindOf(block),
                       .level = block.level,
                       .startsLine = !isBesideCell});
        before = &block;
    }
    return blocks;
}

QList<DraftBlock> linesApart(const QList<DraftBlock> &blocks)
{
    QList<DraftBlock> lines;
    for (const DraftBlock &block : blocks) {
        for (const QString &line : block.text.split(u'\n')) {
            const QString words = line.trimmed();
            if (words.isEmpty())
                continue;
            DraftBlock apart = block;
            apart.text = words;
            lines.append(apart);
        }
    }
    return lines;
}

} // namespace onrecord

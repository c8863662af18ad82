// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/plainblocks.h"

#include "core/article/linemarks.h"
#include "core/article/wrapping.h"
#include "core/text/lines.h"

namespace onrecord {

namespace {

/// Lays the lines of a text together to blocks, one pass from top to bottom.
class Gatherer
{
public:
    explicit Gatherer(QStringView text)
        : m_text(text)
        , m_lines(linesOf(m_text))
        , m_wrapping(findWrapping(m_text, m_lines))
    {
    }

    QList<Block> gather(const QList<Block> &known);

private:
    static QList<Span> linesOf(QStringView text);
    void addText(Span span);
    void addKnown(const Block &known, Span line);
    bool goesOnWith(const MarkedLine &line) const;

    const QStringView m_text;
    const QList<Span> m_lines; // blanks at the ends left out; an empty one for each blank line
    const Wrapping m_wrapping;
    QList<Block> m_blocks;
    Span m_last; // the line right above, where the block may go on after it; else empty
};

QList<Span> Gatherer::linesOf(QStringView text)
{
    QList<Span> lines;
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at);
        lines.append(trimmed(text, line.span));
        at = line.next;
    }
    return lines;
}

QList<Block> Gatherer::gather(const QList<Block> &known)
{
    auto next = known.cbegin();
    for (const Span line : m_lines) {
        while (next != known.cend() && next->span.end <= line.begin)
            ++next;
        qsizetype at = line.begin;
        for (auto it = next; it != known.cend() && it->span.begin < line.end; ++it) {
            addText({at, std::max(at, it->span.begin)});
            addKnown(*it, line);
            at = std::clamp(it->span.end, at, line.end);
        }
        addText({at, line.end});
        if (line.isEmpty())
            m_last = {};
    }
    return m_blocks;
}

void Gatherer::addKnown(const Block &known, Span line)
{
    m_last = {};
    if (known.span.begin < line.begin)
        return; // it began on a line above
    if (known.kind != BlockKind::Standfirst) {
        m_blocks.append(known);
        return;
    }
    addText(known.span);
    if (!m_blocks.isEmpty() && m_blocks.last().kind == BlockKind::Paragraph)
        m_blocks.last().kind = BlockKind::Standfirst;
}

void Gatherer::addText(Span span)
{
    const Span filled = trimmed(m_text, span);
    if (filled.isEmpty())
        return;
    if (m_last.isEmpty() && !m_blocks.isEmpty() && endsCopy(filled.in(m_text))) {
        m_blocks.append({filled, BlockKind::LeftOut, LeftOutReason::AboutArticle});
        return;
    }
    const MarkedLine line = readLineMarks(m_text, filled);
    if (line.words.isEmpty()) { // a ">" alone parts the paragraphs of a block quotation
        m_last = {};
        return;
    }
    if (goesOnWith(line))
        m_blocks.last().span.end = line.words.end;
    else
        m_blocks.append({line.words, line.kind});
    m_last = line.words;
}

bool Gatherer::goesOnWith(const MarkedLine &line) const
{
    if (m_last.isEmpty() || line.startsParagraph || m_blocks.last().kind == BlockKind::Heading)
        return false;
    return m_wrapping.goesOn(m_text, m_last, line.words);
}

} // namespace

QList<Block> plainBlocks(QStringView text, const QList<Block> &known)
{
    return Gatherer(text).gather(known);
}

} // namespace onrecord

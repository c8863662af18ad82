// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagehead.h"

#include "core/article/datestamp.h"
#include "core/article/headpatterns.h"
#include "core/article/metadata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

struct LineBelow
{
    Span span; ///< in the text that is read
    qsizetype block = 0;
};

/// True for what may be a line of the head or the text below it.
bool isLine(const SortedBlock &each)
{
    const BlockKind kind = each.block.kind;
    const bool isWords =
        kind == BlockKind::Paragraph || kind == BlockKind::Standfirst || kind == BlockKind::Heading;
    return isWords && (each.isKept() || each.reason == LeftOutReason::AboutArticle);
}

/// True for a name that leads to what else its bearer wrote, and was taken for a link to another article: the next
/// line says when.
bool isLinkedName(const QList<SortedBlock> &blocks, qsizetype at)
{
    constexpr qsizetype longest = 40;
    constexpr double mostlyLinks = 0.8;
    const SortedBlock &each = blocks[at];
    const QString &words = each.block.text;
    const bool isTaken =
        each.reason == LeftOutReason::Related || each.reason == LeftOutReason::Beside;
    return isTaken && each.block.kind == BlockKind::Paragraph
        && each.block.linkDensity() > mostlyLinks && words.size() <= longest && words.contains(u' ')
        && !namesSections(words) && at + 1 < blocks.size()
        && blocks[at + 1].block.text.size() <= longest
        && !dateStampsIn(blocks[at + 1].block.text).isEmpty();
}

/// What is known of \a line, if it is all of that line.
const Block *blockOf(const LineBelow &line, const QList<Block> &known)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Block &block) { return block.span == line.span; });
    return found == known.end() ? nullptr : &*found;
}

/// True where little more than a standfirst and the outlet's name stands above the last line that says who or
/// when: rows of a box of facts are no head.
bool standTogether(const QList<LineBelow> &lines, const QList<Block> &known)
{
    qsizetype others = 0;
    qsizetype between = 0;
    for (const LineBelow &line : lines) {
        const Block *block = blockOf(line, known);
        if (block && (block->kind == BlockKind::Byline || block->kind == BlockKind::Dateline))
            between = others;
        else
            ++others;
    }
    constexpr qsizetype most = 2;
    return between <= most;
}

} // namespace

PageFacts readPageHead(QList<SortedBlock> &blocks)
{
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const SortedBlock &each) {
        return each.block.kind == BlockKind::Headline;
    });
    if (headline == blocks.end())
        return {};
    constexpr qsizetype mostLines = 8;
    constexpr qsizetype longestLine = 160;
    Article article;
    article.text = headline->block.text;
    QList<LineBelow> lines;
    for (auto each = headline + 1; each != blocks.end() && lines.size() < mostLines; ++each) {
        if (!isLine(*each) && !isLinkedName(blocks, each - blocks.begin()))
            continue;
        const QString &words = each->block.text;
        article.text += u"\n\n"_s;
        const qsizetype begin = article.text.size();
        article.text += words;
        lines.append({{begin, article.text.size()}, each - blocks.begin()});
        if (words.size() > longestLine)
            break;
    }
    const QList<Block> known = readMetadata(article);
    if (!standTogether(lines, known))
        return {};
    for (const LineBelow &line : lines) {
        const Block *block = blockOf(line, known);
        if (block && isAboutArticle(block->kind))
            blocks[line.block].reason = LeftOutReason::AboutArticle;
    }
    PageFacts facts;
    facts.authors = authorsIn(article.byline);
    facts.outlet = article.outlet;
    facts.published = article.published;
    return facts;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/leftout.h"

#include "core/article/textdigest.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QStringView wordsOf(const Article &article, const Block &block)
{
    return block.span.in(article.text);
}

/// The number of the item whose \a words are those of \a choice, the nearest to its offset; -1 for none.
template <typename Items, typename Words, typename Offset>
qsizetype nearest(const Items &items, const BlockChoice &choice, Words words, Offset offset)
{
    qsizetype found = -1;
    qsizetype least = 0;
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (words(items[at]) != choice.words)
            continue;
        const qsizetype distance = std::abs(offset(items[at]) - choice.offset);
        if (found < 0 || distance < least) {
            found = at;
            least = distance;
        }
    }
    return found;
}

bool mayBeBroughtBack(const Block &block)
{
    return block.kind == BlockKind::LeftOut
        && (block.reason == LeftOutReason::AboutArticle || block.reason == LeftOutReason::Reader);
}

/// Marks the block of the text that \a choice speaks of; false where none is.
bool chooseInText(Article &article, const BlockChoice &choice)
{
    const qsizetype at = nearest(
        article.blocks, choice, [&](const Block &block) { return wordsOf(article, block); },
        [](const Block &block) { return block.span.begin; });
    if (at < 0)
        return false;
    Block &block = article.blocks[at];
    if (choice.isKept && mayBeBroughtBack(block)) {
        block.kind = BlockKind::Paragraph;
        block.reason = LeftOutReason::None;
    } else if (!choice.isKept && block.kind != BlockKind::LeftOut) {
        block.kind = BlockKind::LeftOut;
        block.reason = LeftOutReason::Reader;
    }
    return true;
}

void moveBehind(Span &span, qsizetype offset, qsizetype distance)
{
    if (span.isEmpty() || span.begin < offset)
        return;
    span.begin += distance;
    span.end += distance;
}

/// Puts the left-out block \a number into the text.
void insert(Article &article, qsizetype number)
{
    const LeftOutBlock block = article.leftOut.takeAt(number);
    const qsizetype offset = block.offset;
    const bool isFirst = offset == 0;
    const QString words = isFirst && !article.text.isEmpty() ? block.text + u"\n\n"_s
        : article.text.isEmpty()                             ? block.text
                                                             : u"\n\n"_s + block.text;
    const qsizetype length = words.size();
    article.text.insert(offset, words);
    for (Block &each : article.blocks)
        moveBehind(each.span, offset, length);
    for (Markup &each : article.markup)
        moveBehind(each.span, offset, length);
    moveBehind(article.titleSpan, offset, length);
    moveBehind(article.publishedSpan, offset, length);
    for (qsizetype at = 0; at < article.leftOut.size(); ++at) {
        LeftOutBlock &each = article.leftOut[at];
        if (each.offset > offset || (each.offset == offset && at >= number))
            each.offset += length;
    }
    const qsizetype begin = isFirst ? 0 : offset + length - block.text.size();
    const auto behind = std::find_if(article.blocks.begin(), article.blocks.end(),
                                     [&](const Block &each) { return each.span.begin > begin; });
    article.blocks.insert(behind, {{begin, begin + block.text.size()}, block.kind});
}

} // namespace

Article withChoices(Article article, const QList<BlockChoice> &choices)
{
    QList<qsizetype> broughtBack;
    for (const BlockChoice &choice : choices) {
        const qsizetype at = nearest(
            article.leftOut, choice, [](const LeftOutBlock &block) { return block.text; },
            [](const LeftOutBlock &block) { return block.offset; });
        if (at < 0)
            chooseInText(article, choice);
        else if (!choice.isKept)
            broughtBack.removeAll(at);
        else if (!broughtBack.contains(at))
            broughtBack.append(at);
    }
    if (broughtBack.isEmpty())
        return article;
    // From the last to the first, so that the places of the others stay what they are.
    std::sort(broughtBack.begin(), broughtBack.end(), std::greater<>());
    for (const qsizetype at : std::as_const(broughtBack))
        insert(article, at);
    article.textSha256 = textDigest(article.text);
    return article;
}

QList<LeftOutBlock> leftOutBlocks(const Article &article)
{
    QList<LeftOutBlock> all = article.leftOut;
    for (const Block &block : article.blocks) {
        if (mayBeBroughtBack(block))
            all.append({block.span.begin, wordsOf(article, block).toString(), BlockKind::Paragraph,
                        block.reason});
    }
    std::stable_sort(all.begin(), all.end(), [](const LeftOutBlock &a, const LeftOutBlock &b) {
        return a.offset < b.offset;
    });
    return all;
}

bool hasBlock(const Article &article, QStringView words)
{
    return std::any_of(article.blocks.begin(), article.blocks.end(),
                       [&](const Block &block) { return wordsOf(article, block) == words; })
        || std::any_of(article.leftOut.begin(), article.leftOut.end(),
                       [&](const LeftOutBlock &block) { return block.text == words; });
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officetitle.h"

#include "core/article/credits.h"
#include "core/article/headpatterns.h"
#include "core/article/samewords.h"
#include "core/office/officetidying.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Blocks that a head may have.
constexpr qsizetype longestOfficeHead = 40;
/// A paragraph of running text is longer, or is a sentence and longer than the second.
constexpr qsizetype longestHeadline = 240;
constexpr qsizetype longestSentence = 140;
constexpr qsizetype shortestSentence = 60;

bool mayBeInHead(const OfficeBlock &block)
{
    return !block.isInTable() && !block.isInBox && block.role != OfficeRole::Note
        && block.role != OfficeRole::Furniture && block.role != OfficeRole::Caption;
}

/// True for a sentence, or several, of more than \a longest characters.
bool isSentence(const OfficeBlock &block, qsizetype longest)
{
    QStringView words = QStringView(block.text).trimmed();
    const bool mayRun = block.role == OfficeRole::Text || block.role == OfficeRole::Quotation;
    if (!mayRun || words.size() <= longest)
        return false;
    while (!words.isEmpty() && QStringView(u"\"”’)").contains(words.back()))
        words.chop(1);
    return !words.isEmpty() && QStringView(u".!?…").contains(words.back());
}

} // namespace

bool isRunningText(const OfficeBlock &block)
{
    const bool mayRun = block.role == OfficeRole::Text || block.role == OfficeRole::Quotation;
    return isSentence(block, longestSentence) || (mayRun && block.text.size() > longestHeadline);
}

QList<qsizetype> headBlocks(const QList<OfficeBlock> &blocks)
{
    QList<qsizetype> head;
    bool wasSentence = false; // two in a row are the text
    for (qsizetype at = 0; at < blocks.size() && head.size() < longestOfficeHead; ++at) {
        if (!mayBeInHead(blocks[at]))
            continue;
        head.append(at);
        const bool isShort = isSentence(blocks[at], shortestSentence);
        if (isRunningText(blocks[at]) || (isShort && wasSentence))
            break;
        wasSentence = isShort;
    }
    return head;
}

/// The highest heading above the running text.
static qsizetype highestHeading(const QList<OfficeBlock> &blocks, const QList<qsizetype> &head)
{
    qsizetype best = -1;
    for (const qsizetype at : head) {
        const OfficeBlock &block = blocks[at];
        if (block.role != OfficeRole::Heading || looksLikeOutlet(block.text.trimmed()))
            continue;
        if (best < 0 || block.level < blocks[best].level)
            best = at;
    }
    return best;
}

/// What is set in the largest type above the running text, or in bold.
static qsizetype largestType(const QList<OfficeBlock> &blocks, const QList<qsizetype> &head)
{
    const int body = bodySize(blocks);
    qsizetype largest = -1;
    qsizetype bold = -1;
    for (const qsizetype at : head) {
        const OfficeBlock &block = blocks[at];
        const QString words = block.text.trimmed();
        const bool mayBeTitle = block.role == OfficeRole::Text && words.size() <= longestHeadline
            && !isRunningText(block) && !looksLikeOutlet(words) && !looksLikeKicker(words)
            && !tellsWhoOrWhen(words);
        if (!mayBeTitle)
            continue;
        const bool isLarge = block.size * 100 >= body * 115;
        if (isLarge && body > 0 && (largest < 0 || block.size > blocks[largest].size))
            largest = at;
        if (block.isBold && bold < 0)
            bold = at;
    }
    return largest >= 0 ? largest : bold;
}

qsizetype blockSaying(const QList<OfficeBlock> &blocks, const QList<qsizetype> &head,
                      const QString &words)
{
    const auto found = std::find_if(head.begin(), head.end(),
                                    [&](qsizetype at) { return saySame(blocks[at].text, words); });
    return found == head.end() ? -1 : *found;
}

qsizetype titleBlock(const QList<OfficeBlock> &blocks, const QList<qsizetype> &head,
                     const QString &fileTitle)
{
    for (const qsizetype at : head) {
        if (blocks[at].role == OfficeRole::Title && !looksLikeOutlet(blocks[at].text.trimmed()))
            return at;
    }
    const qsizetype named = isNoTitle(fileTitle) ? -1 : blockSaying(blocks, head, fileTitle);
    if (named >= 0 && !looksLikeOutlet(blocks[named].text.trimmed()))
        return named;
    const qsizetype heading = highestHeading(blocks, head);
    return heading >= 0 ? heading : largestType(blocks, head);
}

bool isNoTitle(const QString &title)
{
    static const QRegularExpression none(
        uR"(^\s*(?:(?:untitled|unknown title|unbenannt|sans nom|sin título|senza nome|naamloos)\b.*|)"
        uR"((?:microsoft )?word(?:[ -]document| -).*|document\s*\d*|doc\d+|new document|article|)"
        uR"([^ ]*\.(?:docx?|odt|rtf|pdf|txt|html?|epub)|[^ ]*[_/\\][^ ]*)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return none.match(title).hasMatch();
}

} // namespace onrecord

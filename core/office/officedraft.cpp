// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officedraft.h"

#include "core/article/samewords.h"
#include "core/office/officehead.h"
#include "core/office/officetidying.h"
#include "core/office/typedtext.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

BlockKind kindOf(const OfficeBlock &block)
{
    if (block.isInTable())
        return BlockKind::TableCell;
    switch (block.role) {
    case OfficeRole::Heading: return BlockKind::Heading;
    case OfficeRole::ListItem: return BlockKind::ListItem;
    case OfficeRole::Quotation:
    case OfficeRole::PullQuote: return BlockKind::Quotation;
    case OfficeRole::Caption: return BlockKind::Caption;
    case OfficeRole::Preformatted: return BlockKind::Preformatted;
    default: return BlockKind::Paragraph;
    }
}

/// A short text beside the running one belongs to a picture, unless it is somebody's words.
BlockKind kindInBox(const OfficeBlock &block)
{
    constexpr qsizetype longestCaption = 250;
    const QString words = block.text.trimmed();
    const bool isQuoted =
        words.startsWith(u'“') || words.startsWith(u'"') || words.startsWith(u'‘');
    if (kindOf(block) != BlockKind::Paragraph)
        return kindOf(block);
    if (isQuoted)
        return BlockKind::Quotation;
    return words.size() <= longestCaption ? BlockKind::Caption : BlockKind::Paragraph;
}

/// True for what is somebody's words and nothing else.
bool isAllQuoted(const QString &words)
{
    constexpr qsizetype shortest = 12;
    constexpr qsizetype longest = 200;
    constexpr QStringView marks = u"“”\"";
    const QStringView within = QStringView(words).sliced(std::min<qsizetype>(1, words.size()));
    const bool goesOn = std::any_of(within.begin(), within.end() - (within.isEmpty() ? 0 : 1),
                                    [marks](QChar c) { return marks.contains(c); });
    return !goesOn && words.size() >= shortest && words.size() <= longest
        && (words.startsWith(u'“') || words.startsWith(u'"') || words.startsWith(u'‘'))
        && (words.endsWith(u'”') || words.endsWith(u'"') || words.endsWith(u'’'));
}

/// True for a block in another paragraph of which its words may stand, too.
bool mayRepeat(const OfficeBlock &block)
{
    return block.isInBox || block.role == OfficeRole::PullQuote
        || (!block.isInTable() && isAllQuoted(block.text.trimmed()));
}

/// The words of the running text, to look for those that are set large beside it.
QString runningWords(const QList<OfficeBlock> &blocks)
{
    QString words;
    for (const OfficeBlock &block : blocks) {
        if (!mayRepeat(block))
            words += u' ' + bareWords(block.text) + u' ';
    }
    return words;
}

/// Leaves out boxes and pull quotes whose words the text has, a few hundred at most.
void leaveOutRepeated(const QList<OfficeBlock> &blocks, QList<DraftBlock> &drafts)
{
    constexpr int most = 300;
    int looks = 0;
    QString running;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (!mayRepeat(blocks[at]) || looks++ >= most)
            continue;
        if (running.isNull())
            running = runningWords(blocks);
        const QString words = bareWords(blocks[at].text);
        if (!words.isEmpty() && running.contains(u' ' + words + u' '))
            drafts[at].reason = LeftOutReason::Repeated;
    }
}

QList<DraftBlock> draftBlocks(const QList<OfficeBlock> &blocks)
{
    QList<DraftBlock> drafts;
    drafts.reserve(blocks.size());
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const OfficeBlock &block = blocks[at];
        const bool isInRow = at > 0 && block.isInTable() && blocks[at - 1].table == block.table
            && blocks[at - 1].row == block.row;
        drafts.append(
            {block.text, block.isInBox ? kindInBox(block) : kindOf(block), block.level,
             block.role == OfficeRole::Furniture ? LeftOutReason::Beside : LeftOutReason::None,
             !isInRow});
    }
    leaveOutRepeated(blocks, drafts);
    return drafts;
}

/// A document that is set in text boxes, as leaflets are, has no other text.
void takeBoxesForText(QList<OfficeBlock> &blocks)
{
    qsizetype inBoxes = 0;
    qsizetype running = 0;
    for (const OfficeBlock &block : blocks)
        (block.isInBox ? inBoxes : running) += block.text.size();
    if (inBoxes <= running * 2)
        return;
    for (OfficeBlock &block : blocks)
        block.isInBox = false;
}

} // namespace

ArticleDraft draftOf(const OfficeDocument &document)
{
    return draftOf(document, {});
}

ArticleDraft draftOf(const OfficeDocument &document, const QString &title)
{
    QList<OfficeBlock> blocks = tidied(withTypedTextRead(document.blocks));
    takeBoxesForText(blocks);
    ArticleDraft draft;
    draft.title = title;
    draft.language = document.language;
    draft.encoding = document.encoding;
    draft.blocks = draftBlocks(blocks);
    readOfficeHead(blocks, document.title, draft);
    return draft;
}

} // namespace onrecord

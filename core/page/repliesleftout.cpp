// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/repliesleftout.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// "Reply", "Reply Report", "Like (3) · Reply": buttons below what somebody wrote.
bool isReplyButton(const PageBlock &block)
{
    static const QRegularExpression reply(
        uR"(^(?:(?:like|likes|\d+|\(\d+\)|share|report|flag|[·•|▲▼↩+–-])\s*)*(?:reply|replies|antworten|répondre|responder|svar|svara|rispondi)(?:\s*(?:like|likes|\d+|\(\d+\)|share|report|flag|permalink|[·•|▲▼–-]))*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 40;
    return block.text.size() <= longest && reply.match(block.text).hasMatch();
}

/// The child of \a parent that \a node stands in.
int childWith(const PageTree &page, int parent, int node)
{
    while (page[node].parent != parent)
        node = page[node].parent;
    return node;
}

} // namespace

void leaveOutReplies(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline)
{
    QList<int> buttons; // their nodes
    for (const SortedBlock &each : blocks) {
        if (each.isKept() && isReplyButton(each.block))
            buttons.append(each.block.node);
    }
    constexpr qsizetype fewest = 2; // one may stand below the text itself
    if (buttons.size() < fewest)
        return;
    int around = buttons.first();
    while (around > 0 && !page.isWithin(buttons.last(), around))
        around = page[around].parent;
    if (around == buttons.first())
        return;
    const int first = childWith(page, around, buttons.first());
    const int end = page[childWith(page, around, buttons.last())].end;
    const BlockWeights weights(page, blocks, headline < 0 ? -1 : blocks[headline].block.node);
    const bool isBelowText = weights.between(0, first) > weights.between(first, end)
        || (headline >= 0 && weights.between(0, first) > weights.between(end, page.size()));
    const bool holdsHeadline =
        headline >= 0 && blocks[headline].block.node >= first && blocks[headline].block.node < end;
    if (!isBelowText || holdsHeadline || first == buttons.first())
        return;
    const auto leave = [](SortedBlock &each) {
        if (each.isKept())
            each.reason = LeftOutReason::ReaderComments;
    };
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (blocks[at].block.first < first || blocks[at].block.first >= end)
            continue;
        const bool isFirst = at > 0 && blocks[at - 1].block.first < first;
        if (isFirst && at - 1 != headline && blocks[at - 1].block.kind == BlockKind::Heading)
            leave(blocks[at - 1]);
        leave(blocks[at]);
    }
}

} // namespace onrecord

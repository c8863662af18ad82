// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagearticle.h"

#include "core/page/bodydraft.h"
#include "core/page/headfacts.h"
#include "core/page/pagebody.h"
#include "core/page/pagefacts.h"
#include "core/page/pagehead.h"
#include "core/page/pagetitle.h"

namespace onrecord {

/// True where the page shows little of the \a body that it has for programs: a script was to show it.
static bool isShownInPart(const QString &body, const QList<SortedBlock> &blocks)
{
    constexpr qsizetype shortest = 300;
    constexpr double most = 0.4;
    qsizetype shown = 0;
    for (const SortedBlock &each : blocks)
        shown += each.isKept() && isProse(each.block.kind) ? each.block.text.size() : 0;
    return body.size() >= shortest && double(shown) < most * double(body.size());
}

/// Puts the \a body that the page has for programs in place of what it shows.
static void replaceText(QList<DraftBlock> &blocks, const QString &body, const QString &title)
{
    bool hasHeadline = false;
    for (DraftBlock &block : blocks) {
        if (block.kind == BlockKind::Headline)
            hasHeadline = true;
        else if (block.reason == LeftOutReason::None)
            block.reason = LeftOutReason::Repeated;
    }
    for (const DraftBlock &block : draftOfBody(body, title).blocks) {
        if (block.kind != BlockKind::Headline || !hasHeadline)
            blocks.append(block);
    }
}

ArticleDraft draftOfPage(const DecodedText &decoded, const QString &known)
{
    const PageTree page(decoded.text.toUtf8());
    const QList<PageBlock> blocks = pageBlocks(page);
    PageFacts facts = factsOf(page);
    if (!known.isEmpty())
        facts.titles = {known};
    const QString title = shownWords(titleOf(page, blocks, facts.titles, facts.outlet));
    QList<SortedBlock> sorted = sortBlocks(page, blocks, title);
    facts.complete(factsInHead(page, sorted));
    if (facts.outlet.isEmpty())
        facts.outlet = outletBeside(page, blocks, title);
    if (facts.authors.isEmpty() || facts.outlet.isEmpty() || !facts.published.isValid())
        facts.complete(readPageHead(sorted));

    ArticleDraft draft;
    draft.encoding = decoded.decoding.encoding;
    draft.warnings = warningsOf(decoded.decoding);
    draft.title = title;
    draft.byline = bylineOf(facts.authors);
    draft.outlet = facts.outlet;
    draft.published = facts.published;
    draft.url = facts.url;
    draft.language = facts.language;
    for (const SortedBlock &each : sorted) {
        const PageBlock &block = each.block;
        draft.blocks.append({block.text, block.kind, block.level, each.reason, block.startsLine});
    }
    if (isShownInPart(facts.body, sorted))
        replaceText(draft.blocks, facts.body, title);
    return draft;
}

Article readPage(const DecodedText &decoded)
{
    return articleOf(draftOfPage(decoded));
}

} // namespace onrecord

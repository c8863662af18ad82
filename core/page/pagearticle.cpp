// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagearticle.h"

#include "core/page/headfacts.h"
#include "core/page/pagebody.h"
#include "core/page/pagefacts.h"
#include "core/page/pagehead.h"
#include "core/page/pagetitle.h"

namespace onrecord {

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
    return draft;
}

Article readPage(const DecodedText &decoded)
{
    return articleOf(draftOfPage(decoded));
}

} // namespace onrecord

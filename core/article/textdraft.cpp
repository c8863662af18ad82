// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/textdraft.h"

#include "core/article/metadata.h"
#include "core/article/plainblocks.h"
#include "core/article/samewords.h"

using namespace Qt::StringLiterals;

namespace onrecord {

static DraftBlock draftBlock(const Article &article, const Block &block, const QString &title)
{
    DraftBlock draft{block.span.in(article.text).toString(), block.kind, block.level, block.reason,
                     true};
    if (block.kind == BlockKind::LeftOut)
        draft.kind = BlockKind::Paragraph;
    else if (isAboutArticle(block.kind))
        draft.reason = LeftOutReason::AboutArticle;
    if (saySame(draft.text, title))
        draft.kind = BlockKind::Headline;
    else if (draft.kind == BlockKind::Headline && !title.isEmpty())
        draft.kind = BlockKind::Heading;
    return draft;
}

ArticleDraft draftOfText(const QString &text, const QString &title)
{
    // The head of an article is read below its headline, so that stands there in any case.
    Article article;
    const QString words = text.trimmed();
    const bool hasTitle = title.isEmpty() || saySame(words.section(u'\n', 0, 0), title);
    article.text = hasTitle ? words : title.simplified() + u"\n\n"_s + words;
    const QList<Block> known = readMetadata(article);

    ArticleDraft draft;
    draft.title = title.isEmpty() ? article.title : title;
    draft.byline = article.byline;
    draft.outlet = article.outlet;
    draft.published = article.published;
    draft.url = article.url;
    for (const Block &block : plainBlocks(article.text, known))
        draft.blocks.append(draftBlock(article, block, draft.title));
    return draft;
}

} // namespace onrecord

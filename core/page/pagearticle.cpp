// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagearticle.h"

#include "core/article/credits.h"
#include "core/article/samewords.h"
#include "core/page/headfacts.h"
#include "core/page/inlinetext.h"
#include "core/page/mhtml.h"
#include "core/page/pagebody.h"
#include "core/page/pagecharset.h"
#include "core/page/pagefacts.h"
#include "core/page/pagetitle.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Puts the blocks of a page together to the text of an article.
class TextBuilder
{
public:
    explicit TextBuilder(Article &article)
        : m_article(article)
    {
    }

    void addTitle()
    {
        if (m_article.title.isEmpty())
            return;
        append({m_article.title, BlockKind::Headline});
        m_article.titleSpan = {0, m_article.text.size()};
    }

    void add(const SortedBlock &sorted)
    {
        if (sorted.block.kind == BlockKind::Headline) {
            if (!saySame(sorted.block.text, m_article.title))
                leaveOut({sorted.block, LeftOutReason::Repeated});
        } else if (sorted.isKept()) {
            append(sorted.block);
        } else {
            leaveOut(sorted);
        }
    }

private:
    void append(const PageBlock &block)
    {
        QString &text = m_article.text;
        if (!text.isEmpty())
            text += block.startsLine ? u"\n\n"_s : u"\t"_s;
        m_article.blocks.append({{text.size(), text.size() + block.text.size()},
                                 block.kind,
                                 LeftOutReason::None,
                                 block.level});
        text += block.text;
    }

    void leaveOut(const SortedBlock &sorted)
    {
        BlockKind kind = sorted.block.kind;
        if (sorted.reason == LeftOutReason::AboutArticle)
            kind = isStampLine(sorted.block.text) ? BlockKind::Dateline : BlockKind::Byline;
        m_article.leftOut.append({m_article.text.size(), sorted.block.text, kind, sorted.reason});
    }

    Article &m_article;
};

/// What programs say, as text: without control characters and halves of pairs.
QString shown(const QString &words)
{
    InlineText text;
    text.add(words.toUtf8().toStdString(), false, false);
    return text.take();
}

QList<Warning> warningsOf(const Decoding &decoding)
{
    QList<Warning> warnings;
    if (decoding.replaced > 0)
        warnings.append({WarningKind::Undecodable, {}, decoding.replaced});
    if (decoding.guessed)
        warnings.append({WarningKind::EncodingGuessed, decoding.encoding, 0});
    return warnings;
}

} // namespace

Article readPage(const DecodedText &decoded)
{
    const PageTree page(decoded.text.toUtf8());
    const QList<PageBlock> blocks = pageBlocks(page);
    PageFacts facts = factsOf(page);
    const QString title = shown(titleOf(page, blocks, facts.titles, facts.outlet));
    const QList<SortedBlock> sorted = sortBlocks(page, blocks, title);
    facts.complete(factsInHead(page, sorted));
    if (facts.outlet.isEmpty())
        facts.outlet = outletBehind(page, title);

    Article article;
    article.origin = TextOrigin::Extracted;
    article.encoding = decoded.decoding.encoding;
    article.warnings = warningsOf(decoded.decoding);
    article.title = title;
    article.byline = shown(bylineOf(facts.authors));
    article.outlet = shown(facts.outlet);
    article.published = facts.published;
    article.url = shown(facts.url);
    if (!facts.language.isEmpty())
        article.language = facts.language;
    TextBuilder builder(article);
    builder.addTitle();
    for (const SortedBlock &each : sorted)
        builder.add(each);
    return article;
}

Article readMhtml(const QByteArray &archive)
{
    const std::optional<ArchivedPage> page = pageInMhtml(archive);
    if (!page)
        return {};
    Article article = readPage(decodePage(page->html, decode(page->html), page->charset));
    if (article.url.isEmpty())
        article.url = page->address;
    return article;
}

} // namespace onrecord

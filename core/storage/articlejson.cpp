// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/articlejson.h"

#include "core/article/articlereader.h"
#include "core/storage/spanjson.h"
#include "core/text/codepoints.h"
#include "core/text/wordtable.h"

namespace onrecord {

using namespace Qt::StringLiterals;

static constexpr WordTable textOrigins{std::array{
    WordOf{TextOrigin::Verbatim, "verbatim"},
    WordOf{TextOrigin::Extracted, "extracted"},
}};

static std::optional<TextOrigin> textOriginNamed(QStringView name)
{
    return textOrigins.value(name);
}

static constexpr WordTable blockKinds{std::array{
    WordOf{BlockKind::Paragraph, "paragraph"},
    WordOf{BlockKind::Headline, "headline"},
    WordOf{BlockKind::Byline, "byline"},
    WordOf{BlockKind::Standfirst, "standfirst"},
    WordOf{BlockKind::Dateline, "dateline"},
    WordOf{BlockKind::Heading, "heading"},
    WordOf{BlockKind::ListItem, "list-item"},
    WordOf{BlockKind::Quotation, "quotation"},
    WordOf{BlockKind::Caption, "caption"},
    WordOf{BlockKind::TableCell, "table-cell"},
    WordOf{BlockKind::Preformatted, "preformatted"},
    WordOf{BlockKind::LeftOut, "left-out"},
}};

static std::optional<BlockKind> blockKindNamed(QStringView name)
{
    return blockKinds.value(name);
}

static constexpr WordTable leftOutReasons{std::array{
    WordOf{LeftOutReason::AboutArticle, "about-article"},
    WordOf{LeftOutReason::Label, "label"},
}};

static std::optional<LeftOutReason> leftOutReasonNamed(QStringView name)
{
    return leftOutReasons.value(name);
}

namespace {

QJsonArray json(const QList<Block> &blocks, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        QJsonObject object{{u"span"_s, toJson(block.span, codePoints)},
                           {u"kind"_s, blockKinds.word(block.kind)}};
        if (block.kind == BlockKind::LeftOut)
            object.insert(u"reason"_s, leftOutReasons.word(block.reason));
        array.append(object);
    }
    return array;
}

QList<Block> readBlocks(const JsonFields &fields, const SpanFields &inText)
{
    QList<Block> blocks;
    qsizetype end = 0;
    fields.each("blocks", [&](const JsonFields &each) {
        Block block{inText.span(each, "span"), each.word("kind", blockKindNamed)};
        if (block.kind == BlockKind::LeftOut)
            block.reason = each.word("reason", leftOutReasonNamed);
        if (block.span.isEmpty() || block.span.begin < end)
            each.refuse("span");
        end = block.span.end;
        blocks.append(block);
    });
    return blocks;
}

/// What articles of version 1 had instead of blocks is less than what can be found again.
void findBlocksAgain(Article &article, bool markdown)
{
    const auto format = markdown ? TextFormat::Markdown : TextFormat::Plain;
    if (const Result<Article> again = articleFromText(article.text, format))
        article.blocks = again->blocks;
}

} // namespace

QJsonObject toJson(const Article &article, const CodePoints &codePoints)
{
    const QJsonObject decoding{{u"encoding"_s, article.decoding.encoding},
                               {u"guessed"_s, article.decoding.guessed},
                               {u"replaced"_s, qint64(article.decoding.replaced)}};
    return {{u"text"_s, article.text},
            {u"origin"_s, textOrigins.word(article.origin)},
            {u"blocks"_s, json(article.blocks, codePoints)},
            {u"decoding"_s, decoding},
            {u"title"_s, article.title},
            {u"byline"_s, article.byline},
            {u"outlet"_s, article.outlet},
            {u"published"_s, article.published.toString(Qt::ISODate)},
            {u"url"_s, article.url},
            {u"language"_s, article.language},
            {u"titleSpan"_s, toJson(article.titleSpan, codePoints)},
            {u"publishedSpan"_s, toJson(article.publishedSpan, codePoints)},
            {u"sourceSha256"_s, QLatin1StringView(article.sourceSha256)},
            {u"textSha256"_s, QLatin1StringView(article.textSha256)}};
}

Article readArticleJson(const JsonFields &fields)
{
    Article article;
    article.text = fields.text("text");
    const CodePoints codePoints(article.text);
    const SpanFields inText(codePoints, article.text);
    article.origin = fields.word("origin", textOriginNamed);
    if (fields.has("blocks"))
        article.blocks = readBlocks(fields, inText);
    else
        findBlocksAgain(article, fields.flag("markdown"));
    const JsonFields decoding = fields.fields("decoding");
    article.decoding = {decoding.text("encoding"), decoding.flag("guessed"),
                        decoding.count("replaced")};
    article.title = fields.text("title");
    article.byline = fields.text("byline");
    article.outlet = fields.text("outlet");
    article.published = fields.day("published");
    article.url = fields.text("url");
    article.language = fields.text("language");
    article.titleSpan = inText.span(fields, "titleSpan");
    article.publishedSpan = inText.span(fields, "publishedSpan");
    article.sourceSha256 = fields.bytes("sourceSha256");
    article.textSha256 = fields.bytes("textSha256");
    return article;
}

} // namespace onrecord

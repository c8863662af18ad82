// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/articlejson.h"

#include "core/formats/articlereader.h"
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
    WordOf{LeftOutReason::Comment, "comment"},
    WordOf{LeftOutReason::PageCode, "page-code"},
    WordOf{LeftOutReason::Menu, "menu"},
    WordOf{LeftOutReason::Sharing, "sharing"},
    WordOf{LeftOutReason::Related, "related"},
    WordOf{LeftOutReason::SignUp, "sign-up"},
    WordOf{LeftOutReason::Consent, "consent"},
    WordOf{LeftOutReason::Advertisement, "advertisement"},
    WordOf{LeftOutReason::ReaderComments, "reader-comments"},
    WordOf{LeftOutReason::Footer, "footer"},
    WordOf{LeftOutReason::Hidden, "hidden"},
    WordOf{LeftOutReason::Repeated, "repeated"},
    WordOf{LeftOutReason::OtherArticle, "other-article"},
    WordOf{LeftOutReason::Beside, "beside"},
    WordOf{LeftOutReason::Reader, "reader"},
}};

static std::optional<LeftOutReason> leftOutReasonNamed(QStringView name)
{
    return leftOutReasons.value(name);
}

static constexpr WordTable warningKinds{std::array{
    WordOf{WarningKind::Undecodable, "undecodable"},
    WordOf{WarningKind::EncodingGuessed, "encoding-guessed"},
    WordOf{WarningKind::MarkupNotRead, "markup-not-read"},
    WordOf{WarningKind::Withdrawn, "withdrawn"},
    WordOf{WarningKind::DayUnclear, "day-unclear"},
    WordOf{WarningKind::NotEnglish, "not-english"},
    WordOf{WarningKind::FindingsMissing, "findings-missing"},
}};

static std::optional<WarningKind> warningKindNamed(QStringView name)
{
    return warningKinds.value(name);
}

namespace {

constexpr qsizetype highestLevel = 255;

QJsonArray json(const QList<Block> &blocks, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        QJsonObject object{{u"span"_s, toJson(block.span, codePoints)},
                           {u"kind"_s, blockKinds.word(block.kind)}};
        if (block.kind == BlockKind::LeftOut)
            object.insert(u"reason"_s, leftOutReasons.word(block.reason));
        if (block.level > 0)
            object.insert(u"level"_s, block.level);
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
        if (each.has("level"))
            block.level = quint8(std::min<qsizetype>(each.count("level"), highestLevel));
        if (block.span.isEmpty() || block.span.begin < end)
            each.refuse("span");
        end = block.span.end;
        blocks.append(block);
    });
    return blocks;
}

QJsonArray json(const QList<LeftOutBlock> &leftOut, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const LeftOutBlock &block : leftOut) {
        array.append(QJsonObject{{u"offset"_s, qint64(codePoints.fromUtf16(block.offset))},
                                 {u"text"_s, block.text},
                                 {u"kind"_s, blockKinds.word(block.kind)},
                                 {u"reason"_s, leftOutReasons.word(block.reason)}});
    }
    return array;
}

/// Absent in what was saved before pages were read.
QList<LeftOutBlock> readLeftOut(const JsonFields &fields, const CodePoints &codePoints)
{
    QList<LeftOutBlock> leftOut;
    if (!fields.has("leftOut"))
        return leftOut;
    qsizetype last = 0;
    fields.each("leftOut", [&](const JsonFields &each) {
        LeftOutBlock block;
        const qsizetype offset = each.count("offset");
        block.offset = codePoints.toUtf16(offset);
        if (offset < last || codePoints.fromUtf16(block.offset) != offset)
            each.refuse("offset");
        last = offset;
        block.text = each.text("text");
        block.kind = each.word("kind", blockKindNamed);
        block.reason = each.word("reason", leftOutReasonNamed);
        leftOut.append(block);
    });
    return leftOut;
}

QJsonArray json(const QList<Markup> &markup, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const Markup &each : markup) {
        QJsonObject object{{u"span"_s, toJson(each.span, codePoints)}};
        if (each.meaning != 0)
            object.insert(u"meaning"_s, qint64(each.meaning));
        array.append(object);
    }
    return array;
}

QList<Markup> readMarkup(const JsonFields &fields, const SpanFields &inText)
{
    QList<Markup> markup;
    qsizetype end = 0;
    fields.each("markup", [&](const JsonFields &each) {
        Markup mark{inText.span(each, "span")};
        if (each.has("meaning")) {
            const qsizetype meaning = each.count("meaning");
            if (meaning > QChar::LastValidCodePoint || QChar::isSurrogate(char32_t(meaning)))
                each.refuse("meaning");
            else
                mark.meaning = char32_t(meaning);
        }
        if (mark.span.isEmpty() || mark.span.begin < end)
            each.refuse("span");
        end = mark.span.end;
        markup.append(mark);
    });
    return markup;
}

QJsonArray json(const QList<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings) {
        array.append(QJsonObject{{u"kind"_s, warningKinds.word(warning.kind)},
                                 {u"subject"_s, warning.subject},
                                 {u"count"_s, qint64(warning.count)}});
    }
    return array;
}

/// One of a kind that is not known, as of a newer Onrecord, is passed over: it stands in nobody's way. So is one without
/// a word, as older pages have it of withdrawn articles.
QList<Warning> readWarnings(const JsonFields &fields)
{
    QList<Warning> warnings;
    fields.each("warnings", [&](const JsonFields &each) {
        const auto kind = warningKindNamed(each.text("kind"));
        const Warning read{kind.value_or(WarningKind::Undecodable), each.text("subject"),
                           each.count("count")};
        if (kind)
            warnings.append(read);
    });
    return warnings;
}

/// What version 1 had instead of warnings.
void readDecoding(Article &article, const JsonFields &fields)
{
    article.encoding = fields.text("encoding");
    article.warnings.clear();
    if (const qsizetype replaced = fields.count("replaced"); replaced > 0)
        article.warnings.append({WarningKind::Undecodable, {}, replaced});
    if (fields.flag("guessed"))
        article.warnings.append({WarningKind::EncodingGuessed, article.encoding, 0});
}

/// What articles of version 1 had instead of blocks is less than what can be found again.
void findBlocksAgain(Article &article, bool markdown)
{
    const auto format = markdown ? TextFormat::Markdown : TextFormat::Plain;
    if (const Result<Article> again = articleFromText(article.text, format)) {
        article.blocks = again->blocks;
        article.markup = again->markup;
    }
}

} // namespace

QJsonObject toJson(const Article &article, const CodePoints &codePoints)
{
    QJsonObject object{{u"text"_s, article.text},
                       {u"origin"_s, textOrigins.word(article.origin)},
                       {u"blocks"_s, json(article.blocks, codePoints)},
                       {u"markup"_s, json(article.markup, codePoints)},
                       {u"encoding"_s, article.encoding},
                       {u"warnings"_s, json(article.warnings)},
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
    if (!article.statedTitle.isEmpty())
        object.insert(u"statedTitle"_s, article.statedTitle);
    if (!article.leftOut.isEmpty())
        object.insert(u"leftOut"_s, json(article.leftOut, codePoints));
    return object;
}

Article readArticleJson(const JsonFields &fields, bool hasBlocks)
{
    Article article;
    article.text = fields.text("text");
    const CodePoints codePoints(article.text);
    const SpanFields inText(codePoints, article.text);
    article.origin = fields.word("origin", textOriginNamed);
    if (hasBlocks) {
        article.blocks = readBlocks(fields, inText);
        article.markup = readMarkup(fields, inText);
        article.leftOut = readLeftOut(fields, codePoints);
        article.encoding = fields.text("encoding");
        article.warnings = readWarnings(fields);
    } else {
        findBlocksAgain(article, fields.flag("markdown"));
        readDecoding(article, fields.fields("decoding"));
    }
    article.title = fields.text("title");
    if (fields.has("statedTitle"))
        article.statedTitle = fields.text("statedTitle");
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

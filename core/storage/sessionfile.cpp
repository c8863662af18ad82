// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionfile.h"

#include "core/storage/analysisjson.h"
#include "core/storage/articlejson.h"
#include "core/storage/correctionjson.h"
#include "core/text/strictjson.h"
#include "core/text/codepoints.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cctype>

namespace onrecord {

using namespace Qt::StringLiterals;

/// 2: an article has blocks. Version 1 is still read; to an older Onrecord, 2 is of a later one.
static constexpr int sessionVersion = 2;
static constexpr int firstWithBlocks = 2;
static constexpr QByteArrayView mediaType = "application/vnd.onrecord.session+json";

/// A 50 MB article with its findings stays below half of this.
static constexpr qsizetype largestSession = qsizetype(512) * 1024 * 1024;

QByteArray toSessionJson(const SavedSession &session)
{
    const CodePoints codePoints(session.article.text);
    const auto compact = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    // By name, as QJsonObject orders fields.
    QByteArray json = R"({"analysis":)";
    appendJson(json, session.analysis, codePoints);
    json += R"(,"article":)" + compact(toJson(session.article, codePoints))
        + R"(,"format":"onrecord-session","log":)" + compact(toJson(session.log, &codePoints))
        + R"(,"offsets":"code points","version":)" + QByteArray::number(sessionVersion) + '}';
    return json;
}

/// An article without a digest was made by hand; there is nothing to compare.
static bool isWhole(const Article &article)
{
    return article.textSha256.isEmpty()
        || article.textSha256
        == QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

Result<SavedSession> readSessionJson(const QByteArray &json, const QString &subject)
{
    if (json.size() > largestSession)
        return Error{Fault::TooLarge, subject, -1, {}};
    const Result<QJsonObject> object = readJsonObject(json, subject);
    if (!object)
        return object.error();
    const JsonFields fields(*object, subject);
    if (object->value(u"format"_s) != u"onrecord-session"_s)
        return Error{Fault::NotOurs, subject, -1, {}};
    if (fields.count("version") > sessionVersion)
        return Error{Fault::NewerFormat, subject, -1, {}};

    SavedSession session;
    const bool hasBlocks = fields.count("version") >= firstWithBlocks;
    session.article = readArticleJson(fields.fields("article"), hasBlocks);
    const CodePoints codePoints(session.article.text);
    session.analysis = readAnalysis(fields.fields("analysis"), codePoints, session.article.text);
    session.log = readCorrectionLog(fields.fields("log"), &codePoints);
    if (!fields.failed() && !isWhole(session.article))
        return Error{Fault::Damaged, subject, -1, u"article.textSha256"_s};
    if (const std::optional<Error> error = fields.error())
        return *error;
    return session;
}

QByteArray toScriptBlock(const QByteArray &json)
{
    // As plain JSON, which every checker of pages knows for data, with what it is beside it.
    QByteArray block = "<script type=\"application/json\" id=\"onrecord-session\" data-format=\""
        + mediaType.toByteArray() + "\">";
    block += QByteArray(json).replace('<', "\\u003c");
    return block + "</script>";
}

/// Where the JSON of the session block stands in \a page. The block is told by its media type
/// inside of a script tag; the order of attributes and the quotes around them are left to who
/// saved the page again.
static std::optional<Span> findSessionBlock(QByteArrayView page)
{
    constexpr qsizetype longestTag = 256;
    for (qsizetype at = page.indexOf(mediaType); at >= 0;
         at = page.indexOf(mediaType, at + mediaType.size())) {
        const qsizetype from = std::max<qsizetype>(0, at - longestTag);
        const qsizetype open = page.sliced(from, at - from).lastIndexOf('<');
        const qsizetype close =
            page.sliced(at, std::min(longestTag, page.size() - at)).indexOf('>');
        constexpr QByteArrayView tag = "<script";
        if (open < 0 || close < 0
            || qstrnicmp(page.data() + from + open, std::min(tag.size(), page.size() - from - open),
                         tag.data(), tag.size())
                != 0)
            continue;
        const qsizetype begin = at + close + 1;
        const qsizetype end = page.indexOf('<', begin); // none stands in our JSON
        return Span{begin, end < 0 ? page.size() : end};
    }
    return std::nullopt;
}

/// What is left of \a page behind a byte-order mark, blanks, comments and processing instructions.
static QByteArrayView behindProlog(QByteArrayView page)
{
    if (page.startsWith("\xEF\xBB\xBF"))
        page = page.sliced(3);
    while (true) {
        page = page.trimmed();
        const QByteArrayView end = page.startsWith("<!--") ? "-->"
            : page.startsWith("<?")                        ? "?>"
                                                           : "";
        const qsizetype at = end.isEmpty() ? -1 : page.indexOf(end);
        if (at < 0)
            return page;
        page = page.sliced(at + end.size());
    }
}

/// Told by how it begins, as an article may well speak of such pages and quote their tags.
static bool isHtmlDocument(QByteArrayView bytes)
{
    const QByteArrayView page = behindProlog(bytes);
    const auto beginsWith = [&](QByteArrayView tag) {
        return page.size() > tag.size()
            && qstrnicmp(page.data(), tag.size(), tag.data(), tag.size()) == 0
            && (page[tag.size()] == '>' || std::isspace(uchar(page[tag.size()])) != 0);
    };
    return beginsWith("<!doctype html") || beginsWith("<html");
}

bool isExportedPage(const QByteArray &bytes)
{
    return isHtmlDocument(bytes) && findSessionBlock(bytes).has_value();
}

Result<SavedSession> readExportedPage(const QByteArray &bytes, const QString &subject)
{
    const std::optional<Span> block =
        isHtmlDocument(bytes) ? findSessionBlock(bytes) : std::nullopt;
    if (!block)
        return Error{Fault::NotOurs, subject, -1, {}};
    Result<SavedSession> session =
        readSessionJson(bytes.mid(block->begin, block->length()), subject);
    if (session || session.error().place < 0)
        return session;
    Error error = session.error(); // the byte of the page, not of the block
    error.place += block->begin;
    return error;
}

} // namespace onrecord

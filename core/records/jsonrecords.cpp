// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/jsonrecords.h"

#include "core/article/decoding.h"
#include "core/records/jsonarticles.h"
#include "core/text/strictjson.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3);

/// A line of UTF-8 without blanks at its ends.
struct JsonLine
{
    QByteArrayView words;
    qsizetype begin = 0;
    qsizetype next = 0;
};

/// The next line with more than blanks on it, from \a at on; an empty one at the end.
JsonLine filledLine(QByteArrayView json, qsizetype at)
{
    while (at < json.size()) {
        const qsizetype found = json.indexOf('\n', at);
        const qsizetype end = found < 0 ? json.size() : found;
        const QByteArrayView words = json.sliced(at, end - at).trimmed();
        const qsizetype next = std::min(end + 1, json.size());
        if (!words.isEmpty())
            return {words, at, next};
        at = next;
    }
    return {{}, json.size(), json.size()};
}

qsizetype behindMark(QByteArrayView json)
{
    return json.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
}

/// \a json with null for the numbers that Python writes and JSON has not. Lists and lines of records come
/// from programs that write them; a single object is taken at its word.
QByteArray withoutNotANumber(const QByteArray &json)
{
    if (!json.contains("NaN") && !json.contains("Infinity"))
        return json;
    QByteArray plain;
    plain.reserve(json.size());
    bool isInString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (isInString || c == '"') {
            const bool isEscape = isInString && c == '\\' && at + 1 < json.size();
            isInString = c == '"' ? !isInString : isInString;
            plain += c;
            if (isEscape)
                plain += json[++at];
            continue;
        }
        const QByteArrayView rest = QByteArrayView(json).sliced(at);
        qsizetype length = 0;
        for (const QByteArrayView word :
             {QByteArrayView("NaN"), QByteArrayView("Infinity"), QByteArrayView("-Infinity")})
            length = rest.startsWith(word) ? word.size() : length;
        if (length == 0) {
            plain += c;
            continue;
        }
        plain += "null";
        at += length - 1;
    }
    return plain;
}

/// A line in whatever encoding it is, as UTF-8.
QByteArray utf8Of(QByteArrayView line)
{
    return line.isValidUtf8() ? line.toByteArray() : decode(line.toByteArray()).text.toUtf8();
}

/// The objects of \a json that stand behind each other without a comma, as programs write them that
/// set out each record on several lines. One, or none, where something else stands between them.
QList<QByteArrayView> objectsIn(QByteArrayView json)
{
    QList<QByteArrayView> objects;
    qsizetype begin = -1;
    int depth = 0;
    bool isInString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (isInString) {
            at += c == '\\';
            isInString = c != '"';
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            begin = depth++ == 0 ? at : begin;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            objects.append(json.sliced(begin, at + 1 - begin));
            begin = -1;
        }
        const bool isBetween = depth == 0 && begin < 0 && c != '}';
        if (depth < 0 || (isBetween && !isspace(static_cast<unsigned char>(c))))
            return {};
    }
    return depth == 0 ? objects : QList<QByteArrayView>();
}

/// Reads the records of \a objects; nullopt where one of them is broken or none is an article.
std::optional<BundleCounts> readEach(const QList<QByteArrayView> &objects, const TakeArticle &take)
{
    JsonArticles articles(take);
    for (const QByteArrayView object : objects) {
        const Result<QJsonDocument> document = readJson(withoutNotANumber(utf8Of(object)), {});
        if (!document)
            return std::nullopt;
        if (!articles.give(*document))
            break;
    }
    return articles.counts().articles > 0 ? std::optional(articles.counts()) : std::nullopt;
}

Error withoutArticle(const QString &mimeType)
{
    return {Fault::UnknownFormat, {}, -1, mimeType};
}

} // namespace

Result<BundleCounts> readJsonRecords(const QByteArray &json, const TakeArticle &take)
{
    const bool isList = filledLine(json, behindMark(json)).words.startsWith('[');
    const Result<QJsonDocument> document = readJson(isList ? withoutNotANumber(json) : json, {});
    if (!document) {
        const auto objects = objectsIn(QByteArrayView(json).sliced(behindMark(json)));
        const auto counts = objects.size() > 1 ? readEach(objects, take) : std::nullopt;
        return counts ? Result<BundleCounts>(*counts) : document.error();
    }
    JsonArticles articles(take);
    articles.give(*document);
    if (articles.counts().articles == 0)
        return withoutArticle(u"application/json"_s);
    return articles.counts();
}

bool isJsonLines(const QByteArray &json)
{
    const JsonLine first = filledLine(json, behindMark(json));
    if (!first.words.startsWith('{') || !first.words.endsWith('}'))
        return false;
    const JsonLine second = filledLine(json, first.next);
    return second.words.startsWith('{')
        && readJsonObject(withoutNotANumber(utf8Of(first.words)), {}).has_value();
}

Result<BundleCounts> readJsonLines(const QByteArray &json, const TakeArticle &take)
{
    JsonArticles articles(take);
    qsizetype broken = -1;
    JsonLine line = filledLine(json, behindMark(json));
    while (!line.words.isEmpty()) {
        const Result<QJsonDocument> object = readJson(withoutNotANumber(utf8Of(line.words)), {});
        if (!object && broken < 0)
            broken = line.begin;
        if (object && !articles.give(*object))
            return articles.counts();
        line = filledLine(json, line.next);
    }
    if (broken >= 0)
        return Error{Fault::Damaged, {}, broken, u"JSON"_s};
    if (articles.counts().articles == 0)
        return withoutArticle(u"application/x-ndjson"_s);
    return articles.counts();
}

} // namespace onrecord

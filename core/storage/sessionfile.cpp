// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionfile.h"

#include "core/storage/analysisjson.h"
#include "core/storage/articlejson.h"
#include "core/storage/correctionjson.h"
#include "core/text/codepoints.h"
#include "core/text/strictjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace onrecord {

using namespace Qt::StringLiterals;

/// 2: an article has blocks. Version 1 is still read; to an older Onrecord, 2 is of a later one.
static constexpr int sessionVersion = 2;
static constexpr int firstWithBlocks = 2;

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

Result<SavedSession> readExportedPage(const QByteArray &bytes, const QString &subject)
{
    const std::optional<SessionBlock> block = sessionBlockOf(bytes);
    if (!block)
        return Error{Fault::NotOurs, subject, -1, {}};
    Result<SavedSession> session = readSessionJson(
        QByteArray::fromRawData(bytes.constData() + block->json, block->end - block->json),
        subject);
    if (session || session.error().place < 0)
        return session;
    Error error = session.error(); // the byte of the page, not of the block
    error.place += block->json;
    return error;
}

} // namespace onrecord

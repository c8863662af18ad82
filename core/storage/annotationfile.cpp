// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/annotationfile.h"

#include "core/storage/correctionjson.h"
#include "core/text/codepoints.h"
#include "core/text/strictjson.h"

#include <QJsonDocument>

namespace onrecord {

using namespace Qt::StringLiterals;

static constexpr int annotationVersion = 1;

QByteArray toAnnotationJson(const Article &article, const CorrectionLog &log)
{
    const CodePoints codePoints(article.text);
    const QJsonObject json{{u"format"_s, u"onrecord-corrections"_s},
                           {u"version"_s, annotationVersion},
                           {u"offsets"_s, u"code points"_s},
                           {u"title"_s, article.title},
                           {u"sha256"_s, QLatin1StringView(article.textSha256)},
                           {u"log"_s, toJson(log, &codePoints)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

static Result<SavedCorrections> readAnnotations(const QJsonObject &object, const QString &subject)
{
    const JsonFields fields(object, subject);
    if (fields.count("version") > annotationVersion)
        return Error{Fault::NewerFormat, subject, -1, {}};
    const SavedCorrections saved{fields.bytes("sha256"),
                                 readCorrectionLog(fields.fields("log"), nullptr)};
    if (const std::optional<Error> error = fields.error())
        return *error;
    return saved;
}

Result<SavedCorrections> readAnnotationJson(const QByteArray &json, const QString &subject)
{
    const Result<QJsonObject> object = readJsonObject(json, subject);
    if (!object)
        return object.error();
    if (object->value(u"format"_s) != u"onrecord-corrections"_s)
        return Error{Fault::NotOurs, subject, -1, {}};
    return readAnnotations(*object, subject);
}

static Result<SavedFile> savedFileOf(Result<SavedSession> session)
{
    if (!session)
        return session.error();
    return SavedFile{{session->article.textSha256, session->log}, *std::move(session)};
}

/// Whether \a bytes, which are no sound JSON, are what is left of a file that Onrecord saved.
static bool mayBeOurs(const QByteArray &bytes)
{
    constexpr qsizetype enough = 64; // bytes that the first name is within
    const QByteArray begin = bytes.first(std::min(enough, bytes.size())).simplified();
    return begin.startsWith(R"({"analysis":)") || bytes.contains(R"("onrecord-session")")
        || bytes.contains(R"("onrecord-corrections")");
}

Result<SavedFile> readSavedFile(const QByteArray &bytes, const QString &subject)
{
    if (isExportedPage(bytes))
        return savedFileOf(readExportedPage(bytes, subject));
    Result<SavedSession> session = readSessionJson(bytes, subject);
    if (!session && session.error().fault == Fault::Damaged && !mayBeOurs(bytes))
        return Error{Fault::NotOurs, subject, -1, {}};
    if (session || session.error().fault != Fault::NotOurs)
        return savedFileOf(std::move(session));
    const Result<SavedCorrections> corrections = readAnnotationJson(bytes, subject);
    if (!corrections)
        return corrections.error();
    return SavedFile{*corrections, std::nullopt};
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/decoding.h"
#include "core/compression/ziparchive.h"
#include "core/formats/exportedpage.h"
#include "core/importing/markreaders.h"
#include "core/text/strictjson.h"

#include <QJsonObject>

namespace onrecord {

/// More than any article with all of its findings in JSON.
static constexpr qsizetype largestMarks = qsizetype(512) << 20;

static Error noMarks()
{
    return {Fault::NoMarks, {}, -1, {}};
}

static bool looksLikeJson(const QByteArray &bytes)
{
    QByteArrayView begin = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64));
    if (begin.startsWith("\xef\xbb\xbf"))
        begin = begin.sliced(3);
    begin = begin.trimmed();
    return begin.startsWith('{') || begin.startsWith('[');
}

/// An object a line, of which each is a reading of an article.
static Result<MarkedFile> readReadingLines(const QByteArray &bytes)
{
    MarkedFile file{ImportFormat::Json, {}, false, {}};
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at) < 0 ? bytes.size() : bytes.indexOf('\n', at);
        const QByteArray line = bytes.sliced(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            continue;
        const Result<QJsonDocument> json = readJson(line, {});
        if (!json)
            return json.error();
        if (isReadingJson(*json))
            file.copies.append(readReadingJson(json->object()));
    }
    return file;
}

static Result<MarkedFile> readJsonMarks(const QByteArray &bytes)
{
    const Result<QJsonDocument> json = readJson(bytes, {});
    if (!json) {
        const Result<MarkedFile> lines = readReadingLines(bytes);
        return lines ? lines : Result<MarkedFile>(json.error());
    }
    if (json->object().value(QLatin1StringView("format")).toString() == u"onrecord-session")
        return readSessionMarks(bytes);
    if (isReadingJson(*json))
        return MarkedFile{ImportFormat::Json, {readReadingJson(json->object())}, false, {}};
    if (isW3cMarks(*json))
        return readW3cMarks(*json);
    if (isCitronMarks(*json))
        return readCitronMarks(*json);
    if (isCoreNlpMarks(*json))
        return readCoreNlpMarks(*json);
    return noMarks();
}

static Result<MarkedFile> readAnyMarks(const QByteArray &bytes)
{
    if (bytes.size() > largestMarks)
        return Error{Fault::TooLarge, {}, -1, {}};
    if (isZip(bytes))
        return readRefiMarks(bytes);
    if (isExportedPage(bytes))
        return readPageMarks(bytes);
    if (looksLikeJson(bytes))
        return readJsonMarks(bytes);
    const QString text = decode(bytes).text;
    if (isBratMarks(text))
        return readBratMarks(text);
    if (isTeiMarks(text))
        return readTeiMarks(text);
    if (isRefiProject(text))
        return readRefiProject(text);
    if (isMarksTable(text))
        return readMarksTable(text);
    return noMarks();
}

Result<MarkedFile> readMarks(const QByteArray &bytes, const QString &subject)
{
    Result<MarkedFile> file = readAnyMarks(bytes);
    const auto isEmpty = [](const MarkedCopy &copy) {
        return copy.statements.isEmpty();
    };
    if (file && file->corrections.isEmpty()
        && std::all_of(file->copies.begin(), file->copies.end(), isEmpty))
        file = noMarks();
    if (file)
        return file;
    Error error = file.error();
    error.subject = subject;
    return error;
}

} // namespace onrecord

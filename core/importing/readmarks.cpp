// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/markreaders.h"

#include "core/text/strictjson.h"

namespace onrecord {

/// More than any article with all of its findings in JSON.
static constexpr qsizetype largestMarks = qsizetype(512) << 20;

Result<MarkedFile> readJsonMarks(const QJsonDocument &json)
{
    if (isW3cMarks(json))
        return readW3cMarks(json);
    return Error{Fault::NoMarks, {}, -1, {}};
}

static bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed();
    return begin.startsWith('{') || begin.startsWith('[') || begin.startsWith("\xef\xbb\xbf");
}

static Result<MarkedFile> readAnyMarks(const QByteArray &bytes)
{
    if (bytes.size() > largestMarks)
        return Error{Fault::TooLarge, {}, -1, {}};
    if (looksLikeJson(bytes)) {
        const Result<QJsonDocument> json = readJson(bytes, {});
        return json ? readJsonMarks(*json) : Result<MarkedFile>(json.error());
    }
    return Error{Fault::NoMarks, {}, -1, {}};
}

Result<MarkedFile> readMarks(const QByteArray &bytes, const QString &subject)
{
    Result<MarkedFile> file = readAnyMarks(bytes);
    const auto isEmpty = [](const MarkedCopy &copy) {
        return copy.statements.isEmpty();
    };
    if (file && std::all_of(file->copies.begin(), file->copies.end(), isEmpty))
        file = Error{Fault::NoMarks, {}, -1, {}};
    if (file)
        return file;
    Error error = file.error();
    error.subject = subject;
    return error;
}

} // namespace onrecord

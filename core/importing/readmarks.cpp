// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/decoding.h"
#include "core/compression/ziparchive.h"
#include "core/feeds/xmltree.h"
#include "core/formats/exportedpage.h"
#include "core/formats/statementfile.h"
#include "core/importing/cutmarks.h"
#include "core/importing/exportedkind.h"
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

/// True where \a bytes, which are no JSON, were one but for their end.
static bool isCutJson(const QByteArray &bytes, const Error &error)
{
    const QByteArray end = bytes.trimmed().right(1);
    return error.place >= bytes.size() || (end != "}" && end != "]");
}

static Result<MarkedFile> readJsonMarks(const QByteArray &bytes)
{
    const Result<QJsonDocument> json = readJson(bytes, {});
    if (!json) {
        const Result<MarkedFile> lines = readReadingLines(bytes);
        if (lines)
            return lines;
        return isCutJson(bytes, json.error()) ? cutShort() : json.error();
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
        return isCutBrat(text) ? cutShort() : Result<MarkedFile>(readBratMarks(text));
    const bool isTei = isTeiMarks(text);
    if (isTei || isRefiProject(text)) {
        if (isCutXml(text, xmlRootOf(text).name))
            return cutShort();
        return isTei ? readTeiMarks(text) : readRefiProject(text);
    }
    if (isMarksTable(text))
        return readMarksTable(text);
    return noMarks();
}

/// True for a PDF that Onrecord wrote and no program since: Qt puts what made it first, as plain UTF-16.
static bool isOwnPdf(QByteArrayView bytes)
{
    static constexpr QByteArrayView creator("/Creator (\xfe\xff\0O\0n\0r\0e\0c\0o\0r\0d", 28);
    constexpr qsizetype headLength = 8192; // a long title is before it
    return bytes.startsWith("%PDF-")
        && bytes.first(std::min(headLength, bytes.size())).contains(creator);
}

/// Why there are no marks in \a bytes.
static Error whyNoMarks(const QByteArray &bytes)
{
    if (const auto ours = exportedKindOf(bytes)) {
        const bool isPage = ours->format == ExportFormat::Html;
        if (ours->isCut && (isPage || isReadBack(*ours, bytes)))
            return cutShort(); // before its first statement, or before what a page has them in
        if (isReadBack(*ours, bytes))
            return {Fault::NothingMarked, {}, -1, {}};
        return {Fault::NotReadBack, {}, -1, isPage ? QString() : nameOf(ours->format)};
    }
    if (isOwnPdf(bytes))
        return {Fault::NotReadBack, {}, -1, QStringLiteral("PDF")};
    constexpr qsizetype enough = qsizetype{256} * 1024; // bytes
    const QByteArray begin = bytes.first(std::min(enough, bytes.size()));
    const QString format = statementFormatOf(decode(begin).text).value_or(QString());
    if (format == u"DNA" || format == u"GraphML" || format == u"Markdown") // saved again elsewhere
        return {Fault::NotReadBack, {}, -1, format};
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
    if (!file && file.error().fault == Fault::NoMarks)
        file = whyNoMarks(bytes);
    if (file)
        return file;
    Error error = file.error();
    error.subject = subject;
    return error;
}

} // namespace onrecord

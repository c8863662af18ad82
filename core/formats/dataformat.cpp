// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/dataformat.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Enough to tell by; what is behind it is of the same kind.
constexpr qsizetype sampled = qsizetype{64} * 1024;

QStringView withoutMark(QStringView text)
{
    return (text.startsWith(u'\uFEFF') ? text.sliced(1) : text).trimmed();
}

/// What Markdown and old mail may begin with.
bool isHtmlName(const QString &name)
{
    static const QSet<QString> names{
        u"a"_s,      u"abbr"_s,  u"address"_s,    u"article"_s, u"aside"_s,   u"audio"_s,
        u"b"_s,      u"big"_s,   u"blockquote"_s, u"br"_s,      u"caption"_s, u"center"_s,
        u"cite"_s,   u"code"_s,  u"details"_s,    u"div"_s,     u"dl"_s,      u"em"_s,
        u"figure"_s, u"font"_s,  u"footer"_s,     u"h1"_s,      u"h2"_s,      u"h3"_s,
        u"h4"_s,     u"h5"_s,    u"h6"_s,         u"header"_s,  u"hr"_s,      u"i"_s,
        u"iframe"_s, u"img"_s,   u"ins"_s,        u"kbd"_s,     u"li"_s,      u"main"_s,
        u"mark"_s,   u"nav"_s,   u"ol"_s,         u"p"_s,       u"picture"_s, u"pre"_s,
        u"q"_s,      u"s"_s,     u"script"_s,     u"section"_s, u"small"_s,   u"span"_s,
        u"strong"_s, u"style"_s, u"sub"_s,        u"summary"_s, u"sup"_s,     u"table"_s,
        u"time"_s,   u"u"_s,     u"ul"_s,         u"video"_s};
    return names.contains(name.toLower());
}

/// Whether one of the elements that begin in \a head ends there and is none of HTML. What a transcript
/// has in such brackets (<applause>) has no end.
bool endsAnElement(const QString &head)
{
    static const QRegularExpression end(uR"(</([A-Za-z_][\w.:-]*)\s*>)"_s);
    for (const QRegularExpressionMatch &match : end.globalMatch(head)) {
        const QString name = match.captured(1);
        const bool begins = head.contains(QString(u'<' + name + u'>'))
            || head.contains(QString(u'<' + name + u' '));
        if (begins && !isHtmlName(name))
            return true;
    }
    return false;
}

bool isXml(QStringView text)
{
    if (!text.startsWith(u'<'))
        return false;
    static const QRegularExpression declaration(uR"(^<\?xml\s)"_s);
    static const QRegularExpression root(
        uR"(^(?:\s*<!--.{0,4000}?-->|\s*<\?[^>]{0,500}>|\s*<!DOCTYPE[^>\[]{0,500}>)*\s*<([A-Za-z_][\w.:-]*)(\s[^<>]*)?>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString head = text.first(std::min(text.size(), qsizetype{8192})).toString();
    if (declaration.match(head).hasMatch())
        return true;
    const QRegularExpressionMatch match = root.match(head);
    if (!match.hasMatch())
        return false;
    // A link without an address is none.
    const QString name = match.captured(1);
    const QString attributes = match.captured(2);
    if (isHtmlName(name) && (name != u"a" || !attributes.trimmed().isEmpty()))
        return false;
    if (attributes.contains(u"xmlns") || text.endsWith(QString(u"</"_s + name + u'>')))
        return true;
    // Cut off, or several side by side: an element of elements.
    const QStringView within = QStringView(head).sliced(match.capturedEnd()).trimmed();
    return within.size() > 1 && within[0] == u'<' && within[1].isLetter() && endsAnElement(head);
}

bool isJsonObject(QStringView text)
{
    if (!text.startsWith(u'{'))
        return false;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    return error.error == QJsonParseError::NoError && document.isObject();
}

/// Whole or cut off: it begins as only JSON does.
bool isJson(QStringView text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return false;
    static const QRegularExpression begin(uR"(^(?:\[\s*)*\{\s*"(?:[^"\\]|\\.){0,200}"\s*:)"_s);
    if (begin.match(text.first(std::min(text.size(), qsizetype{4096})).toString()).hasMatch())
        return true;
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    return error.error == QJsonParseError::NoError;
}

bool isLinesOfJson(QStringView text)
{
    const qsizetype first = text.indexOf(u'\n');
    if (first < 0 || !text.startsWith(u'{'))
        return false;
    const QStringView rest = text.sliced(first + 1).trimmed();
    const qsizetype second = rest.indexOf(u'\n');
    return isJsonObject(text.first(first).trimmed())
        && isJsonObject(second < 0 ? rest : rest.first(second).trimmed());
}

/// The fields of a record as RFC 4180 has them, as far as it takes to tell a table from prose.
struct Record
{
    int fields = 1;
    int spaced = 0; ///< separators with a blank behind them, as commas of prose have
    qsizetype longest = 0; ///< field, in code units
    bool isSound = true; ///< quotation marks stand around whole fields
    bool isOpen = false; ///< a field begins with a mark that is never closed
};

/// Reads a record of \a text from \a at on, which is moved behind it.
Record readRecord(QStringView text, QChar separator, qsizetype &at)
{
    Record record;
    qsizetype begin = at;
    while (at < text.size() && text[at] != u'\n') {
        if (text[at] == u'"' && at == begin) {
            ++at;
            while (at < text.size() && (text[at] != u'"' || text.sliced(at).startsWith(u"\"\"")))
                at += text[at] == u'"' ? 2 : 1;
            record.isOpen = at >= text.size();
            ++at;
            const bool ends = at >= text.size() || text[at] == separator || text[at] == u'\n'
                || text[at] == u'\r';
            record.isSound = record.isSound && ends;
            continue;
        }
        if (text[at] == separator) {
            ++record.fields;
            record.spaced += at + 1 < text.size() && text[at + 1] == u' ';
            record.longest = std::max(record.longest, at - begin);
            begin = at + 1;
        }
        ++at;
    }
    record.longest = std::max(record.longest, std::min(at, text.size()) - begin);
    at = std::min(at, text.size()) + 1;
    return record;
}

/// A sentence, which no head of a table and hardly a first row is.
bool isSentence(QStringView line)
{
    constexpr QStringView ends = u".!?…";
    constexpr QStringView closing = u"”’)";
    line = line.trimmed();
    while (!line.isEmpty() && closing.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && ends.contains(line.back());
}

/// Names of columns and nothing else.
bool isHeadOfTable(QStringView line, QChar separator)
{
    constexpr qsizetype longestName = 30;
    QSet<QString> names;
    for (QStringView name : line.trimmed().split(separator)) {
        if (name.size() > 2 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.sliced(1, name.size() - 2);
        const bool isName = !name.isEmpty() && name.size() <= longestName && name[0].isLetter()
            && name.last(1) == name.last(1).trimmed()
            && std::all_of(name.begin(), name.end(), [](QChar c) {
                   return c.isLetterOrNumber() || c.isMark() || QStringView(u" _-/()").contains(c);
               });
        if (!isName || names.contains(name.toString()))
            return false;
        names.insert(name.toString());
    }
    return true;
}

/// Two lines are one, too, where the first has names of columns and no blank stands behind a separator, as
/// it does in prose; and what follows such a line is one that is damaged where a cell begins with a mark
/// that is never closed.
bool isTable(QStringView text, QChar separator)
{
    constexpr int fewest = 3; // records, and fields of each
    constexpr int looked = 60;
    constexpr qsizetype longestName = 60; // of a column
    int records = 0;
    int separators = 0;
    int spaced = 0;
    Record first;
    for (qsizetype at = 0; at < text.size() && records < looked;) {
        const bool isCut = text.size() == sampled;
        const Record record = readRecord(text, separator, at);
        if (isCut && at > text.size()) // the last record of the sample may go on
            break;
        if (records == 0 && isSentence(text.first(std::min(at, text.size()))))
            return false;
        if (records == 0)
            first = record;
        if (record.isOpen && records > 0)
            return first.fields >= fewest && first.spaced == 0
                && isHeadOfTable(text.first(text.indexOf(u'\n')), separator);
        if (!record.isSound || record.fields != first.fields || record.fields < fewest)
            return false;
        ++records;
        separators += record.fields - 1;
        spaced += record.spaced;
    }
    const bool isShortTable =
        records == 2 && spaced == 0 && isHeadOfTable(text.first(text.indexOf(u'\n')), separator);
    return (records >= fewest || isShortTable) && first.longest <= longestName
        && (separator == u'\t' || spaced * 5 < separators);
}

} // namespace

std::optional<QString> dataFormatOf(QStringView text)
{
    const QStringView all = withoutMark(text);
    if (isXml(all))
        return u"application/xml"_s;
    if (isLinesOfJson(all))
        return u"application/x-ndjson"_s;
    if (isJson(all))
        return u"application/json"_s;
    const QStringView sample = all.first(std::min(all.size(), sampled));
    if (isTable(sample, u'\t'))
        return u"text/tab-separated-values"_s;
    if (isTable(sample, u',') || isTable(sample, u';'))
        return u"text/csv"_s;
    return std::nullopt;
}

} // namespace onrecord

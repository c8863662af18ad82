// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/statementfile.h"

#include "core/records/delimited.h"
#include "core/records/fieldnames.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Enough to tell by; what is behind it is of the same kind.
constexpr qsizetype sampleLength = qsizetype{64} * 1024;
constexpr qsizetype headLength = 2048;

bool isWordsWithPlace(const QString &line)
{
    static const QRegularExpression words(uR"(^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*(?:\t|$))"_s);
    return words.match(line).hasMatch();
}

/// https://brat.nlplab.org/standoff.html
bool isStandoff(const QString &line)
{
    static const QRegularExpression other(
        uR"(^(?:[ER]\d+\t\S+:[TE]\d+|R\d+\t\S+ \S+:[TE]\d+|[AM]\d+\t\S+ [TER]\d+(?: \S+)?$|[#N]\d+\t\S+ [A-Z]\d+|\*\t\S+ [TE]\d+))"_s);
    return isWordsWithPlace(line) || other.match(line).hasMatch();
}

bool isBrat(QStringView sample)
{
    qsizetype lines = 0;
    qsizetype standoff = 0;
    qsizetype words = 0;
    for (QStringView each : qTokenize(sample, u'\n', Qt::SkipEmptyParts)) {
        each = each.trimmed();
        if (each.isEmpty())
            continue;
        constexpr qsizetype longestLooked = 256;
        const QString line = each.first(std::min(each.size(), longestLooked)).toString();
        const bool isOfBrat = isStandoff(line);
        if (lines == 0 && !isOfBrat) // a head of a table, or prose
            return false;
        ++lines;
        standoff += isOfBrat;
        words += isWordsWithPlace(line);
    }
    return words > 0 && standoff * 2 > lines;
}

/// The first row of \a text that names columns, read with \a delimiter; a line "sep=;" before it is of
/// Excel's.
QStringList headOf(QStringView text, QChar delimiter)
{
    TableRows rows(text, {delimiter, true});
    QStringList head = rows.next().value_or(QStringList());
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive))
        head = rows.next().value_or(QStringList());
    return head;
}

bool hasAll(const QStringList &head, std::initializer_list<QLatin1StringView> names)
{
    return std::all_of(names.begin(), names.end(),
                       [&head](QLatin1StringView name) { return head.contains(name); });
}

/// What is called so in Onrecord's table is the title of the article.
bool hasColumnOfTexts(const QStringList &head)
{
    return std::any_of(head.begin(), head.end(), [](const QString &name) {
        return name != u"article"
            && FieldNames::instance().meaningOf(name).field == RecordField::Text;
    });
}

std::optional<QString> formatOfTable(QStringView sample)
{
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        const QStringList head = headOf(sample, delimiter);
        if (hasAll(head, {"actor"_L1, "words"_L1, "start"_L1, "end"_L1}) && !hasColumnOfTexts(head))
            return u"CSV"_s;
        if (hasAll(head, {"statement_id"_L1, "start_position"_L1, "stop_position"_L1}))
            return u"DNA"_s;
    }
    return std::nullopt;
}

bool isGraph(QStringView head)
{
    return head.contains("<graphml"_L1) && head.contains("attr.name=\"statements\""_L1)
        && head.contains("attr.name=\"against\""_L1);
}

bool isW3cAnnotations(const QString &head)
{
    static const QRegularExpression context(uR"("onrecord":\s*"urn:onrecord:")"_s);
    return head.startsWith(u'{') && context.match(head).hasMatch();
}

} // namespace

bool isLinesOfDates(QByteArrayView bytes)
{
    static const QRegularExpression date(
        uR"(^\{"start":\s*\d+,\s*"end":\s*\d+,\s*"type":\s*"[A-Za-z]+",\s*"value":\s*"[^"\n]*"\}\r?(?:\n|$))"_s);
    QByteArrayView head = bytes.first(std::min(headLength, bytes.size()));
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    return head.startsWith('{') && date.match(QString::fromUtf8(head)).hasMatch();
}

bool isStatementsInMarkdown(const QString &text)
{
    static const QRegularExpression actor(uR"(^## \d+ \S)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression facts(uR"(^ {0,2}\*\*[^*\n]+\*\* · (?:\d+|–)[a-z]+ · )"_s,
                                          QRegularExpression::MultilineOption);
    return text.startsWith(u"# ") && facts.match(text).hasMatch()
        && (actor.match(text).hasMatch() || text.contains(u" · –a · "_s));
}

std::optional<QString> statementFormatOf(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    if (isBrat(sample))
        return u"brat"_s;
    if (const auto table = formatOfTable(sample))
        return table;
    const QString head = text.first(std::min(text.size(), headLength)).toString();
    if (isGraph(head))
        return u"GraphML"_s;
    if (isW3cAnnotations(head))
        return u"W3C"_s;
    if (isStatementsInMarkdown(sample.toString()))
        return u"Markdown"_s;
    return std::nullopt;
}

} // namespace onrecord

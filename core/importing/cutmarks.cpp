// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/cutmarks.h"

#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/text/codepoints.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;

Error cutShort()
{
    return {Fault::Damaged, {}, -1, u"cut short"_s};
}

bool isCutXml(QStringView text, QStringView root)
{
    constexpr qsizetype endLength = 4096; // comments may follow the root
    const QRegularExpression end(uR"(</(?:[\w.-]+:)?%1\s*>(?:\s|<!--.*-->|<\?.*\?>)*$)"_s.arg(
                                     QRegularExpression::escape(root.toString())),
                                 QRegularExpression::DotMatchesEverythingOption);
    return !end.match(text.last(std::min(endLength, text.size())).toString()).hasMatch();
}

/// An editor may leave out empty cells at the end of a row, but then ends the row. In the last cell it is not told by how
/// many there are.
bool isCutTable(QStringView text, const TableForm &form, bool endsAllRows)
{
    TableRows rows(text, form);
    const qsizetype columns = rows.next().value_or(QStringList()).size();
    qsizetype last = columns;
    while (const auto row = rows.next())
        last = row->size();
    const bool isClosed = text.count(u'"') % 2 == 0;
    const bool isEnded = isClosed && (text.endsWith(u'\n') || text.endsWith(u'\r'));
    return !isEnded && (last < columns || endsAllRows);
}

namespace {

/// The ids of what an event ties together: "Attribution:T4 Content:T3".
QStringList tiedBy(QStringView roles)
{
    QStringList ids;
    for (const QStringView role : roles.split(u' ', Qt::SkipEmptyParts))
        ids.append(role.sliced(role.indexOf(u':') + 1).toString());
    return ids;
}

/// True where the words of a T are fewer than its numbers say.
bool hasTooFewWords(QStringView places, QStringView words)
{
    while (words.endsWith(QChar::ReplacementCharacter)) // a character of which a part is there
        words.chop(1);
    qsizetype length = -1; // parts are joined by a blank
    const qsizetype blank = places.indexOf(u' ');
    if (blank < 0)
        return true;
    for (const QStringView range : places.sliced(blank + 1).split(u';')) {
        const QList<QStringView> numbers = range.split(u' ', Qt::SkipEmptyParts);
        if (numbers.size() != 2)
            return true;
        length += numbers[1].toInt() - numbers[0].toInt() + 1;
    }
    return CodePoints(words).fromUtf16(words.size()) < length;
}

/// True where an A has no value or, of those that Onrecord knows, half a one.
bool hasHalfAValue(QStringView attribute)
{
    const QList<QStringView> parts = attribute.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return true;
    if (!QList<QStringView>{u"Verb", u"Certainty", u"Kind", u"State"}.contains(parts[0]))
        return false;
    return parts.size() < 3
        || !(verbKindNamed(parts[2]) || certaintyNamed(parts[2]) || statementKindNamed(parts[2])
             || stateNamed(parts[2]));
}

} // namespace

bool isCutBrat(QStringView text)
{
    if (text.endsWith(u'\n') || text.isEmpty())
        return false;
    const QList<QStringView> lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QList<QStringView> fields = lines.last().split(u'\t');
    const QStringView kind = fields.first().left(1);
    if (fields.size() < 2)
        return true;
    if (kind == u"T")
        return fields.size() < 3
            || hasTooFewWords(fields[1],
                              lines.last().sliced(fields[0].size() + fields[1].size() + 2));
    if (kind == u"A" || kind == u"M")
        return hasHalfAValue(fields[1]);
    // Of a note nobody knows where it ends; those of Onrecord end with their line.
    if (kind == u"#")
        return fields.size() < 3 || text.contains(u"\tSpeaker-");
    if (kind != u"E")
        return false;
    // Onrecord and PolNeAR have words right before what ties them: the end of a line that ties too few is missing.
    QSet<QString> untied;
    QSet<QString> known;
    for (const QStringView line : lines) {
        const QList<QStringView> parts = line.split(u'\t');
        if (parts.size() < 2)
            continue;
        const QString id = parts[0].toString();
        if (id.startsWith(u'T')) {
            known.insert(id);
            untied.insert(id);
        } else if (id.startsWith(u'E')) {
            const QStringList tied = tiedBy(parts[1]);
            const bool isLast = line.data() == lines.last().data();
            for (const QString &each : tied)
                untied.remove(each);
            const bool isUnknown =
                std::any_of(tied.begin(), tied.end(), [&known](const QString &each) {
                    return each.startsWith(u'T') && !known.contains(each);
                });
            if (isLast)
                return isUnknown || !untied.isEmpty() || tied.contains(QString());
            untied.clear();
        }
    }
    return false;
}

} // namespace onrecord

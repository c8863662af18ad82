// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recordfacts.h"

#include "core/article/credits.h"
#include "core/article/headwords.h"
#include "core/article/signatures.h"
#include "core/page/pagefacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

qsizetype wordCount(QStringView words)
{
    return words.trimmed().isEmpty() ? 0 : words.trimmed().count(u' ') + 1;
}

/// The place of a mark in \a words behind which a summary begins; -1 for none.
qsizetype summaryMark(const QString &words, QChar mark, qsizetype fewestBefore,
                      qsizetype fewestBehind)
{
    for (qsizetype at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
        const QStringView behind = QStringView(words).sliced(at + 1).trimmed();
        qsizetype first = 0;
        while (first < behind.size() && behind[first].isPunct())
            ++first;
        const bool isSentence = first < behind.size()
            && (behind[first].isUpper() || behind[first].isDigit())
            && wordCount(behind) >= fewestBehind;
        if (isSentence && wordCount(QStringView(words).first(at)) >= fewestBefore)
            return at;
    }
    return -1;
}

bool isAllCapitals(const QString &words)
{
    return words == words.toUpper() && words != words.toLower();
}

/// True for "Lund, Ida", though not for a name and a place.
bool isSurnameFirst(const QString &names)
{
    static const QRegularExpression two(uR"(^[\p{L}'’-]+, ([\p{L}-]+)$)"_s);
    const QRegularExpressionMatch match = two.match(names);
    return match.hasMatch() && isGivenName(match.capturedView(1));
}

/// IDA VAN BERG AND PER LUND as Ida Van Berg and Per Lund.
QString inSmallLetters(const QString &names)
{
    QString small = names.toLower();
    bool isFirst = true;
    for (QChar &c : small) {
        if (c.isLetter() && isFirst)
            c = c.toUpper();
        isFirst = !c.isLetter();
    }
    static const QRegularExpression joins(uR"(\b(And|For|Of|In|The)\b)"_s);
    for (const QRegularExpressionMatch &match : joins.globalMatch(small)) {
        if (match.capturedStart() > 0)
            small[match.capturedStart()] = small[match.capturedStart()].toLower();
    }
    return small;
}

/// The names in one part of a byline.
QString namesIn(const QString &part)
{
    static const QRegularExpression by(
        uR"(^(?:\p{Lu}\p{Ll}+ by|by|par|von|por|di|door|av|af)\b[:\s]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString names = part;
    names.remove(by);
    while (names.endsWith(u','))
        names.chop(1);
    if (isSurnameFirst(names))
        names = names.section(u',', 1).trimmed() + u' ' + names.section(u',', 0, 0);
    else if (const auto credits = creditsBehindBy(names); credits && !credits->byline.isEmpty())
        names = namesOf(*credits, names);
    const bool isShouted = isAllCapitals(names) && names.contains(u' ');
    return isShouted ? inSmallLetters(names) : names;
}

} // namespace

JoinedHeadline partedHeadline(const QString &words, bool isAtColon)
{
    const QString line = words.simplified();
    constexpr qsizetype longest = 1000; // that is a headline
    if (line.size() > longest)
        return {line, {}};
    qsizetype at = summaryMark(line, u';', 2, 5);
    if (at < 0 && isAtColon)
        at = summaryMark(line, u':', 4, 8);
    if (at < 0)
        return {line, {}};
    return {line.first(at).trimmed(), line.sliced(at + 1).trimmed()};
}

QString bylineOfRecord(const QString &words)
{
    static const QRegularExpression address(uR"(\s*\S*@\S+)"_s);
    constexpr qsizetype longest = 400;
    const QString line = words.first(std::min(words.size(), longest)).simplified().remove(address);
    QStringList authors;
    for (const QString &part : line.split(u';')) {
        const QString each = part.trimmed();
        // Behind the first, what somebody does may stand as well.
        const auto signature = signatureIn(each);
        const bool isName =
            isSurnameFirst(each) || (signature && signature->kind == Signature::Kind::Names);
        if (!each.isEmpty() && (authors.isEmpty() || isName))
            authors.append(namesIn(each));
    }
    return bylineOf(authors);
}

QString bylineOfSurnames(const QString &words)
{
    QStringList authors;
    for (const QString &each : words.simplified().split(u';', Qt::SkipEmptyParts)) {
        const QString surname = each.section(u',', 0, 0).trimmed();
        const QString others = each.section(u',', 1).trimmed();
        const QString name = others.isEmpty() ? surname : others + u' ' + surname;
        if (!name.isEmpty())
            authors.append(bylineOfRecord(name));
    }
    return bylineOf(authors);
}

QString outletOfRecord(const QString &words)
{
    static const QRegularExpression issue(
        uR"([,;]?\s*(?:\b(?:no|n°|nº|num|nr|issue)|№)\.?\s*\d[\d\s-]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString outlet = words.simplified();
    static const QRegularExpression edition(
        uR"(\s*\((?:(?:réf\. )?site web|web ?site|web|online|tablette|blogs?)\)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    outlet = outlet.section(u';', 0, 0).trimmed();
    outlet.remove(edition);
    outlet.remove(issue);
    return outlet;
}

std::optional<LabelledLine> labelledLine(FieldCustom custom, const QString &line)
{
    constexpr qsizetype longestLabel = 42;
    const qsizetype colon = line.indexOf(u':');
    if (colon < 2 || colon > longestLabel)
        return std::nullopt;
    const QString label = line.first(colon).simplified();
    if (label.isEmpty() || !label[0].isUpper())
        return std::nullopt;
    const auto field = DatabaseWords::instance().fieldOf(custom, label);
    if (!field)
        return std::nullopt;
    return LabelledLine{*field, line.sliced(colon + 1).trimmed(), isAllCapitals(label)};
}

bool isCopyrightLine(QStringView line)
{
    static const QRegularExpression copyright(
        uR"(^(?:copyright\b|©|\(c\)).{0,60}\b(?:19|20)\d\d\b|^all rights reserved\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 400;
    return line.size() <= longest && copyright.match(line.toString()).hasMatch();
}

bool isLengthLine(QStringView line)
{
    const qsizetype blank = line.lastIndexOf(u' ');
    const QStringView number = line.first(std::max<qsizetype>(blank, 0)).trimmed();
    return !number.isEmpty() && number[0].isDigit()
        && std::all_of(number.begin(), number.end(),
                       [](QChar c) { return c.isDigit() || c.isPunct() || c.isSpace(); })
        && DatabaseWords::instance().says(RecordSaying::Words, line.sliced(blank + 1));
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/headabroad.h"

#include "core/article/credits.h"
#include "core/article/headwords.h"
#include "core/lexicon/wordlist.h"
#include "core/page/pagefacts.h"
#include "core/text/calendar.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

struct HeadWordsAbroad
{
    HeadWordsAbroad();

    QStringList changed;
    QStringList by;
};

HeadWordsAbroad::HeadWordsAbroad()
{
    const Result<QByteArray> bytes = bytesOfList(u"headsabroad.txt"_s);
    QString section;
    for (const ListLine &line : bytes ? linesOfList(*bytes) : QList<ListLine>()) {
        if (line.text.startsWith(u'[')) {
            section = line.text;
        } else if (section == u"[changed]") {
            changed.append(line.text);
        } else if (section == u"[by]") {
            by = line.text.split(u' ');
        }
    }
}

const HeadWordsAbroad &wordsAbroad()
{
    static const HeadWordsAbroad words;
    return words;
}

/// Where a day stands in a line.
struct DayAbroad
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QDate day;
};

DayAbroad findDay(const QString &words)
{
    static const QRegularExpression named(
        uR"((?<![\d.])(\d{1,2})(?:\.|er|º|ª|e|:e)?\s+(?:de\s+|di\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?([12]\d{3})(?!\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression figures(
        uR"((?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3})(?!\d))"_s);
    for (const QRegularExpression &layout : {named, figures}) {
        for (const QRegularExpressionMatch &match : layout.globalMatch(words)) {
            const QStringView month = match.capturedView(2);
            const int number = month.front().isDigit() ? month.toInt() : monthNamedAbroad(month);
            const QDate day(match.captured(3).toInt(), number, match.captured(1).toInt());
            if (day.isValid())
                return {match.capturedStart(), match.capturedEnd(), day};
        }
    }
    return {};
}

constexpr qsizetype longestLine = 160;

/// "von Ida Lund": behind the word, names in capitals up to a mark, a day or the end. At the beginning of a line or
/// behind a mark or a figure, so that "der Bürgermeister von Tarn" names nobody.
QRegularExpression bylinePattern()
{
    const QString name =
        uR"(\p{Lu}[\p{L}.’'-]*(?:\s(?:de|da|von|van|der|den|la|le|di|du|\p{Lu}[\p{L}.’'-]*)){1,4})"_s;
    return QRegularExpression(
        uR"((?:^|[,|·•–—:\d]\s?h?\s*|Uhr\s)(?:(?i)%1(?-i))\s+(%2(?:(?:\s(?:und|et|y|e|en|og|och)\s|,\s?)%2)*)(?=$|\s*[,|·•–—(\d]|\s(?:am|le|el|il|om|den)\s))"_s
            .arg(u"(?:"_s + wordsAbroad().by.join(u'|') + u')', name));
}

} // namespace

QDate dayAbroad(const QString &words)
{
    return findDay(words).day;
}

QStringList authorsAbroad(const QString &words)
{
    static const QRegularExpression byline = bylinePattern();
    if (words.size() > longestLine)
        return {};
    const auto match = byline.match(words);
    QStringList names = match.captured(1).split(u' ', Qt::SkipEmptyParts);
    while (!names.isEmpty()
           && isHeadWord(names.last(), HeadWord::Stamp)) // Ida Lund Publisert 17. …
        names.removeLast();
    return names.size() > 1 ? authorsIn(names.join(u' ')) : QStringList();
}

QString beforeChange(const QString &words)
{
    qsizetype end = words.size();
    for (const QString &change : wordsAbroad().changed) {
        if (const qsizetype at = words.indexOf(change, 0, Qt::CaseInsensitive); at >= 0)
            end = std::min(end, at);
    }
    return words.first(end);
}

bool tellsOfArticle(const QString &words)
{
    if (tellsWhoOrWhen(words))
        return true;
    constexpr qsizetype mostOthers = 50; // beside the day: "Publié le … à 18 h"
    if (words.size() > longestLine || words.endsWith(u'.'))
        return false;
    const DayAbroad day = findDay(words);
    const qsizetype others = words.size() - (day.end - day.begin);
    const bool isByline = day.day.isValid() || others <= mostOthers;
    return (day.day.isValid() && others <= mostOthers)
        || (isByline && !authorsAbroad(words).isEmpty());
}

} // namespace onrecord

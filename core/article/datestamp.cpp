// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/datestamp.h"

#include "core/article/headwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype longestStamp = 200;

/// The words of letters in \a words, stops inside included: "p.m.".
QList<QStringView> lettersIn(QStringView words)
{
    QList<QStringView> found;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        const bool isIn = at < words.size()
            && (words[at].isLetter()
                || (begin >= 0 && words[at] == u'.' && at + 1 < words.size()
                    && words[at + 1].isLetter())
                || (words[at] == u'-' && begin >= 0));
        if (isIn && begin < 0)
            begin = at;
        if (!isIn && begin >= 0) {
            found.append(words.sliced(begin, at - begin));
            begin = -1;
        }
    }
    return found;
}

bool holds(QStringView words, HeadWord use)
{
    const auto letters = lettersIn(words);
    return std::any_of(letters.begin(), letters.end(),
                       [use](QStringView word) { return isHeadWord(word, use); });
}

bool isMark(QChar c)
{
    return c.isSpace() || c.isDigit() || QStringView(u",.:;|–—·•()-+/*_[]").contains(c);
}

/// 04/12/2024, 4.12.2024, where the zone tells the order.
std::optional<WrittenDay> dayInFigures(QStringView words)
{
    const bool dayFirst = holds(words, HeadWord::DayFirst);
    if (dayFirst == holds(words, HeadWord::MonthFirst))
        return std::nullopt;
    static const QRegularExpression pattern(
        uR"((?<![0-9/.-])([0-3]?[0-9])([/.-])([0-3]?[0-9])\2([12][0-9]{3})(?![0-9]))"_s);
    const auto match = pattern.match(words.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const QDate day(match.capturedView(4).toInt(), dayFirst ? second : first,
                    dayFirst ? first : second);
    if (!day.isValid())
        return std::nullopt;
    return WrittenDay{{match.capturedStart(), match.capturedEnd()}, day};
}

/// \a day with the hour and its zone that stand right before or behind it.
Span withHour(QStringView words, Span day)
{
    static const QString hour =
        uR"((?:[0-2]?[0-9](?:[:.][0-5][0-9]){1,2}(?:[ \xA0]*[ap]\.?m\b\.?)?|[01]?[0-9][ \xA0]*[ap]\.?m\b\.?)(?:Z|[+-][0-9]{2}:?[0-9]{2}|[ ]*\(?(?-i:[A-Z]{1,4}T|UTC|BST|CEST)\)?(?![A-Za-z]))?)"_s;
    static const QRegularExpression behind(u"^(?:T|,?[ \u00A0]+(?:at[ ]+|[-–—][ ]+)?)("_s + hour
                                               + u')',
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(u"(?<![0-9:.])("_s + hour + u"),?[ ]+(?:on[ ]+)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype reach = 40;
    const QStringView tail = words.sliced(day.end);
    const auto after = behind.match(tail.first(std::min(tail.size(), reach)).toString());
    if (after.hasMatch())
        return {day.begin, day.end + after.capturedEnd(1)};
    const qsizetype begin = std::max(day.begin - reach, qsizetype(0));
    const auto ahead = before.match(words.sliced(begin, day.begin - begin).toString());
    return ahead.hasMatch() ? Span{begin + ahead.capturedStart(1), day.end} : day;
}

/// Words of a line that says when, though no day is written in full.
bool tellsWhen(QStringView words)
{
    return stampLabelIn(words) || words.endsWith(u"ago", Qt::CaseInsensitive)
        || words.endsWith(u"read", Qt::CaseInsensitive);
}

} // namespace

QList<DateStamp> dateStampsIn(QStringView words)
{
    constexpr int mostDays = 3;
    QList<DateStamp> stamps;
    qsizetype from = 0;
    while (stamps.size() < mostDays) {
        const auto written = findWrittenDay(words.sliced(from));
        if (!written)
            break;
        const QStringView before = words.sliced(from, written->span.begin);
        const Span day = withHour(words, written->span.shifted(from));
        stamps.append({{day, written->day}, stampLabelIn(before).value_or(StampRank::Plain)});
        from = day.end;
    }
    if (stamps.isEmpty()) {
        if (const auto written = dayInFigures(words))
            stamps.append({*written, stampLabelIn(words).value_or(StampRank::Plain)});
    }
    return stamps;
}

std::optional<StampRank> stampLabelIn(QStringView words)
{
    std::optional<StampRank> label;
    for (const QStringView word : lettersIn(words)) {
        if (isHeadWord(word, HeadWord::Updated))
            label = StampRank::Updated;
        else if (isHeadWord(word, HeadWord::Published))
            label = StampRank::Published;
    }
    return label;
}

bool isBesideStamp(QStringView words)
{
    const auto isLetter = [](QChar c) {
        return c.isLetter();
    };
    const bool isWhole =
        std::all_of(words.begin(), words.end(), [&](QChar c) { return isLetter(c) || isMark(c); });
    if (!isWhole)
        return false;
    const auto letters = lettersIn(words);
    return std::all_of(letters.begin(), letters.end(), [](QStringView word) {
        return isHeadWord(word, HeadWord::Stamp) || weekdayNamed(word) > 0 || monthNamed(word) > 0;
    });
}

bool isStampLine(QStringView words)
{
    if (words.size() > longestStamp)
        return false;
    const QList<DateStamp> stamps = dateStampsIn(words);
    if (stamps.isEmpty())
        return tellsWhen(words) && isBesideStamp(words);
    QString rest = words.toString();
    for (const DateStamp &stamp : stamps)
        rest.replace(stamp.written.span.begin, stamp.written.span.length(),
                     QString(stamp.written.span.length(), u' '));
    return isBesideStamp(rest);
}

} // namespace onrecord

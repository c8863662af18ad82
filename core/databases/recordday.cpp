// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recordday.h"

#include "core/databases/databasewords.h"
#include "core/text/calendar.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// 1 to 12 for the name of a month in any of the languages; 0 for anything else.
int monthIn(QStringView word)
{
    const int month = monthNamed(word);
    return month > 0 ? month : monthNamedAbroad(word);
}

struct FoundDay
{
    QDate day;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where a pattern has year, month and day among its captures.
struct DayPattern
{
    QRegularExpression pattern;
    int year = 0;
    int month = 0;
    int day = 0;
    bool isNamed = false; ///< the month is a word
};

/// No line that says when something appeared is longer.
constexpr qsizetype longestDayLine = 120;

const std::array<DayPattern, 4> &dayPatterns()
{
    static const std::array<DayPattern, 4> patterns{
        DayPattern{
            QRegularExpression(
                uR"((?<!\d)(\d{1,2})(?:\.|er|re|st|nd|rd|th|º|°)?\s+(?:de\s+|d['’]\s*)?(\p{L}{3,12})\.?,?\s+(?:de[l]?\s+)?(\d{4})(?!\d))"_s),
            3, 2, 1, true},
        DayPattern{
            QRegularExpression(
                uR"((?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d))"_s),
            3, 1, 2, true},
        DayPattern{QRegularExpression(uR"((?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"_s), 1,
                   2, 3, false},
        DayPattern{QRegularExpression(uR"((\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日)"_s), 1, 2, 3,
                   false}};
    return patterns;
}

std::optional<FoundDay> foundBy(const DayPattern &each, const QString &words)
{
    for (const QRegularExpressionMatch &match : each.pattern.globalMatch(words)) {
        const int month = each.isNamed ? monthIn(match.capturedView(each.month))
                                       : match.capturedView(each.month).toInt();
        const QDate day(match.capturedView(each.year).toInt(), month,
                        match.capturedView(each.day).toInt());
        if (month > 0 && day.isValid())
            return FoundDay{day, match.capturedStart(), match.capturedEnd()};
    }
    return std::nullopt;
}

/// 12.03.2026 and 13/12/2026, but not 3/4/2026.
std::optional<FoundDay> dayInFigures(const QString &words)
{
    static const QRegularExpression figures(
        uR"((?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?![\d/]))"_s);
    const QRegularExpressionMatch match = figures.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const int year = match.capturedView(4).toInt();
    const bool isDayFirst = match.capturedView(2) == u"." || first > 12 || first == second;
    if (!isDayFirst && second <= 12)
        return std::nullopt;
    const QDate day = isDayFirst ? QDate(year, second, first) : QDate(year, first, second);
    if (!day.isValid())
        return std::nullopt;
    return FoundDay{day, match.capturedStart(), match.capturedEnd()};
}

std::optional<FoundDay> findDay(const QString &words)
{
    std::optional<FoundDay> best = dayInFigures(words);
    for (const DayPattern &each : dayPatterns()) {
        const auto found = foundBy(each, words);
        if (found && (!best || found->begin < best->begin))
            best = found;
    }
    return best;
}

/// True where one word at most, that of a weekday, stands in \a words.
bool isWeekdayAtMost(QStringView words)
{
    constexpr qsizetype longest = 14;
    const QStringView bare = words.trimmed();
    return bare.size() <= longest && !bare.contains(u' ')
        && std::none_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
}

bool isMonthAlone(const QString &line)
{
    static const QRegularExpression month(
        uR"(^(\p{L}{3,12})\.?(?:\s*[-–/]\s*\p{L}{3,12}\.?)?,?\s+(?:de\s+)?\d{4}$)"_s);
    static const QRegularExpression season(uR"(^(?:spring|summer|autumn|fall|winter)\s+\d{4}$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = month.match(line);
    return season.match(line).hasMatch()
        || (match.hasMatch() && monthIn(match.capturedView(1)) > 0);
}

} // namespace

QDate dayInAnyLanguage(QStringView words)
{
    constexpr qsizetype longest = 2000;
    QString text = words.first(std::min(words.size(), longest)).toString();
    if (const auto found = findDay(text))
        return found->day;
    // What was set in columns may have blanks within a number: Jan 11, 2 009.
    static const QRegularExpression gap(uR"((?<=\d) (?=\d{3}(?!\d)))"_s);
    text.remove(gap);
    const auto found = findDay(text);
    return found ? found->day : QDate();
}

std::optional<QDate> dayOfLine(QStringView line)
{
    const QString words = line.toString().simplified();
    if (words.size() > longestDayLine)
        return std::nullopt;
    if (isMonthAlone(words))
        return QDate();
    const auto found = findDay(words);
    if (!found || !isWeekdayAtMost(QStringView(words).first(found->begin)))
        return std::nullopt;
    // A headline that begins with a day goes on with a colon or a sentence.
    const QStringView behind = QStringView(words).sliced(found->end).trimmed();
    constexpr qsizetype longestEdition = 70;
    if (behind.size() > longestEdition || behind.startsWith(u':'))
        return std::nullopt;
    return found->day;
}

} // namespace onrecord

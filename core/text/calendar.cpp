// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/calendar.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

/// True where \a word is \a name in full or its first three or more letters, as far as
/// \a shortest allows.
static bool isShortFor(QStringView word, QStringView name, qsizetype shortest)
{
    return word.size() >= shortest && name.startsWith(word, Qt::CaseInsensitive);
}

static QStringView withoutStop(QStringView word)
{
    return word.endsWith(u'.') ? word.chopped(1) : word;
}

int monthNamed(QStringView word)
{
    static constexpr std::array<QStringView, 12> names{
        u"january", u"february", u"march",     u"april",   u"may",      u"june",
        u"july",    u"august",   u"september", u"october", u"november", u"december"};
    const QStringView bare = withoutStop(word);
    if (bare.size() < 3 || bare.size() > 9)
        return 0;
    for (size_t i = 0; i < names.size(); ++i) {
        // Three letters, four for "Sept", or the whole: "Janu" is nobody's month.
        const bool whole = bare.size() == names[i].size();
        const bool usual = bare.size() == 3 || (i == 8 && bare.size() == 4);
        if ((whole || usual) && isShortFor(bare, names[i], 3))
            return int(i) + 1;
    }
    return 0;
}

int weekdayNamed(QStringView word)
{
    static constexpr std::array<QStringView, 7> names{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    const QStringView bare = withoutStop(word);
    if (bare.size() < 3 || bare.size() > 9)
        return 0;
    for (size_t i = 0; i < names.size(); ++i) {
        const bool whole = bare.size() == names[i].size();
        const bool usual = bare.size() == 3 || (i == 1 && bare.size() == 4)
            || (i == 3 && (bare.size() == 4 || bare.size() == 5));
        if ((whole || usual) && isShortFor(bare, names[i], 3))
            return int(i) + 1;
    }
    return 0;
}

namespace {

// One expression a layout; the groups are named y, m, d and, where one is written, w.
constexpr auto weekday = "(?:(?<w>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)"
                         "(?:day)?)\\.?,? (?:the )?)?";
constexpr auto month = "(?<m>[a-z]{3,9})\\.?";
constexpr auto year = "(?<y>[12][0-9]{3})(?![0-9])";
constexpr auto dayOfMonth = "(?<d>[0-3]?[0-9])(?:st|nd|rd|th)?";

QRegularExpression layout(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const std::array<QRegularExpression, 5> &layouts()
{
    static const std::array<QRegularExpression, 5> all{
        layout(
            u"(?<![0-9-])(?<y>[12][0-9]{3})([-/])(?<m>[01]?[0-9])\\2(?<d>[0-3]?[0-9])(?![0-9-])"_s),
        layout(u"\\b%1%2 (?:of )?%3,? %4"_s.arg(QLatin1StringView(weekday),
                                                QLatin1StringView(dayOfMonth),
                                                QLatin1StringView(month), QLatin1StringView(year))),
        layout(u"\\b%1%3 (?:the )?%2,? %4"_s.arg(
            QLatin1StringView(weekday), QLatin1StringView(dayOfMonth), QLatin1StringView(month),
            QLatin1StringView(year))),
        layout(u"(?<![0-9/.])(?<d>1[3-9]|2[0-9]|3[01])([/.])(?<m>0?[1-9]|1[0-2])\\2%1"_s.arg(
            QLatin1StringView(year))),
        layout(u"(?<![0-9/])(?<m>0?[1-9]|1[0-2])(/)(?<d>1[3-9]|2[0-9]|3[01])\\2%1"_s.arg(
            QLatin1StringView(year))),
    };
    return all;
}

/// The day a match means, invalid where its parts contradict each other.
QDate dayOf(const QRegularExpressionMatch &match)
{
    const QStringView monthWord = match.capturedView(u"m"_s);
    const int number = monthWord.front().isDigit() ? monthWord.toInt() : monthNamed(monthWord);
    const QDate day(match.capturedView(u"y"_s).toInt(), number, match.capturedView(u"d"_s).toInt());
    const QStringView name = match.capturedView(u"w"_s);
    const bool contradicted = !name.isEmpty() && weekdayNamed(name) != day.dayOfWeek();
    return contradicted ? QDate() : day;
}

/// True where \a words hold four figures that may be a year, as every layout does. Most lines do
/// not, and making the expressions takes longer than reading a short article.
bool mayHoldAYear(QStringView words)
{
    int figures = 0;
    for (const QChar c : words) {
        figures = u'0' <= c && c <= u'9' ? figures + 1 : 0;
        if (figures == 4)
            return true;
    }
    return false;
}

} // namespace

std::optional<WrittenDay> findWrittenDay(QStringView words)
{
    if (!mayHoldAYear(words))
        return std::nullopt;
    const QString subject = words.toString();
    for (const QRegularExpression &layout : layouts()) {
        for (const QRegularExpressionMatch &match : layout.globalMatch(subject)) {
            const QDate day = dayOf(match);
            if (day.isValid())
                return WrittenDay{{match.capturedStart(), match.capturedEnd()}, day};
        }
    }
    return std::nullopt;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/calendar.h"

#include <QHash>
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

namespace {

struct MonthAbroad
{
    int number = 0; ///< 1 to 12
    bool isWhole = false; ///< not shortened
};

/// By names in small letters.
QHash<QString, MonthAbroad> monthsAbroad()
{
    // German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Polish. Behind the bar
    // as they are shortened.
    static constexpr std::array<QStringView, 12> months{
        u"januar jänner janvier enero gennaio janeiro januari stycznia | jan jän janv ene gen",
        u"februar feber février febrero febbraio fevereiro februari lutego | feb febr févr fév fev",
        u"märz maerz mars marzo março maart marts marca | mar mär mrz mrt",
        u"april avril abril aprile kwietnia | apr avr abr",
        u"mai mayo maggio maio mei maj maja | mag",
        u"juni juin junio giugno junho czerwca | jun giu",
        u"juli juillet julio luglio julho lipca | jul juil lug",
        u"august août agosto augustus augusti sierpnia | aug aoû ago",
        u"september septembre septiembre settembre setembro września | sep sept set",
        u"oktober octobre octubre ottobre outubro października | okt oct ott out",
        u"november novembre noviembre novembro listopada | nov",
        u"dezember décembre diciembre dicembre dezembro december desember grudnia | dez déc dic "
        u"des dec",
    };
    QHash<QString, MonthAbroad> all;
    for (size_t i = 0; i < months.size(); ++i) {
        bool isWhole = true;
        for (const QStringView name : months[i].split(u' ')) {
            if (name == u"|")
                isWhole = false;
            else
                all.insert(name.toString(), {int(i) + 1, isWhole});
        }
    }
    return all;
}

MonthAbroad monthAbroad(QStringView word)
{
    static const QHash<QString, MonthAbroad> months = monthsAbroad();
    constexpr qsizetype longest = 16;
    const QStringView bare = withoutStop(word);
    return bare.size() > longest ? MonthAbroad{} : months.value(bare.toString().toLower());
}

} // namespace

int monthNamedAbroad(QStringView word)
{
    return monthAbroad(word).number;
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

/// Months of other languages in full alone: "set" and "out" are words of English.
int monthInWords(QStringView word)
{
    const int month = monthNamed(word);
    const MonthAbroad abroad = month > 0 ? MonthAbroad{} : monthAbroad(word);
    return abroad.isWhole ? abroad.number : month;
}

// One expression a layout; the groups are named y, m, d and, where one is written, w.
constexpr auto weekday = "(?:(?<w>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)"
                         "(?:day)?)\\.?,? (?:the )?)?";
constexpr auto month = "(?<m>\\p{L}{3,10})\\.?";
constexpr auto year = "(?<y>[12][0-9]{3})(?![0-9])";
constexpr auto dayOfMonth = "(?<d>[0-3]?[0-9])(?:st|nd|rd|th|er|\\.)?";

QRegularExpression layout(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const std::array<QRegularExpression, 5> &layouts()
{
    static const std::array<QRegularExpression, 5> all{
        layout(
            u"(?<![0-9-])(?<y>[12][0-9]{3})([-/])(?<m>[01]?[0-9])\\2(?<d>[0-3]?[0-9])(?![0-9-])"_s),
        layout(u"\\b%1%2 (?:of |de )?%3,? (?:de )?%4"_s.arg(
            QLatin1StringView(weekday), QLatin1StringView(dayOfMonth), QLatin1StringView(month),
            QLatin1StringView(year))),
        layout(u"\\b%1%3 (?:the )?%2,? %4"_s.arg(
            QLatin1StringView(weekday), QLatin1StringView(dayOfMonth), QLatin1StringView(month),
            QLatin1StringView(year))),
        layout(u"%1(?<![0-9/.])(?<d>1[3-9]|2[0-9]|3[01])([/.])(?<m>0?[1-9]|1[0-2])\\3%2"_s.arg(
            QLatin1StringView(weekday), QLatin1StringView(year))),
        layout(u"%1(?<![0-9/])(?<m>0?[1-9]|1[0-2])(/)(?<d>1[3-9]|2[0-9]|3[01])\\3%2"_s.arg(
            QLatin1StringView(weekday), QLatin1StringView(year))),
    };
    return all;
}

/// The day a match means, invalid where its parts contradict each other.
QDate dayOf(const QRegularExpressionMatch &match)
{
    const QStringView monthWord = match.capturedView(u"m"_s);
    const int number = monthWord.front().isDigit() ? monthWord.toInt() : monthInWords(monthWord);
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

std::optional<DayInEitherOrder> dayInEitherOrder(QStringView words)
{
    static const QRegularExpression pattern(
        u"^([0-3]?[0-9])(?:([/.-])([0-3]?[0-9])\\2([12][0-9]{3})|/([0-3]?[0-9])/([0-9]{2}))$"_s);
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 10;
    if (words.size() < shortest || words.size() > longest)
        return std::nullopt;
    const auto match = pattern.match(words.toString());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int thisCentury = 40; // 12/4/39
    const bool isShort = match.capturedView(4).isEmpty();
    const int ending = match.capturedView(isShort ? 6 : 4).toInt();
    const DayInEitherOrder day{!isShort                   ? ending
                                   : ending < thisCentury ? 2000 + ending
                                                          : 1900 + ending,
                               match.capturedView(1).toInt(),
                               match.capturedView(isShort ? 5 : 3).toInt()};
    const bool isDay = QDate(day.year, day.first, day.second).isValid()
        || QDate(day.year, day.second, day.first).isValid();
    return isDay ? std::optional(day) : std::nullopt;
}

QDate firstDayOf(const QString &value)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:-(?:W(\\d\\d)(?:-([1-7]|WE))?|(\\d\\d)(?:-(\\d\\d))?|([A-Z][A-Z\\d])))?"_s);
    static const QHash<QString, int> months{{u"Q1"_s, 1}, {u"Q2"_s, 4}, {u"Q3"_s, 7}, {u"Q4"_s, 10},
                                            {u"H1"_s, 1}, {u"H2"_s, 7}, {u"SP"_s, 3}, {u"SU"_s, 6},
                                            {u"FA"_s, 9}, {u"WI"_s, 12}};
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(1).toInt();
    if (match.hasCaptured(2)) {
        const QDate inFirst(year, 1, 4); // of each year in its first week
        const QDate monday = inFirst.addDays(1 - inFirst.dayOfWeek());
        constexpr int saturday = 6;
        const QStringView day = match.capturedView(3);
        const int ofWeek = day.isEmpty() ? 1 : day == u"WE" ? saturday : day.toInt();
        return monday.addDays(7 * (match.capturedView(2).toInt() - 1) + ofWeek - 1);
    }
    if (match.hasCaptured(6))
        return QDate(year, months.value(match.captured(6), 1), 1);
    const int month = match.hasCaptured(4) ? match.capturedView(4).toInt() : 1;
    return QDate(year, month, match.hasCaptured(5) ? match.capturedView(5).toInt() : 1);
}

qsizetype lengthOfIsoTime(QStringView words)
{
    const auto isFigure = [words](qsizetype at) {
        return at < words.size() && words[at] >= u'0' && words[at] <= u'9';
    };
    const auto afterFigures = [&](qsizetype at) {
        while (
            isFigure(at)
            || (at < words.size() && (words[at] == u':' || words[at] == u'.') && isFigure(at + 1)))
            ++at;
        return at;
    };
    if (!words.startsWith(u'T') || !isFigure(1))
        return 0;
    const qsizetype end = afterFigures(1);
    if (end >= words.size())
        return end;
    if (words[end] == u'Z')
        return end + 1;
    const bool isOffset = (words[end] == u'+' || words[end] == u'-') && isFigure(end + 1);
    return isOffset ? afterFigures(end + 1) : end;
}

} // namespace onrecord

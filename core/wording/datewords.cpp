// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/translated.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace onrecord::wording {

static QString monthName(int month)
{
    static constexpr std::array months{
        QT_TRANSLATE_NOOP("onrecord::wording", "January"),
        QT_TRANSLATE_NOOP("onrecord::wording", "February"),
        QT_TRANSLATE_NOOP("onrecord::wording", "March"),
        QT_TRANSLATE_NOOP("onrecord::wording", "April"),
        QT_TRANSLATE_NOOP("onrecord::wording", "May"),
        QT_TRANSLATE_NOOP("onrecord::wording", "June"),
        QT_TRANSLATE_NOOP("onrecord::wording", "July"),
        QT_TRANSLATE_NOOP("onrecord::wording", "August"),
        QT_TRANSLATE_NOOP("onrecord::wording", "September"),
        QT_TRANSLATE_NOOP("onrecord::wording", "October"),
        QT_TRANSLATE_NOOP("onrecord::wording", "November"),
        QT_TRANSLATE_NOOP("onrecord::wording", "December"),
    };
    return month >= 1 && month <= 12 ? tr(months[month - 1]) : QString();
}

static QString weekdayName(int day)
{
    static constexpr std::array days{
        QT_TRANSLATE_NOOP("onrecord::wording", "Monday"),
        QT_TRANSLATE_NOOP("onrecord::wording", "Tuesday"),
        QT_TRANSLATE_NOOP("onrecord::wording", "Wednesday"),
        QT_TRANSLATE_NOOP("onrecord::wording", "Thursday"),
        QT_TRANSLATE_NOOP("onrecord::wording", "Friday"),
        QT_TRANSLATE_NOOP("onrecord::wording", "Saturday"),
        QT_TRANSLATE_NOOP("onrecord::wording", "Sunday"),
    };
    return day >= 1 && day <= 7 ? tr(days[day - 1]) : QString();
}

/// "17 November 2026" with its weekday; "17 November" where the year is not known.
static QString dayWords(const QString &year, int month, int day)
{
    if (year == u"XXXX")
        return tr("%1 %2", "day and month").arg(day).arg(monthName(month));
    const QDate date(year.toInt(), month, day);
    if (!date.isValid())
        return {};
    return tr("%1 %2 %3 %4", "weekday, day, month, year")
        .arg(weekdayName(date.dayOfWeek()), QString::number(day), monthName(month), year);
}

static QString periodWords(const QString &year, const QString &period)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("SP"), QT_TRANSLATE_NOOP("onrecord::wording", "spring %1")},
        {QStringLiteral("SU"), QT_TRANSLATE_NOOP("onrecord::wording", "summer %1")},
        {QStringLiteral("FA"), QT_TRANSLATE_NOOP("onrecord::wording", "autumn %1")},
        {QStringLiteral("WI"), QT_TRANSLATE_NOOP("onrecord::wording", "winter %1")},
        {QStringLiteral("Q1"), QT_TRANSLATE_NOOP("onrecord::wording", "first quarter of %1")},
        {QStringLiteral("Q2"), QT_TRANSLATE_NOOP("onrecord::wording", "second quarter of %1")},
        {QStringLiteral("Q3"), QT_TRANSLATE_NOOP("onrecord::wording", "third quarter of %1")},
        {QStringLiteral("Q4"), QT_TRANSLATE_NOOP("onrecord::wording", "fourth quarter of %1")},
        {QStringLiteral("H1"), QT_TRANSLATE_NOOP("onrecord::wording", "first half of %1")},
        {QStringLiteral("H2"), QT_TRANSLATE_NOOP("onrecord::wording", "second half of %1")},
    };
    const char *const pattern = words.value(period);
    if (!pattern)
        return {};
    const QString known = year == u"XXXX" ? tr("a year not named") : year;
    return tr(pattern).arg(known);
}

static QString weekWords(const QString &year, const QString &week, const QString &rest)
{
    if (rest == u"WE")
        return tr("weekend of week %1 of %2").arg(week, year);
    if (!rest.isEmpty() && week == u"XX")
        return weekdayName(rest.toInt());
    if (!rest.isEmpty() || week == u"XX" || year == u"XXXX")
        return {};
    return tr("week %1 of %2").arg(week, year);
}

static QString partOfDay(const QString &part)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("MO"), QT_TRANSLATE_NOOP("onrecord::wording", "morning")},
        {QStringLiteral("MI"), QT_TRANSLATE_NOOP("onrecord::wording", "midday")},
        {QStringLiteral("AF"), QT_TRANSLATE_NOOP("onrecord::wording", "afternoon")},
        {QStringLiteral("EV"), QT_TRANSLATE_NOOP("onrecord::wording", "evening")},
        {QStringLiteral("NI"), QT_TRANSLATE_NOOP("onrecord::wording", "night")},
    };
    const char *const word = words.value(part);
    return word ? tr(word) : part;
}

/// "P2D" as "2 days"; several units are joined, "PT1H30M" as "1 hour 30 minutes".
static QString durationWords(const QString &value)
{
    static const QRegularExpression unit(QStringLiteral("(\\d+(?:\\.\\d+)?|X)([A-Z]+)"));
    static const QRegularExpression whole(
        QStringLiteral("^P(?:(?:\\d+(?:\\.\\d+)?|X)(?:DE|CE|Y|Q|M|W|WE|D))*"
                       "(?:T(?:(?:\\d+(?:\\.\\d+)?|X)[HMS])+)?$"));
    if (value.size() < 3 || !whole.match(value).hasMatch())
        return {};
    const qsizetype time = value.indexOf(u'T');
    QStringList parts;
    for (auto all = unit.globalMatch(value); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const bool ofTime = time >= 0 && match.capturedStart() > time;
        const QString name = match.captured(2);
        const bool one = match.captured(1) == u"1";
        const auto choose = [one](const char *single, const char *many) {
            return one ? tr(single) : tr(many);
        };
        QString word;
        if (name == u"Y")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "year"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "years"));
        else if (name == u"M")
            word = ofTime ? choose(QT_TRANSLATE_NOOP("onrecord::wording", "minute"),
                                   QT_TRANSLATE_NOOP("onrecord::wording", "minutes"))
                          : choose(QT_TRANSLATE_NOOP("onrecord::wording", "month"),
                                   QT_TRANSLATE_NOOP("onrecord::wording", "months"));
        else if (name == u"W")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "week"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "weeks"));
        else if (name == u"WE")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "weekend"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "weekends"));
        else if (name == u"D")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "day"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "days"));
        else if (name == u"Q")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "quarter"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "quarters"));
        else if (name == u"DE")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "decade"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "decades"));
        else if (name == u"CE")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "century"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "centuries"));
        else if (name == u"H")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "hour"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "hours"));
        else if (name == u"S")
            word = choose(QT_TRANSLATE_NOOP("onrecord::wording", "second"),
                          QT_TRANSLATE_NOOP("onrecord::wording", "seconds"));
        const QString count = match.captured(1) == u"X" ? tr("some") : match.captured(1);
        parts << count + u' ' + word;
    }
    return parts.join(u' ');
}

/// What stays open for want of a day to count from.
static QString openWords(const QString &value)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("XXXX-XX-XX"), QT_TRANSLATE_NOOP("onrecord::wording", "a day not known")},
        {QStringLiteral("XXXX-WXX"), QT_TRANSLATE_NOOP("onrecord::wording", "a week not known")},
        {QStringLiteral("XXXX-WXX-WE"), QT_TRANSLATE_NOOP("onrecord::wording", "the weekend")},
        {QStringLiteral("XXXX-XX"), QT_TRANSLATE_NOOP("onrecord::wording", "a month not known")},
        {QStringLiteral("XXXX-QX"), QT_TRANSLATE_NOOP("onrecord::wording", "a quarter not known")},
        {QStringLiteral("XXXX"), QT_TRANSLATE_NOOP("onrecord::wording", "a year not known")},
        {QStringLiteral("XXX"), QT_TRANSLATE_NOOP("onrecord::wording", "a decade not known")},
        {QStringLiteral("XX"), QT_TRANSLATE_NOOP("onrecord::wording", "a century not known")},
        {QStringLiteral("PXE"), QT_TRANSLATE_NOOP("onrecord::wording", "some decades")},
        {QStringLiteral("PXC"), QT_TRANSLATE_NOOP("onrecord::wording", "some centuries")},
    };
    const char *const word = words.value(value);
    return word ? tr(word) : QString();
}

static QString referenceWords(const QString &value)
{
    if (value == u"PRESENT_REF")
        return tr("now");
    if (value == u"PAST_REF")
        return tr("the past");
    if (value == u"FUTURE_REF")
        return tr("the future");
    return {};
}

static QString calendarWords(const QString &value)
{
    static const QRegularExpression day(QStringLiteral("^(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4}|XXXX)-(\\d\\d)$"));
    static const QRegularExpression week(
        QStringLiteral("^(\\d{4}|XXXX)-W(\\d\\d|XX)(?:-(WE|[1-7]))?$"));
    static const QRegularExpression period(QStringLiteral("^(\\d{4}|XXXX)-([A-Z][A-Z0-9])$"));
    static const QRegularExpression year(QStringLiteral("^\\d{1,4}$"));
    if (const auto match = day.match(value); match.hasMatch())
        return dayWords(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = month.match(value); match.hasMatch()) {
        const QString name = monthName(match.captured(2).toInt());
        return match.captured(1) == u"XXXX" || name.isEmpty() ? name
                                                              : name + u' ' + match.captured(1);
    }
    if (const auto match = week.match(value); match.hasMatch())
        return weekWords(match.captured(1), match.captured(2), match.captured(3));
    if (const auto match = period.match(value); match.hasMatch())
        return periodWords(match.captured(1), match.captured(2));
    if (!year.match(value).hasMatch())
        return {};
    switch (value.size()) {
    case 4: return value;
    case 3: return tr("the %1s").arg(value + u'0');
    case 2: return tr("the %1s").arg(value + QStringLiteral("00"));
    default: return {};
    }
}

QString dateValue(const QString &timexValue)
{
    if (const QString words = referenceWords(timexValue); !words.isEmpty())
        return words;
    if (const QString words = openWords(timexValue); !words.isEmpty())
        return words;
    if (const QString words = durationWords(timexValue); !words.isEmpty())
        return words;
    const qsizetype time = timexValue.indexOf(u'T');
    if (time > 0) {
        const QString open = openWords(timexValue.left(time));
        const QString date = open.isEmpty() ? calendarWords(timexValue.left(time)) : open;
        if (!date.isEmpty())
            return tr("%1, %2").arg(date, partOfDay(shownPlainly(timexValue.mid(time + 1))));
    }
    const QString words = calendarWords(timexValue);
    return words.isEmpty() ? shownPlainly(timexValue) : words;
}

QString reason(const DateExpression &date, const std::optional<Decider> &decider)
{
    const QString from = dateValue(date.anchor.toString(Qt::ISODate));
    switch (date.reason) {
    case DateReason::Written: return tr("It stands so in the words.");
    case DateReason::Counted: return tr("Counted from the day of publication, %1.").arg(from);
    case DateReason::PastVerb:
        return tr("The last one up to the day of publication, %1: the verb tells of the past.")
            .arg(from);
    case DateReason::FutureVerb:
        return tr("The next one from the day of publication, %1: the verb looks ahead.").arg(from);
    case DateReason::Nearest:
        return tr("The one nearest to the day of publication, %1; no verb tells which.").arg(from);
    case DateReason::SpokenOf:
        return tr("Counted from %1, which the article spoke of before.").arg(from);
    case DateReason::Reader:
        return !decider      ? tr("A reader set it.")
            : decider->isYou ? tr("You set it.")
                             : tr("%1 set it.").arg(decider->name);
    case DateReason::Open: return tr("Open: the day of publication is not known.");
    }
    return {};
}

} // namespace onrecord::wording

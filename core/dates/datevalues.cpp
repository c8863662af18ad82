// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datevalues.h"

using namespace Qt::StringLiterals;

namespace onrecord {

QString padded(int number, int figures)
{
    return QString::number(number).rightJustified(figures, u'0');
}

namespace {

bool hasValue(QDate day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}

QString weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return padded(year, 4) + u"-W"_s + padded(week, 2);
}

/// A unit as a duration has it: its letter, whether it belongs behind the T, how many of it.
struct DurationUnit
{
    char16_t letter;
    bool isTime = false;
    int factor = 1;
};

DurationUnit durationUnit(DateUnit unit)
{
    switch (unit) {
    case DateUnit::Second: return {u'S', true};
    case DateUnit::Minute: return {u'M', true};
    case DateUnit::Hour: return {u'H', true};
    case DateUnit::Day:
    case DateUnit::Night: return {u'D'};
    case DateUnit::Weekend: return {u'D', false, 2};
    case DateUnit::Week: return {u'W'};
    case DateUnit::Fortnight: return {u'W', false, 2};
    case DateUnit::Month: return {u'M'};
    case DateUnit::Season:
    case DateUnit::Quarter: return {u'Q'};
    case DateUnit::Year: return {u'Y'};
    case DateUnit::Decade: return {u'Y', false, 10};
    case DateUnit::Century: return {u'Y', false, 100};
    case DateUnit::Millennium: return {u'Y', false, 1000};
    }
    return {u'D'};
}

} // namespace

QString timexOf(QDate day, DateUnit unit)
{
    if (!hasValue(day))
        return {};
    switch (unit) {
    case DateUnit::Week:
    case DateUnit::Fortnight: return weekOf(day);
    case DateUnit::Weekend: return weekOf(day) + u"-WE"_s;
    case DateUnit::Month: return padded(day.year(), 4) + u'-' + padded(day.month(), 2);
    case DateUnit::Season: {
        const int season = seasonOf(day);
        const int year = season == 4 && day.month() < 3 ? day.year() - 1 : day.year();
        return padded(year, 4) + u'-' + seasonCode(season);
    }
    case DateUnit::Quarter:
        return padded(day.year(), 4) + u"-Q"_s + QString::number((day.month() + 2) / 3);
    case DateUnit::Year: return padded(day.year(), 4);
    case DateUnit::Decade: return padded(day.year() / 10, 3);
    case DateUnit::Century:
    case DateUnit::Millennium: return padded(day.year() / 100, 2);
    default: return day.toString(Qt::ISODate);
    }
}

QDate moved(QDate day, DateUnit unit, int count)
{
    if (!day.isValid() || std::abs(count) > 100'000)
        return {};
    QDate result;
    switch (unit) {
    case DateUnit::Week:
    case DateUnit::Weekend: result = day.addDays(7 * qint64{count}); break;
    case DateUnit::Fortnight: result = day.addDays(14 * qint64{count}); break;
    case DateUnit::Month: result = day.addMonths(count); break;
    case DateUnit::Season:
    case DateUnit::Quarter: result = day.addMonths(3 * count); break;
    case DateUnit::Year: result = day.addYears(count); break;
    case DateUnit::Decade: result = day.addYears(10 * count); break;
    case DateUnit::Century: result = day.addYears(100 * count); break;
    case DateUnit::Millennium: result = day.addYears(1000 * count); break;
    case DateUnit::Second:
    case DateUnit::Minute:
    case DateUnit::Hour: result = day; break; // within the day
    case DateUnit::Day:
    case DateUnit::Night: result = day.addDays(count); break;
    }
    return hasValue(result) ? result : QDate();
}

QString durationOf(DateUnit unit, int hundredths)
{
    const DurationUnit how = durationUnit(unit);
    const qint64 count = qint64(hundredths) * how.factor;
    QString number = QString::number(count / 100);
    if (count % 100 != 0)
        number += u'.' + QString::number(count % 100 % 10 == 0 ? count % 100 / 10 : count % 100);
    return (how.isTime ? u"PT"_s : u"P"_s) + number + QChar(how.letter);
}

QString vagueDurationOf(DateUnit unit)
{
    const DurationUnit how = durationUnit(unit);
    if (unit == DateUnit::Decade)
        return u"PXDE"_s;
    if (unit == DateUnit::Century)
        return u"PXC"_s;
    return (how.isTime ? u"PTX"_s : u"PX"_s) + QChar(how.letter);
}

QString unknownOf(DateUnit unit)
{
    switch (unit) {
    case DateUnit::Week:
    case DateUnit::Fortnight: return u"XXXX-WXX"_s;
    case DateUnit::Weekend: return u"XXXX-WXX-WE"_s;
    case DateUnit::Month: return u"XXXX-XX"_s;
    case DateUnit::Season:
    case DateUnit::Quarter: return u"XXXX-QX"_s;
    case DateUnit::Year: return u"XXXX"_s;
    case DateUnit::Decade: return u"XXX"_s;
    case DateUnit::Century:
    case DateUnit::Millennium: return u"XX"_s;
    default: return u"XXXX-XX-XX"_s;
    }
}

QString monthOfAnyYear(int month)
{
    return u"XXXX-"_s + padded(month);
}

QString dayOfAnyYear(int month, int day)
{
    return monthOfAnyYear(month) + u'-' + padded(day);
}

QString dayOfAnyMonth(int day)
{
    return u"XXXX-XX-"_s + padded(day);
}

QString weekdayOfAnyWeek(int weekday)
{
    return u"XXXX-WXX-"_s + QString::number(weekday);
}

QString seasonOfAnyYear(int season)
{
    return u"XXXX-"_s + seasonCode(season);
}

QString quarterOfAnyYear(int quarter)
{
    return u"XXXX-Q"_s + QString::number(quarter);
}

QString seasonCode(int season)
{
    switch (season) {
    case 1: return u"SP"_s;
    case 2: return u"SU"_s;
    case 3: return u"FA"_s;
    default: return u"WI"_s;
    }
}

int seasonOf(QDate day)
{
    const int season = day.month() / 3;
    return season == 0 ? 4 : season;
}

QDate seasonStart(int year, int season)
{
    return {year, 3 * season, 1};
}

QString dayPartCode(DayPart part)
{
    switch (part) {
    case DayPart::Morning: return u"MO"_s;
    case DayPart::Afternoon: return u"AF"_s;
    case DayPart::Evening: return u"EV"_s;
    case DayPart::Night: return u"NI"_s;
    }
    return {};
}

} // namespace onrecord

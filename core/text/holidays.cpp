// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/holidays.h"

namespace onrecord {

namespace {

/// The day the Nth \a weekday of a month falls on.
QDate nthWeekday(int year, int month, int weekday, int n)
{
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
QDate easterOf(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int whole = h + l - 7 * m + 114;
    return {year, whole / 31, whole % 31 + 1};
}

} // namespace

QDate holidayIn(Holiday holiday, int year)
{
    switch (holiday) {
    case Holiday::Christmas: return {year, 12, 25};
    case Holiday::ChristmasEve: return {year, 12, 24};
    case Holiday::NewYear: return {year, 1, 1};
    case Holiday::NewYearsEve: return {year, 12, 31};
    case Holiday::Thanksgiving: return nthWeekday(year, 11, 4, 4);
    case Holiday::BlackFriday: return nthWeekday(year, 11, 4, 4).addDays(1);
    case Holiday::Easter: return easterOf(year);
    case Holiday::GoodFriday: return easterOf(year).addDays(-2);
    case Holiday::Halloween: return {year, 10, 31};
    case Holiday::Valentine: return {year, 2, 14};
    case Holiday::LaborDay: return nthWeekday(year, 9, 1, 1);
    case Holiday::MemorialDay: {
        const QDate last(year, 5, 31);
        return last.addDays(1 - last.dayOfWeek());
    }
    case Holiday::IndependenceDay: return {year, 7, 4};
    case Holiday::CyberMonday: return nthWeekday(year, 11, 4, 4).addDays(4);
    case Holiday::MartinLutherKingDay: return nthWeekday(year, 1, 1, 3);
    case Holiday::PresidentsDay: return nthWeekday(year, 2, 1, 3);
    case Holiday::StPatrick: return {year, 3, 17};
    case Holiday::AshWednesday: return easterOf(year).addDays(-46);
    case Holiday::PalmSunday: return easterOf(year).addDays(-7);
    case Holiday::MaundyThursday: return easterOf(year).addDays(-3);
    case Holiday::Ascension: return easterOf(year).addDays(39);
    case Holiday::Pentecost: return easterOf(year).addDays(49);
    case Holiday::EarthDay: return {year, 4, 22};
    case Holiday::MothersDay: return nthWeekday(year, 5, 7, 2);
    case Holiday::FathersDay: return nthWeekday(year, 6, 7, 3);
    case Holiday::Juneteenth: return {year, 6, 19};
    case Holiday::CanadaDay: return {year, 7, 1};
    case Holiday::BastilleDay: return {year, 7, 14};
    case Holiday::ColumbusDay: return nthWeekday(year, 10, 1, 2);
    case Holiday::ElectionDay: return nthWeekday(year, 11, 1, 1).addDays(1); // US federal law
    case Holiday::VeteransDay: return {year, 11, 11};
    case Holiday::BoxingDay: return {year, 12, 26};
    }
    return {};
}

} // namespace onrecord

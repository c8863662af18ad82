// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace onrecord {

enum class Holiday : qint8 {
    Christmas,
    ChristmasEve,
    NewYear,
    NewYearsEve,
    Thanksgiving,
    Easter,
    GoodFriday,
    Halloween,
    Valentine,
    LaborDay,
    MemorialDay,
    IndependenceDay,
    BlackFriday,
    CyberMonday,
    MartinLutherKingDay,
    PresidentsDay,
    StPatrick,
    AshWednesday,
    PalmSunday,
    MaundyThursday,
    Ascension,
    Pentecost,
    EarthDay,
    MothersDay,
    FathersDay,
    Juneteenth,
    CanadaDay,
    BastilleDay,
    ColumbusDay,
    ElectionDay,
    VeteransDay,
    BoxingDay,
};

/// The day of a holiday in \a year, those that move included (Easter by the Gregorian calendar).
QDate holidayIn(Holiday holiday, int year);

} // namespace onrecord

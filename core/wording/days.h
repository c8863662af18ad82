// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace onrecord::wording {

/// How much of a day is told.
enum class DayForm : quint8 {
    Long, ///< "Tuesday 17 November 2026"
    LongOfYear, ///< "Tuesday 17 November"
    Date, ///< "17 November 2026"
    DateOfYear, ///< "17 November"
    ShortWithWeekday, ///< "Tue 17 Nov 2026"
    ShortWithWeekdayOfYear, ///< "Tue 17 Nov"
    Short, ///< "17 Nov 2026"
    ShortOfYear, ///< "17 Nov"
};

/// \a day as the reader's language writes it: in the order and with the points of the translation, its names from
/// QLocale(). Empty for an invalid one.
QString shownDay(QDate day, DayForm form);

} // namespace onrecord::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace onrecord {

/// How a file writes days in figures.
enum class DayOrder : quint8 { Unknown, DayFirst, MonthFirst };

/// Finds that out from the days of one column: 13/12/2024 leaves no choice, and a program writes all
/// its days alike.
class DayOrderFinder
{
public:
    void look(const QString &written);
    /// Unknown where no day tells, or days contradict each other.
    DayOrder order() const;

private:
    bool m_hasDayFirst = false;
    bool m_hasMonthFirst = false;
};

/// The day that \a written says, a field as programs write it: ISO 8601, RFC 822, seconds or milliseconds
/// since 1970, days as Excel counts them, in words, or in figures of \a order. Days with points between
/// them begin with the day whatever the order.
QDate dayInField(const QString &written, DayOrder order);

/// True for a day in figures that depends on their order.
bool isDayInEitherOrder(const QString &written);

} // namespace onrecord

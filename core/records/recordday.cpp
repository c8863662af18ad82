// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/recordday.h"

#include "core/page/pagefacts.h"
#include "core/text/calendar.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// The day in figures at the beginning of \a written, before a time.
std::optional<DayInEitherOrder> figuresIn(const QString &written)
{
    return dayInEitherOrder(QStringView(written).trimmed().toString().section(u' ', 0, 0));
}

bool hasPoints(const QString &written)
{
    return written.section(u' ', 0, 0).count(u'.') == 2;
}

QDate dayOfNumber(const QString &written)
{
    static const QRegularExpression number(uR"(^(\d{5}|\d{9,10}|\d{12,13})(?:\.\d+)?$)"_s);
    const auto match = number.match(written);
    if (!match.hasMatch())
        return {};
    const qlonglong value = match.captured(1).toLongLong();
    const qsizetype figures = match.capturedLength(1);
    if (figures > 10)
        return QDateTime::fromMSecsSinceEpoch(value, QTimeZone::utc()).date();
    if (figures > 5)
        return QDateTime::fromSecsSinceEpoch(value, QTimeZone::utc()).date();
    constexpr qlonglong firstDay = 20000; // of 1954: days before are no days of news
    constexpr qlonglong lastDay = 60000;
    const bool isOfExcel = value >= firstDay && value <= lastDay;
    return isOfExcel ? QDate(1899, 12, 30).addDays(value) : QDate();
}

} // namespace

void DayOrderFinder::look(const QString &written)
{
    constexpr int months = 12;
    const auto day = figuresIn(written);
    if (!day || hasPoints(written))
        return;
    m_hasDayFirst = m_hasDayFirst || day->first > months;
    m_hasMonthFirst = m_hasMonthFirst || day->second > months;
}

DayOrder DayOrderFinder::order() const
{
    if (m_hasDayFirst == m_hasMonthFirst)
        return DayOrder::Unknown;
    return m_hasDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

QDate dayInField(const QString &written, DayOrder order)
{
    const QString words = written.simplified();
    if (const QDate day = dayOfNumber(words); day.isValid())
        return day;
    const auto figures = figuresIn(words);
    if (!figures)
        return dayIn(words);
    const QDate dayFirst(figures->year, figures->second, figures->first);
    const QDate monthFirst(figures->year, figures->first, figures->second);
    if (hasPoints(words) || order == DayOrder::DayFirst || !monthFirst.isValid()
        || dayFirst == monthFirst)
        return dayFirst;
    return order == DayOrder::MonthFirst || !dayFirst.isValid() ? monthFirst : QDate();
}

bool isDayInEitherOrder(const QString &written)
{
    return figuresIn(written.simplified()).has_value()
        && !dayInField(written, DayOrder::Unknown).isValid();
}

} // namespace onrecord

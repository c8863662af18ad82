// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/days.h"

#include "core/wording/translated.h"

#include <QLocale>

namespace onrecord::wording {

// QLocale has one long and one short form, and those of English put the month first in some countries.
static QString patternOf(DayForm form)
{
    switch (form) {
    case DayForm::Long: return tr("dddd d MMMM yyyy", "pattern of a day");
    case DayForm::LongOfYear: return tr("dddd d MMMM", "pattern of a day");
    case DayForm::Date: return tr("d MMMM yyyy", "pattern of a day");
    case DayForm::DateOfYear: return tr("d MMMM", "pattern of a day");
    case DayForm::ShortWithWeekday: return tr("ddd d MMM yyyy", "pattern of a day");
    case DayForm::ShortWithWeekdayOfYear: return tr("ddd d MMM", "pattern of a day");
    case DayForm::Short: return tr("d MMM yyyy", "pattern of a day");
    case DayForm::ShortOfYear: return tr("d MMM", "pattern of a day");
    }
    return {};
}

QString shownDay(QDate day, DayForm form)
{
    return day.isValid() ? QLocale().toString(day, patternOf(form)) : QString();
}

} // namespace onrecord::wording

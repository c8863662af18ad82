// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/marks.h"

namespace onrecord {

Mark markOf(const ReadDate &read, qsizetype index)
{
    return {read.date.span, MarkKind::Date, index, 0, true};
}

Mark markOf(const Claim &claim, qsizetype index)
{
    return {claim.span, MarkKind::OwnClaim, index, 0, true};
}

QList<Mark> marksOf(const Reading &reading)
{
    QList<Mark> marks;
    marks.reserve(3 * reading.statements.size() + reading.dates.size());
    for (qsizetype index = 0; index < reading.statements.size(); ++index)
        visitMarks(reading.statements[index], index,
                   [&marks](const Mark &mark) { marks.append(mark); });
    for (qsizetype index = 0; index < reading.dates.size(); ++index)
        marks.append(markOf(reading.dates[index], index));
    for (qsizetype index = 0; index < reading.claims.size(); ++index) {
        if (reading.claims[index].statement.isEmpty())
            marks.append(markOf(reading.claims[index], index));
    }
    return marks;
}

} // namespace onrecord

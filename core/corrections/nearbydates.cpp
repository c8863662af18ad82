// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/nearbydates.h"

namespace onrecord {

QList<ReadDate> datesOf(const Reading &reading, const Statement &statement)
{
    constexpr qsizetype beside = 40; // code units: "said at the quay late on Tuesday"
    Spans parts = statement.content + statement.source;
    for (const Span cue : statement.cue)
        parts.append({cue.begin - beside, cue.end + beside});
    QList<ReadDate> dates;
    for (const ReadDate &date : reading.dates) {
        const bool stands = std::any_of(parts.cbegin(), parts.cend(), [&date](Span part) {
            return part.overlaps(date.date.span);
        });
        if (stands)
            dates.append(date);
    }
    return dates;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// The \a unit that \a relation names: last week, the same month a year ago, last year’s third
/// quarter. The expression begins at \a at, and its unit ends before \a next.
DatePhrase relativeUnitAt(const DateSentence &in, qsizetype at, qsizetype next,
                          DateRelation relation, DateUnit unit);

/// the year, the week, the quarter ended Sept. 30; the day where its end is spoken of
DatePhrase definiteUnitAt(const DateSentence &in, qsizetype at);

/// year-end, year’s end
DatePhrase yearEndAt(const DateSentence &in, qsizetype at);

} // namespace onrecord

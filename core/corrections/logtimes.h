// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"

#include <QHash>

namespace onrecord {

/// When a correction was made, as far as the order of its log bears out what the clock said.
struct LogTime
{
    /// UTC: Correction::made, or that of what its writer knew of, whichever is latest. What is sorted by it never
    /// stands before what it follows, however clocks were set.
    QDateTime atLeast;
    /// The clock said an earlier time, by more than a minute, than that of the line its writer knew of last: it was
    /// set back, or was slow.
    bool isSetBack = false;

    friend bool operator==(const LogTime &, const LogTime &) = default;
};

/// By Correction::id, for each correction of \a log. A writer (LogEntry::origin) knew of its own earlier lines and of
/// all lines of writers whose last one has a lower clock than its first; of others nothing is assumed.
QHash<QUuid, LogTime> logTimes(const CorrectionLog &log);

} // namespace onrecord

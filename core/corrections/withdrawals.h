// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"

#include <QHash>

namespace onrecord {

/// The line that took a correction back last, and who wrote it.
struct Withdrawal
{
    QDateTime at; ///< UTC
    QString by; ///< a reader's name, as far as the log tells; may be empty
};

/// By Correction::id, of all that was ever taken back in \a log, in force again or not. Where a line has no name, whoever
/// wrote it may have made a correction in the same sitting, before or else after it.
QHash<QUuid, Withdrawal> withdrawalsIn(const CorrectionLog &log);

} // namespace onrecord

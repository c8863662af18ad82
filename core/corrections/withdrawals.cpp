// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/withdrawals.h"

namespace onrecord {

QHash<QUuid, Withdrawal> withdrawalsIn(const CorrectionLog &log)
{
    // By LogEntry::origin, which is another each time a library is opened: who made the first
    // correction of a sitting took back what was taken back before it.
    QHash<QUuid, QString> readers;
    const auto isTelling = [&log](const LogEntry &entry) {
        return entry.kind == LogEntry::Kind::Made && !entry.origin.isNull()
            && log.knows(entry.correction);
    };
    for (const LogEntry &entry : log.entries()) {
        if (isTelling(entry) && !readers.contains(entry.origin))
            readers.insert(entry.origin, log.correction(entry.correction).by);
    }
    QHash<QUuid, Withdrawal> withdrawals;
    for (const LogEntry &entry : log.entries()) {
        if (entry.kind == LogEntry::Kind::Withdrawn)
            withdrawals.insert(
                entry.correction,
                {entry.at, entry.by.isEmpty() ? readers.value(entry.origin) : entry.by});
        else if (isTelling(entry))
            readers.insert(entry.origin, log.correction(entry.correction).by);
    }
    return withdrawals;
}

} // namespace onrecord

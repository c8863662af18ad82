// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/carriedover.h"

#include <QSet>

namespace onrecord {

std::optional<CarriedOver> carriedOver(const Reading &reading)
{
    QSet<QUuid> changed;
    for (const ReadStatement &read : reading.statements) {
        for (const StaleCorrection &stale : read.stale)
            changed.insert(stale.correction.id);
    }
    CarriedOver carried;
    carried.changed = int(changed.size());
    carried.lost = int(reading.orphans.size());
    carried.placed = reading.inForce - carried.changed - carried.lost;
    const bool isTold = reading.moved || carried.changed > 0 || carried.lost > 0;
    return reading.inForce > 0 && isTold ? std::optional(carried) : std::nullopt;
}

} // namespace onrecord

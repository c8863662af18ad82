// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/carriedover.h"

#include "core/corrections/correctedsubject.h"

#include <QSet>

namespace onrecord {

static QString subjectOf(const Correction &orphan)
{
    const QString beside = subjectBesideStatements(orphan);
    if (!beside.isEmpty())
        return beside;
    return orphan.statement.isEmpty() ? orphan.id.toString() : orphan.statement;
}

std::optional<CarriedOver> carriedOver(const Reading &reading)
{
    CarriedOver carried;
    carried.placed = int(reading.movedBeside.size());
    for (const ReadStatement &read : reading.statements) {
        if (!read.stale.isEmpty())
            ++carried.changed;
        else if (!read.corrections.isEmpty() && reading.moved.contains(read.corrections.last()))
            ++carried.placed;
    }
    QSet<QString> lost;
    for (const Correction &orphan : reading.orphans)
        lost.insert(subjectOf(orphan));
    carried.lost = int(lost.size());
    return carried == CarriedOver() ? std::nullopt : std::optional(carried);
}

} // namespace onrecord

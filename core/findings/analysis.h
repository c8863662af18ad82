// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"
#include "core/findings/claim.h"
#include "core/findings/dateexpression.h"
#include "core/findings/position.h"
#include "core/findings/statement.h"

namespace onrecord {

/// Everything the machine found. Computed afresh each time, never edited; who wants to show or
/// export it takes a Reading (corrections/reading.h).
struct Analysis
{
    QList<Actor> actors; ///< in order of their first mention
    QList<Statement> statements; ///< in text order
    QList<DateExpression> dates; ///< in text order
    QList<Claim> claims; ///< in text order
    QList<Position> positions;
    /// Actor::ids in the order of the numbers that an analysis gave them in whose place this one came, empty
    /// where nobody has the number now; those who are not among them come behind. Usually empty.
    QStringList numbered;
    bool complete = true; ///< false where it was stopped half way

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

} // namespace onrecord

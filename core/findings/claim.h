// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

namespace onrecord {

/// A sentence that asserts something about the world.
struct Claim
{
    QString id;
    Span span;
    QString statement; ///< Statement::id whose content it is; empty: in the reporter's own voice
    double checkworthy = 0; ///< 0 to 1; ranks, never judges truth

    friend bool operator==(const Claim &, const Claim &) = default;
};

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::Claim, Q_RELOCATABLE_TYPE);

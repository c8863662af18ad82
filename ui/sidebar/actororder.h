// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/outline.h"

namespace onrecord {

/// Which actor comes first.
enum class ActorOrder : quint8 {
    Appearance, ///< by number
    Words, ///< who is given most
    Name,
    Review, ///< who has most to review
};

/// \a actors of \a reading, which come by number, in that order; equal ones by number.
QList<OutlineActor> inOrder(QList<OutlineActor> actors, const Reading &reading, ActorOrder order);

} // namespace onrecord

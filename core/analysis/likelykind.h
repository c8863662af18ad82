// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/actor.h"
#include "core/lexicon/lexicon.h"

namespace onrecord {

/// The kind of somebody new whom a reader calls \a name, as the machine would take it for:
///
///     Ana Ruiz; mayor Ana Ruiz            a person
///     Nordkyst Holdings; the council      an organisation
///     two Nordkyst engineers              a group
///     two officials                       anonymous
///
/// A person where the words tell nothing, or are none.
ActorKind likelyKindOf(const QString &name, const Lexicon &lexicon);

} // namespace onrecord

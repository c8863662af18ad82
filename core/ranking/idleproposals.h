// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"
#include "core/statements/rolespans.h"

namespace onrecord {

/// True where \a spans, proposed as a statement of \a p, can be none by their form:
///
///     “It has failed.” ⟦Ruiz said⟧: “We will pay.”      the cue reports something else
///     ⟦“Pay us.” Her verdict? “Hopeless.”⟧              a sentence of the reporter's between two quotations
///     the plan was ⟦“very welcome”⟧                     nobody says it
///     ⟦“Cold River”⟧   Interview: ⟦“…”⟧                 a name; a label
bool saysNothing(const TaggedParagraph &p, const RoleSpans &spans);

} // namespace onrecord

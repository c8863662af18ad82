// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/foundstatement.h"

namespace onrecord {

/// \a source of a statement whose cue is \a cue, without the words of another sentence where a full stop
/// within was not taken for its end; \a source as it is where none stands there.
///
///     said ⟦Lund⟧. (https://tarn.example) Kroll disagreed
///     “…,” said ⟦Ruiz⟧. Oake, Lind and Brandt left
WordRange withinSentence(const TaggedParagraph &p, WordRange source, WordRange cue);

/// True where the source of \a spans is who was told what stands before it, and nobody is named who told it: a
/// passive without its auxiliary, as headlines have it, or with it.
///
///     The dam is unsafe, ⟦MPs⟧ told          The boat was empty, ⟦the jury⟧ was told on Monday
bool isTold(const TaggedParagraph &p, const RoleSpans &spans);

} // namespace onrecord

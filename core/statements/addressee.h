// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/rolespans.h"

namespace onrecord {

/// The words of \a p that name whom the statement with these parts was said to; empty for most.
///
///     told ⟦the committee⟧ that …        “…,” she told ⟦reporters⟧ on Monday
///     wrote to ⟦the council⟧ that …      asked ⟦the mayor of Tarn⟧ whether …
///
/// They lie beside the parts. Nobody is named by a pronoun ("told them", "told himself"), by what follows a
/// passive ("was told by the mayor"), and where they belong to what was said (urged the council to …).
WordRange addresseeOf(const TaggedParagraph &p, const RoleSpans &spans);

/// True where the source of \a spans is who was told what stands before it, or shall do what stands behind, and nobody is named who told it: a
/// passive without its auxiliary, as headlines have it, or with it.
///
///     The dam is unsafe, ⟦MPs⟧ told          The boat was empty, ⟦the jury⟧ was told on Monday
///     ⟦Parents⟧ urged to check their boats
bool isListener(const TaggedParagraph &p, const RoleSpans &spans);

} // namespace onrecord

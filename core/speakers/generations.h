// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"

namespace onrecord {

/// Of two people with one last name the one whom \a head means by their age:
///
///     the younger Lund      Lund junior      the elder Lund      Lund senior
///
/// The younger is a son or daughter, or a Jr., as their names are introduced; else who is named later. Nobody
/// where \a head says nothing of it or not just two have the name.
SourceResolution resolveByGeneration(Span head, const ArticleText &text, const KnownActors &known);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/rolespans.h"

namespace onrecord {

/// \a spans, words of \a p, with the bounds of the cue as people mark them, whoever found them: words that belong
/// to the cue are taken into it, words of its object go to the content, who is told and "by" go to neither.
///
///     Ruiz | often says | it floats          as Ruiz | put it |
///     rated | a third of the claims false    went on to discuss | recently released figures
///     reminds | viewers | that it floats     was praised | by | the mayor
///
/// Takes no word from the source, and never the last word of cue or content.
RoleSpans withCueBounds(const TaggedParagraph &p, RoleSpans spans);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"
#include "core/statements/rolespans.h"

namespace onrecord {

/// Makes who is heard in a recording the source of \a spans, words of \a p, where whoever plays it was taken for
/// the source, or all of that for the cue:
///
///     The advert uses footage of | Nell Ross | asking: “…”
///     The film ends with a recording of | Per Lund | saying, “…”
void giveToShown(const TaggedParagraph &p, RoleSpans &spans);

} // namespace onrecord

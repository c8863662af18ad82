// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchor.h"
#include "core/text/foldedwords.h"

namespace onrecord {

/// Where in \a text, whose words \a index holds, the words of \a anchor stand now, or the words
/// most like them, in nearly the same surroundings. Certainty is 1 only where words and context
/// are unchanged. Nothing where two places fit alike. The third and most expensive way of
/// AnchorFinder.
std::optional<Placement> searchAnchor(QStringView text, const WordIndex &index,
                                      const Anchor &anchor);

} // namespace onrecord

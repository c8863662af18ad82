// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchor.h"
#include "core/text/foldedwords.h"

namespace onrecord {

/// The dear way of AnchorFinder: where in \a text, whose words \a index holds, the words of
/// \a anchor stand now, or the words nearest to them, in nearly the same surroundings. Certainty
/// is 1 only where words and context are unchanged. Nothing where two places fit alike.
std::optional<Placement> searchAnchor(QStringView text, const WordIndex &index,
                                      const Anchor &anchor);

} // namespace onrecord

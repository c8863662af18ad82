// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchor.h"
#include "core/text/foldedwords.h"
#include "core/text/passage.h"

namespace onrecord {

/// Where in \a text, whose words \a index holds, the words of \a anchor stand now, or the words
/// most like them, in nearly the same surroundings. Certainty is 1 only where words and context
/// are unchanged. Nothing where two places fit alike. The third and most expensive way of
/// AnchorFinder.
///
/// Of copies of the words the one is meant beside which who said them stands as in \a passage, whose
/// longest words are the anchor's (or nullptr); without a passage the one whose paragraph goes on as
/// it did. Words that had copies when the anchor was made are found in no other place.
std::optional<Placement> searchAnchor(QStringView text, const WordIndex &index,
                                      const Anchor &anchor, const Passage *passage = nullptr);

/// The place in \a text that is most like \a anchor, whether it would be believed or not; nothing
/// where no place is like it at all. For asking a reader.
std::optional<Placement> likeliestPlace(QStringView text, const WordIndex &index,
                                        const Anchor &anchor, const Passage *passage = nullptr);

} // namespace onrecord

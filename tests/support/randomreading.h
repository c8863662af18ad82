// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sessionfile.h"

namespace onrecord {

/// An article put together of newsPieces() and an analysis drawn into it at random: words that stand there
/// many times, characters beyond the BMP, interrupted quotations, statements within others, joint
/// speakers, speakers nobody knows, statements without a cue, a source or a word. The same \a seed gives
/// the same session.
SavedSession randomSession(quint32 seed);

/// The session's reading; some of its statements are in a state that a reader brings about and have a
/// note, of some actors a reader said what is known.
Reading randomReading(quint32 seed);

} // namespace onrecord

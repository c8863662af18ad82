// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Makes the claims of \a reading, which are those that were found, follow what readers said of
/// statements:
///
/// - a claim at least half of which stands in the words of a statement that a reader added or changed
///   is that statement's, and nobody's in the reporter's own voice;
/// - one whose statement was rejected, or half of which stands in words that were, is left out: a
///   reader who rejects words has seen to them, and is not asked about them again;
/// - one that stands outside of its statement, whose words were made fewer, is the reporter's.
///
/// Nothing changes where no statement was corrected.
void assignClaims(Reading &reading);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

// How companies call themselves in what they publish.

/// True where the capital words from \a begin to \a end are no name, but whoever publishes, or a firm that was
/// named before: the | Company | expects sales. Not "the Company of Dancers".
bool isFirmSpokenOf(const TaggedParagraph &p, qsizetype begin, qsizetype end);

/// True where the comma at \a i stands before the legal form of a company, which belongs to its name: Torvo |,| Inc.
bool isBeforeLegalForm(const TaggedParagraph &p, qsizetype i);

/// The end of the listing of a company's shares that begins with the bracket at \a i; \a i where none does:
/// Torvo Inc. |(NYSE: TRV)| said.
qsizetype behindListing(const TaggedParagraph &p, qsizetype i);

} // namespace onrecord

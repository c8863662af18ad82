// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// The dates that stand in \a statement or beside its cue in the same sentence, in text order: when
/// what it tells happens, and the day it was said.
QList<ReadDate> datesOf(const Reading &reading, const Statement &statement);

/// The dates of all the sentences that \a statement stands in, its cue and source among them, in text
/// order.
QList<ReadDate> datesInSentencesOf(const Reading &reading, const Statement &statement);

/// The dates of the headline, in text order.
QList<ReadDate> datesOfHeadline(const Reading &reading);

/// The date whose words \a offset stands in, or at the end of; nullptr where there is none.
const ReadDate *dateAtOffset(const Reading &reading, qsizetype offset);

} // namespace onrecord

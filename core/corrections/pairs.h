// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Statements of \a reading that answer each other, in text order of their second ones.
///
///     Ruiz accused Lind of hiding the report. … Lind denied that there was one.     Answer
///     In March Lind pledged a night boat. … On Monday he denied that he had.        ThenNow
///
/// An answer denies what another actor charges its speaker with: the charge names the one who
/// denies, or both are on one topic. Then and now are one actor's on one topic, said on two days,
/// and of opposite polarity, or one pledges and the other denies. That they contradict each other
/// is for the reader to say. A statement is in one pair of a kind at most.
QList<ReadPair> findPairs(const Reading &reading);

} // namespace onrecord

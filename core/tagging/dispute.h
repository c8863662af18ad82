// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// The noun for what was told before, behind \a comma, a word of \a p: the "charge" of ", a charge", of ", an old
/// charge"; -1 where none is.
qsizetype disputedBehind(const TaggedParagraph &p, qsizetype comma);

/// True where somebody denies at \a comma, a word of \a p, what was told before it:
///
///     Ruiz accused the firm of fraud, | a charge it denies.
///     Ruiz said the road was safe, | a claim that Lind called “a lie”.
bool opensDispute(const TaggedParagraph &p, qsizetype comma);

} // namespace onrecord

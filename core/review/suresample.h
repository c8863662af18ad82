// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// How many of the sure statements a reader is asked to check when nothing is left to review.
inline constexpr qsizetype usualSample = 10;

/// Ids of \a size statements the machine is sure of and nobody has looked at, in text order; of fewer
/// where there are fewer. Each is as likely to be drawn as any other; the same \a seed draws the same
/// ones from the same reading, on every machine.
QStringList sampleOfSure(const Reading &reading, qsizetype size, quint32 seed);

/// A seed that is the same for the same text.
quint32 sampleSeed(const QString &text);

/// What came of checking a sample.
struct SampleResult
{
    int checked = 0; ///< confirmed, corrected or rejected
    int wrong = 0; ///< corrected or rejected
    /// Within which the share of wrong ones among all sure statements lies, with 95% confidence
    /// (Wilson's interval); 0 to 1 where nothing was checked.
    double least = 0;
    double most = 1;

    friend bool operator==(const SampleResult &, const SampleResult &) = default;
};

/// What \a reading says by now of the statements that were drawn.
SampleResult resultOf(const Reading &reading, const QStringList &sample);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"

namespace onrecord {

/// What comes into force and what out of it at once.
struct CorrectionStep
{
    QList<Correction> made;
    QList<Correction> withdrawn;

    bool isEmpty() const { return made.isEmpty() && withdrawn.isEmpty(); }
    CorrectionStep reversed() const { return {withdrawn, made}; }

    friend bool operator==(const CorrectionStep &, const CorrectionStep &) = default;
};

/// The steps a reader took, as undo goes through them.
struct StepHistory
{
    QList<CorrectionStep> steps;
    /// The first so many are in force; those behind were undone and can be taken again.
    qsizetype taken = 0;

    friend bool operator==(const StepHistory &, const StepHistory &) = default;
};

/// The steps that \a log tells of, so that undo goes on where it was left when the article is opened
/// again. Lines of one moment are one step. Lines that take the last step back undo it; those that put
/// the last undone one in force again redo it; any other lines are a new step, after which nothing can
/// be redone. Linear in the lines.
StepHistory stepsOf(const CorrectionLog &log);

} // namespace onrecord

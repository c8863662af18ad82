// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/analysis.h"

#include <QList>

namespace onrecord {

/// How probable it is that the machine is right about each statement of \a analysis: that it is one, with
/// about these words, and that this actor says it. In the order of the statements, 0 to 1; 0 for one
/// without a speaker.
///
/// Statement::confidence and speakerConfidence are of other texts and of parts of the way, and both may be
/// high where a reader sees at once that something is odd: words far from their cue, a place that speaks,
/// a source that is only told by another. A logistic model of these and of such clues weighs them
/// together; tests/tools/doubt tells on what it was fitted.
QList<double> chancesOfRight(const Analysis &analysis);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/analysis.h"

namespace onrecord {

/// How much a claim is worth a check, as a person sees it: a number would look like a verdict.
enum class CheckBand : quint8 { Low, Medium, High };

/// The band of Claim::checkworthy. High is what more judges than not would have checked.
constexpr CheckBand checkBand(double checkworthy)
{
    constexpr double medium = 0.25;
    constexpr double high = 0.55;
    if (checkworthy >= high)
        return CheckBand::High;
    return checkworthy >= medium ? CheckBand::Medium : CheckBand::Low;
}

/// What is asserted in \a document: contents of \a statements that say how things are (not
/// questions, demands or wishes), and sentences in the reporter's own voice that can be checked,
/// by their figures, comparisons, causes, votes and laws. In text order. Claim::checkworthy ranks
/// within an article; one in the reporter's voice is listed only where it is worth a check.
///
/// What makes a sentence worth one follows Hassan et al., "Toward Automated Fact-Checking:
/// Detecting Check-worthy Factual Claims by ClaimBuster" (KDD 2017). Linear in the text.
///
/// \a model ranks them; without one a few weights set by hand do.
QList<Claim> findClaims(const Document &document, const QList<Statement> &statements,
                        const Lexicon &lexicon, const CheckModel *model = nullptr);

} // namespace onrecord

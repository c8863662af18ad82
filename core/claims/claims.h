// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/claim.h"
#include "core/findings/statement.h"

namespace onrecord {

class CheckModel;
class Lexicon;

/// What is asserted in \a document: contents of \a statements that say how things are (not
/// questions, demands or wishes), and sentences in the reporter's own voice that can be checked,
/// by their figures, comparisons, causes, votes and laws. In text order. Claim::checkworthy ranks
/// within an article; one in the reporter's voice is listed only where it is worth a check.
///
/// What makes a sentence worth one follows Hassan et al., "Toward Automated Fact-Checking:
/// Detecting Check-worthy Factual Claims by ClaimBuster" (KDD 2017). Linear in the text.
///
/// \a model ranks them; without one checkworthiness() does, which looks at less.
QList<Claim> findClaims(const Document &document, const QList<Statement> &statements,
                        const Lexicon &lexicon, const CheckModel *model = nullptr);

} // namespace onrecord

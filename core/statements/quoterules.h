// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

// The rules about spoken words and who speaks them. Each leaves alone what has a statement already.

/// Quotations with a cue beside them, those that go on from the paragraph before, and those that
/// go on with a statement just before.
///
///     “…,” said Ana Ruiz   “…,” Ana Ruiz said   Ana Ruiz said: “…”   … and added, “…”
///     “We stay. ¶ “And we wait.”
///     “…,” she said, “…”
void readCuedQuotations(RuledParagraph &rules);

/// The quotations that nobody is named for: after a statement its speaker goes on, less surely.
/// Words in marks with no such statement near are nobody's.
void readQuotationsAlone(RuledParagraph &rules);

} // namespace onrecord

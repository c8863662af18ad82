// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

// Rules about forms that leave no doubt, so that what they find stands whatever a tagger says
// (FoundStatement::isCertain).

/// Who is quoted speaks, and who quotes passes it on.
///
///     Ana Ruiz was quoted as saying the port was dead.   The Herald quoted Ruiz as saying: “…”
void readQuotedSources(RuledParagraph &rules);

/// Whose words are handed on as they come, in live reports.
///
///     Here’s Ana Ruiz, the mayor, on the radio: “…”
void readPresented(RuledParagraph &rules);

/// A cue that cuts the clause it reports in two.
///
///     The plan would, said Ana Ruiz, ruin the valley.   The plan, Ana Ruiz said, would ruin it.
///     In May, said Ana Ruiz, the mill will close.
void readCutClauses(RuledParagraph &rules);

/// An "as" before who said what follows, or what stands before.
///
///     As Ana Ruiz noted on Friday, the bridge is shut.   The bridge is shut, as Ana Ruiz put it in a letter.
void readAsCited(RuledParagraph &rules);

/// The lines of a dialogue behind a dash, where a cue tells them apart from a list.
///
///     — We shall strike, he said. — There is no other way.
void readDialogue(RuledParagraph &rules);

} // namespace onrecord

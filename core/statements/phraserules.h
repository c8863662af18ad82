// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

// The rules about set phrases: their cue is no verb of reporting, or none by itself.

/// The company declined to comment. She did not respond to a request. He could not be reached.
/// Uses the cues in these words, which report that nothing was said.
void readNoComment(RuledParagraph &rules);

/// According to Ana Ruiz, …   …, according to Ana Ruiz
void readAccordingTo(RuledParagraph &rules);

/// The court heard that …   The jury was told that …: nobody is named who says it.
void readHearings(RuledParagraph &rules);

/// Ana Ruiz’s claim that …   her warning that …
void readNounsOfSaying(RuledParagraph &rules);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

// The rules about paragraphs that are one statement as a whole, told by a colon.

/// RUIZ: We stay. True where the paragraph is such a line: then it has no other statement.
bool readTranscriptLine(RuledParagraph &rules);

/// Ruiz: Ferry will stop. Of headlines, and of the first paragraph where it ends without a full
/// stop.
void readHeadline(RuledParagraph &rules);

} // namespace onrecord

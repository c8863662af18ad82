// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

/// Ruiz: Ferry will stop. Of headlines, and of the first paragraph where it ends without a full stop.
/// The name speaks where the words are quoted, or where the article has it say something: in "Ruiz:
/// Norrland drops inquiry" she is what the headline is about, and "Fact check:" speaks never.
void readHeadline(RuledParagraph &rules);

} // namespace onrecord

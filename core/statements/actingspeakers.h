// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class RuledParagraph;

/// Quotations that nothing else names a speaker for are whose the sentence right before is, where it
/// begins with somebody:
///
///     Ana Ruiz shook her head. “Nobody came.”     Her son, Bo, rose. “I did.”
void readActingSpeakers(RuledParagraph &rules);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

class Lexicon;

/// The words that what helps a reader to correct looks up: read when first asked for, then one for all;
/// nullptr where the lists are damaged.
const Lexicon *correctingLexicon();

} // namespace onrecord

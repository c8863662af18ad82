// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// "Jr", "III": behind the last name (isNameSuffix()).
bool isSuffix(const TaggedParagraph &p, qsizetype i);

/// A word that stands before names: a title or an office.
bool isTitle(const TaggedParagraph &p, qsizetype i);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/namemention.h"
#include "core/paragraph/taggedparagraph.h"

#include <optional>

namespace onrecord {

/// The name whose first capital word is at \a begin and that ends before \a end, and what the words
/// around it tell; nothing where only titles stand there.
std::optional<NameMention> readName(const TaggedParagraph &p, qsizetype begin, qsizetype end);

} // namespace onrecord

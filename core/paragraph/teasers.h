// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// True where \a p leads the reader elsewhere instead of telling anything: to another article, a
/// newsletter, an advertisement. What somebody says there belongs to that other text.
///
///     Read more: Ruiz says ferry will stop     RELATED: …     Sign up to our newsletter     Advertisement
bool isTeaser(const TaggedParagraph &p);

} // namespace onrecord

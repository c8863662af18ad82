// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"

namespace onrecord {

/// What plain \a text says about its article, and its blocks, for a text that came within something else: a
/// mail, a field of a table. \a title is what is known to be the headline (may be empty); the text may
/// begin with it or not. Lines that say who wrote the article and when are facts, and left out.
ArticleDraft draftOfText(const QString &text, const QString &title);

} // namespace onrecord

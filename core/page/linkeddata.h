// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pagefacts.h"

namespace onrecord {

/// What the JSON-LD blocks of \a page say of the article whose address is \a url (may be empty). Of
/// several articles the one with that address is taken, or else the first that stands by itself
/// rather than in a list of others. Blocks that are wrapped in comments, end with a semicolon or
/// hold raw control characters are read all the same; those that are no JSON say nothing.
PageFacts linkedFacts(const PageTree &page, const QString &url);

/// The same out of the text of \a blocks.
PageFacts linkedFacts(const QStringList &blocks, const QString &url);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

namespace onrecord {

/// True for a feed: RSS 0.9x, 1.0 and 2.0, Atom; by how \a text begins.
bool isFeed(QStringView text);

/// Gives the articles of a feed to \a take, well-formed or not. An item that has no more than a teaser
/// counts as one without text. \a encoding is what the text was in. TooLarge for a feed of more elements
/// than anybody's.
Result<BundleCounts> readFeed(const QString &text, const QString &encoding,
                              const TakeArticle &take);

} // namespace onrecord

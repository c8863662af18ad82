// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <functional>

namespace onrecord {

/// Takes the articles of a file one after another, in the file's order; false ends the reading.
using TakeArticle = std::function<bool(Article &&article)>;

/// What a file came to. A bundle is a file that holds several articles: a feed, a table, a mailbox, an
/// archive, what a database of articles gives out.
struct BundleCounts
{
    qsizetype articles = 0; ///< that were taken
    qsizetype withoutText = 0; ///< records without a word to read, so not taken

    /// Gives \a article to \a take if it has words, and counts it; false where the reading ends.
    bool give(Article &&article, const TakeArticle &take);

    friend bool operator==(const BundleCounts &, const BundleCounts &) = default;
};

} // namespace onrecord

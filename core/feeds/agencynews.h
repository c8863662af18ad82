// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

namespace onrecord {

/// True for XML that agencies send and archives keep, by how \a text begins: NITF, NewsML-G2 as an item or a message of
/// several, NewsML 1, an article of the Reuters Corpora, and TEI, one text or a corpus of them.
bool isAgencyNews(QStringView text);

/// Gives the articles in it to \a take. Errors as those of readFeed() (feed.h).
Result<BundleCounts> readAgencyNews(const QString &text, const QString &encoding,
                                    const TakeArticle &take);

} // namespace onrecord

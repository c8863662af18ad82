// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

#include <QByteArray>
#include <QSet>

namespace onrecord {

/// Gives the articles in a WARC file, plain or gzip, to \a take: those of pages that a server gave with
/// status 200 or that were kept as they are. What was fetched again unchanged is no second article.
/// Pages without a word to read count as such; front pages, notices and the like do not count. Where
/// \a pages has addresses, no others are read. Damaged or TooLarge where the file breaks off before it
/// gave anything.
Result<BundleCounts> readWarc(const QByteArray &bytes, const TakeArticle &take,
                              const QSet<QByteArray> &pages = {});

} // namespace onrecord

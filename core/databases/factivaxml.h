// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

namespace onrecord {

/// True for XML that Factiva gives out, by two of the elements that it alone has.
bool isFactivaXml(QStringView text);

/// Gives the articles in it to \a take. An article is an element with `leadParagraph` or `tailParagraphs` in it, beside
/// them `headline`, `byline`, `publicationDate` with `date`, `sourceName` and `baseLanguage` (as the package
/// tm.plugin.factiva reads them), in whatever is around them. TooLarge for more than anybody's articles.
Result<BundleCounts> readFactivaXml(const QString &text, const QString &encoding,
                                    const TakeArticle &take);

} // namespace onrecord

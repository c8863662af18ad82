// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/bundle.h"

#include "core/text/lines.h"

#include <algorithm>

namespace onrecord {

bool BundleCounts::give(Article &&article, const TakeArticle &take)
{
    // A headline alone is no article.
    const QStringView behind = QStringView(article.text).sliced(article.titleSpan.end);
    if (std::all_of(behind.begin(), behind.end(), isBlank)) {
        ++withoutText;
        return true;
    }
    ++articles;
    return take(std::move(article));
}

} // namespace onrecord

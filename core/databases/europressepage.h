// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/article/bundle.h"
#include "core/page/pagetree.h"

namespace onrecord {

/// True where \a html may be what Europresse or Eureka gives out: it has the names of their elements.
bool isEuropresse(QStringView html);

/// Gives the articles of such a \a page to \a take: each begins where its outlet is named. In older
/// files the text stands between line breaks behind the headline. \a file has what holds for all of
/// the articles.
BundleCounts readEuropresse(const PageTree &page, const ArticleDraft &file,
                            const TakeArticle &take);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/office/epubpackage.h"

namespace onrecord {

/// Gives the article in the EPUB \a archive to \a take: all its pages in the order of reading, without
/// covers, title pages and tables of contents. Of a periodical each page with a heading and some
/// paragraphs, or running text of a few lines, is an article. What the package says of author, outlet and day counts where the pages say
/// nothing. Fails as readEpubPackage() does, and with TooLarge.
Result<BundleCounts> readEpub(const ZipArchive &archive, const TakeArticle &take);

} // namespace onrecord

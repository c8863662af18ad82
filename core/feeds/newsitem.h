// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/feeds/xmltree.h"

namespace onrecord {

/// The article in \a item, a newsItem of IPTC's NewsML-G2; without blocks where its content is elsewhere
/// or no text.
ArticleDraft draftOfNewsItem(const XmlTree &tree, int item);

/// What is in one \a content of an item below its \a title: NITF, XHTML, or text that may be escaped HTML.
ArticleDraft draftOfNewsContent(const XmlTree &tree, int content, const QString &title);

/// True where \a draft has a paragraph that is shown.
bool hasProse(const ArticleDraft &draft);

} // namespace onrecord

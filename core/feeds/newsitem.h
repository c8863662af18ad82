// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/feeds/xmltree.h"

namespace onrecord {

/// The article in \a item, a newsItem of IPTC's NewsML-G2; without blocks where its content is elsewhere
/// or no text.
ArticleDraft draftOfNewsItem(const XmlTree &tree, int item);

} // namespace onrecord

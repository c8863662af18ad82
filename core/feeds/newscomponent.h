// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/feeds/xmltree.h"

namespace onrecord {

/// The article in \a item, a NewsItem of NewsML 1; without blocks where its content is elsewhere or no
/// text.
ArticleDraft draftOfNewsComponent(const XmlTree &tree, int item);

} // namespace onrecord

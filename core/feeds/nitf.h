// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/feeds/xmltree.h"

namespace onrecord {

/// The article in \a nitf, an element of that name (IPTC's NITF 3.x, in any namespace or none).
ArticleDraft draftOfNitf(const XmlTree &tree, int nitf);

} // namespace onrecord

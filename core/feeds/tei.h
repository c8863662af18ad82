// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/feeds/xmltree.h"

namespace onrecord {

/// The article in \a tei, an element of that name (TEI P5, as Onrecord exports it or as corpora have it). What a header
/// says of the source is believed before what it says of the file.
ArticleDraft draftOfTei(const XmlTree &tree, int tei);

} // namespace onrecord

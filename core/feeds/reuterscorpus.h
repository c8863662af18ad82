// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/feeds/xmltree.h"

namespace onrecord {

/// The article in \a item, an element `newsitem` of the Reuters Corpora (RCV1 and RCV2; Lewis et al. 2004, JMLR 5, describe
/// the format): title (with the country before it), headline, byline, dateline, text, metadata in Dublin Core.
///
///     <newsitem itemid="…" date="1996-08-20" xml:lang="en">
///       <title>NORLAND: Ferry stays.</title><headline>Ferry stays.</headline><byline>Ida Lund</byline>
///       <text><p>…</p></text><metadata><dc element="dc.publisher" value="…"/></metadata>
///     </newsitem>
ArticleDraft draftOfCorpusItem(const XmlTree &tree, int item);

} // namespace onrecord

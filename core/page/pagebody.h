// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/sortedblock.h"

namespace onrecord {

/// Tells the blocks of the article titled \a title (may be empty) from what stands around it. The
/// article is where most of the page's prose is, by length and links; what the elements say of
/// themselves decides what around and within it is left out. The block with the title, if there is
/// one, is the Headline, and what is between it and the body may be a Standfirst. Of a page without an
/// article nothing but menus and the like is left out.
QList<SortedBlock> sortBlocks(const PageTree &page, const QList<PageBlock> &blocks,
                              const QString &title);

} // namespace onrecord

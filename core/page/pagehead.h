// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pagefacts.h"
#include "core/page/sortedblock.h"

namespace onrecord {

/// What the lines below the headline say about the article, read as those of a plain text: a line each for
/// author, outlet and day, named by nothing but their place and words. Lines that it is taken from are left
/// out of \a blocks as being about the article.
PageFacts readPageHead(QList<SortedBlock> &blocks);

} // namespace onrecord

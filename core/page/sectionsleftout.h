// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/sortedblock.h"

namespace onrecord {

/// Leaves out what readers say of the article, where a heading says so ("14 comments"), up to the end of the
/// element around it, and the sections that a heading calls other articles ("More from us"), where most of it
/// leads there, or that are nothing but links below a heading. None of them holds the headline, the block \a headline of \a blocks (-1 for none).
void leaveOutSections(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline);

/// Leaves out links around a heading and the words below it, and boxes of linked headings, but for the headline. To be asked last: many of
/// them tell that what they stand in is no article.
void leaveOutCards(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline);

} // namespace onrecord

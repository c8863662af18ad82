// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pagetree.h"

namespace onrecord {

// A page that Onrecord exported and that lost its session on the way: cut short, or without its scripts as
// programs for mail pass it on. Its article is read as that of any page, and nothing else in it is believed.

/// True for a page that Onrecord exported: it names its maker, or the article in it is set as Onrecord does.
bool isPageOfOnrecord(const PageTree &page);

/// True for an element of such a page that holds no words of the article: what only those who do not see the
/// page are told, labels, signs of states, gaps, the list beside the article and what stands below.
bool isAddedByOnrecord(const PageTree &page, int node);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/page/pagetree.h"

namespace onrecord {

// A page that Onrecord exported, where it is read as any other page is: since it lost its session on the way, cut
// short or without its scripts as programs for mail pass it on, or since it came within another file. Its article is
// read as that of any page, and nothing else in it is believed here.

/// True for a page that Onrecord exported: it names its maker, or the article in it is set as Onrecord does.
bool isPageOfOnrecord(const PageTree &page);

/// True for an element of such a page that holds no words of the article: what only those who do not see the
/// page are told, labels, signs of states, gaps, the list beside the article and what stands below.
bool isAddedByOnrecord(const PageTree &page, int node);

/// True where the session of an exported page may stand in \a page.
bool mayCarrySession(const QByteArray &page);

/// Says in \a draft, which is made of \a page, that findings are missing where Onrecord exported the page. Where a
/// session may stand in \a html, which the page was made of (UTF-8), the draft carries that, and nothing of what stands
/// beside the article: Onrecord put it there.
void noteExport(const PageTree &page, const QByteArray &html, ArticleDraft &draft);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pagetree.h"

namespace onrecord {

// What elements of HTML are for a reader, each by itself.

/// True for what holds no words of the page: scripts, controls, drawings, frames.
bool isWithoutText(Tag tag);

/// True for what begins a line of its own.
bool isBlockElement(Tag tag);
/// True for an element of a line whose own style makes it a block: <span style="display:block">.
bool isSetAsBlock(const PageTree &page, int node);

/// True for an element of a line that is called a caption's and stands in a paragraph behind its picture, with
/// the text of the paragraph around them: <p><img><span class=caption>A ferry</span>It rained …
bool isCaptionInParagraph(const PageTree &page, int node);

/// True for an element that is never shown, by its own attributes.
bool isHiddenElement(const PageTree &page, int node);

/// True for a template that is the inside of an element, as browsers save it.
bool isShadowRoot(const PageTree &page, int node);

/// 1 to 6 for a heading, by its element, its role or Word's style of a title; 0 for anything else.
int headingLevel(const PageTree &page, int node);

/// True for a table that says something by its rows and columns rather than laying out a page.
bool isDataTable(const PageTree &page, int table);

/// True for the letter at the beginning of a text that is drawn over several lines.
bool isDropCap(const PageTree &page, int node);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/office/officedocument.h"
#include "core/page/pagetree.h"

namespace onrecord {

// A file of a database as blocks that its records are read from, whichever format it has. No block is
// empty; a line break within one is where the file has one within a paragraph.

/// The paragraphs of plain text. Where lines are broken to fit, an empty line parts paragraphs, and so
/// does an indent; else each line is one.
QList<DraftBlock> blocksOfText(QStringView text);

/// What is shown of \a page from the node \a first up to \a end. Headings are told by their elements
/// alone.
QList<DraftBlock> blocksOfPage(const PageTree &page, int first, int end);

/// The paragraphs of an office document.
QList<DraftBlock> blocksOfDocument(const OfficeDocument &document);

/// \a blocks with each line as one of its own.
QList<DraftBlock> linesApart(const QList<DraftBlock> &blocks);

} // namespace onrecord

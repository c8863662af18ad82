// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"

namespace onrecord {

/// The size of most characters of \a blocks; 0 where it is not known.
int bodySize(const QList<OfficeBlock> &blocks);

/// \a blocks as a reader sees them. Paragraphs that hold several, parted by breaks of lines, are cut;
/// lines that are wrapped by hand are joined, and those of what is set larger than the text. A bullet or number that is typed makes an item of a list.
/// A table that is there to lay out the page is none; one that names a field and its value in each row
/// ("Author", "Ida Lund") is a line for each ("Author: Ida Lund"), Furniture where it is no field of an
/// article; in all others a cell is one block.
QList<OfficeBlock> tidied(const QList<OfficeBlock> &blocks);

} // namespace onrecord

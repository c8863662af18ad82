// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"

namespace onrecord {

/// True for a paragraph of the text itself, by its length and its end.
bool isRunningText(const OfficeBlock &block);

/// The blocks of \a blocks, by index, that stand above the running text, and the first of that. Captions,
/// cells, boxes and notes are not among them.
QList<qsizetype> headBlocks(const QList<OfficeBlock> &blocks);

/// The one among \a head that is the title: by its style, by what the file calls itself (\a fileTitle), as
/// the highest heading, by the largest type or by bold type; -1 where none of that tells.
qsizetype titleBlock(const QList<OfficeBlock> &blocks, const QList<qsizetype> &head,
                     const QString &fileTitle);
/// The one among \a head that says \a words and no more; -1 for none.
qsizetype blockSaying(const QList<OfficeBlock> &blocks, const QList<qsizetype> &head,
                      const QString &words);

/// True for what programs call a document that nobody named: "Untitled 1", "Word Document", a file name.
bool isNoTitle(const QString &title);

} // namespace onrecord

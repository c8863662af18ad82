// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/sortedblock.h"

#include <QStringList>

namespace onrecord {

/// The texts of \a blocks, with a minus before those that are left out.
inline QStringList sortedLines(const QList<SortedBlock> &blocks)
{
    QStringList lines;
    for (const SortedBlock &each : blocks)
        lines.append((each.isKept() ? QString() : QStringLiteral("-")) + each.block.text);
    return lines;
}

/// The blocks of \a page, all of them kept.
inline QList<SortedBlock> keptBlocks(const PageTree &page)
{
    QList<SortedBlock> blocks;
    for (const PageBlock &block : pageBlocks(page))
        blocks.append({block});
    return blocks;
}

/// A paragraph of an invented article, long enough to be one.
inline QByteArray paragraphOf(const char *words)
{
    return QByteArray("<p>") + words
        + " The council of Tarn said so on Tuesday evening, after a debate that went on until "
          "midnight.</p>";
}

} // namespace onrecord

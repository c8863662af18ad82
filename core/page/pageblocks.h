// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"
#include "core/page/pagetree.h"

#include <QList>
#include <QString>

namespace onrecord {

/// A paragraph, heading, item … of a page, wherever it stands.
struct PageBlock
{
    QString text; ///< not empty, blanks simplified except in what is Preformatted
    BlockKind kind = BlockKind::Paragraph;
    quint8 level = 0; ///< of a heading
    int node = 0; ///< the innermost element that holds all of it
    int first = 0; ///< where its text begins: a node behind that of the block before
    qsizetype linked = 0; ///< characters of text that lead somewhere
    bool startsLine = true; ///< false for a cell of a table that has one before it in its row

    /// The share of the text that leads somewhere, 0 to 1.
    double linkDensity() const
    {
        return double(linked) / double(std::max<qsizetype>(text.size(), 1));
    }
};

/// All blocks of \a page that somebody could see, in its order. Left out are scripts, controls (buttons,
/// fields), drawings, frames and references to footnotes.
QList<PageBlock> pageBlocks(const PageTree &page);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace onrecord {

/// What a reader says of a block: whether it belongs to the article.
struct BlockChoice
{
    QString words; ///< all of the block
    qsizetype offset =
        0; ///< where it stood, in the article's text of that time; tells equals apart
    bool isKept = true;

    friend bool operator==(const BlockChoice &, const BlockChoice &) = default;
};

/// \a article after the reader's \a choices, the later before the earlier where they speak of the same
/// block. A left-out block that is kept becomes part of the text, at its place, so offsets behind it
/// move and the text has another digest; a block of the text that is not kept is LeftOut by the Reader
/// and stays where it is. Choices of blocks that are not there change nothing.
Article withChoices(Article article, const QList<BlockChoice> &choices);

/// What a reader may bring back, in the order of the page: what a page held besides (Article::leftOut),
/// and the blocks of the text that are LeftOut, but for labels and what nobody was meant to see.
QList<LeftOutBlock> leftOutBlocks(const Article &article);

/// True where \a words are all of a block of \a article, in its text or besides.
bool hasBlock(const Article &article, QStringView words);

} // namespace onrecord

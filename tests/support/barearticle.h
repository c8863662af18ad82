// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/plainblocks.h"

namespace onrecord {

/// \a text as plain paragraphs; no line of it is taken for a headline or a byline.
inline Article bareArticle(const QString &text)
{
    Article article;
    article.text = text;
    article.blocks = plainBlocks(text, {});
    return article;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/plainblocks.h"
#include "core/document/document.h"

namespace onrecord {

/// \a text as plain paragraphs; no line of it is taken for a headline or a byline.
inline Article bareArticle(const QString &text)
{
    Article article;
    article.text = text;
    article.blocks = plainBlocks(text, {});
    return article;
}

/// bareArticle() with its paragraphs.
inline Document bareDocument(const QString &text)
{
    return Document(bareArticle(text));
}

} // namespace onrecord

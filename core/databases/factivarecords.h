// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/article/bundle.h"

namespace onrecord {

/// True where \a blocks are records of Factiva whose fields have codes: HD, PD, SN, LP, TD.
bool isFactivaCoded(const QList<DraftBlock> &blocks);

/// Gives the articles of such a file to \a take. A code stands alone, or before two blanks or a tab. A
/// field that a record has already, other than one that goes on, begins the next record. \a file has
/// what holds for all of the articles.
BundleCounts readFactivaCoded(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                              const TakeArticle &take);

/// True where \a blocks are records of Factiva without codes, as its "article format" has them: a
/// length in words in the head and a number at the end ("Document CRR0000020260312em3c0001x").
bool isFactivaPlain(const QList<DraftBlock> &blocks);

/// Gives the articles of such a file to \a take. Headline and byline stand above the length in words;
/// day, hour, outlet, its code, page, language and rights below it, then the text.
BundleCounts readFactivaPlain(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                              const TakeArticle &take);

} // namespace onrecord

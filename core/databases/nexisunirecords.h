// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/article/bundle.h"

namespace onrecord {

/// True where \a blocks are what Nexis Uni or Lexis Advance gives out: records that end with the line
/// "End of Document", in the language of its menus.
bool isNexisUni(const QList<DraftBlock> &blocks);

/// Gives the articles of such a file to \a take. A record has headline, outlet and day, fields with
/// labels, the line "Body", the text, and what it is filed under. A cover that lists all headlines may
/// stand above the first. \a file has what holds for all of its articles.
BundleCounts readNexisUni(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                          const TakeArticle &take);

} // namespace onrecord

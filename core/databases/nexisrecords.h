// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/article/bundle.h"

namespace onrecord {

/// True where \a blocks are what LexisNexis gave out before Nexis Uni: records that begin with a line
/// such as "2 of 9 DOCUMENTS" and have fields with labels in capitals.
bool isNexis(const QList<DraftBlock> &blocks);

/// Gives the articles of such a file to \a take. Above the first label of a record stand outlet, day
/// and headline, the last two in either order; the text is what has no label, up to one that belongs
/// below it. \a file has what holds for all of its articles.
BundleCounts readNexis(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                       const TakeArticle &take);

} // namespace onrecord

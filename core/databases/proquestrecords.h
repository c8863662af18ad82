// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/article/bundle.h"

namespace onrecord {

/// True where \a blocks are records of ProQuest: fields with labels, among them some that only it has.
bool isProQuest(const QList<DraftBlock> &blocks);

/// Gives the articles of such a file to \a take. Records stand between lines of underscores or begin
/// with a headline above the first fields. Labels count within the text only where nothing but labels
/// follows in the record ("Location: the old harbour" may be a line of an article). A record without
/// its text has none, whatever summary the database has of it. \a file has what holds for all of the
/// articles.
BundleCounts readProQuest(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                          const TakeArticle &take);

} // namespace onrecord

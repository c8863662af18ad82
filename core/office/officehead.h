// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/office/officedocument.h"

namespace onrecord {

/// Fills in what the head of an office document says: title, byline, outlet and day of publication. The
/// title is what the style of titles says, else what the file calls itself and the head has, else the
/// highest heading above the text, the largest type there, or bold; lines around it are read as in plain
/// text (article/metadata.h). \a blocks are those of the document, one for each of \a draft, which are
/// given their kind and reason. \a fileTitle, what the file says, is the title where the head has none.
/// A title that \a draft has already is only looked for.
void readOfficeHead(const QList<OfficeBlock> &blocks, const QString &fileTitle,
                    ArticleDraft &draft);

} // namespace onrecord

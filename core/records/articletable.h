// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/records/delimited.h"
#include "core/result.h"

namespace onrecord {

/// How \a text is written where it is a table of articles: cells parted by commas, semicolons, tabs or
/// bars, a column of texts among them. Guessed by its head, its rows and a line "sep=;". Nothing for
/// prose and for tables of other things.
std::optional<TableForm> formOfArticleTable(QStringView text);

/// Gives the article in each row of the table \a text to \a take; a row without text is counted as such.
/// \a encoding is what the text was in. UnknownFormat where there is no such table.
Result<BundleCounts> readArticleTable(QStringView text, const QString &encoding,
                                      const TakeArticle &take);

} // namespace onrecord

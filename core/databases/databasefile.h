// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/article/bundle.h"
#include "core/article/decoding.h"
#include "core/office/officedocument.h"

#include <optional>

namespace onrecord {

/// Gives the articles in \a blocks to \a take where they are what a database of newspapers gives out,
/// in whatever format; nullopt where they are not. \a file has what holds for all of the articles: its
/// encoding and warnings.
std::optional<BundleCounts> readDatabaseBlocks(const QList<DraftBlock> &blocks,
                                               const ArticleDraft &file, const TakeArticle &take);

/// The same of an office document.
std::optional<BundleCounts> readDatabaseDocument(const OfficeDocument &document,
                                                 const TakeArticle &take);

/// True where \a text is plain text that a database gives out.
bool isDatabaseText(QStringView text);
BundleCounts readDatabaseText(const DecodedText &text, const TakeArticle &take);

/// The same for an HTML page.
bool isDatabasePage(QStringView html);
BundleCounts readDatabasePage(const DecodedText &page, const TakeArticle &take);

/// The same for a mail by which a database sends articles, as HTML or plain text.
bool isDatabaseMail(const QByteArray &bytes);
BundleCounts readDatabaseMail(const QByteArray &bytes, const TakeArticle &take);

} // namespace onrecord

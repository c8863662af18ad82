// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resources.h"
#include "core/corrections/reading.h"
#include "core/result.h"
#include "core/storage/sessionfile.h"

#include <QDate>

namespace onrecord::cli {

/// An article as read and analysed, and what its export would carry.
struct OpenedArticle
{
    Reading reading;
    SavedSession session;
};

/// Opens bytes that were read: an article, which is analysed, or a page Onrecord exported,
/// which shows what it holds. \a name names them in errors and tells Markdown from plain text;
/// \a published is the day where the article does not say.
Result<OpenedArticle> openArticle(const QByteArray &bytes, const QString &name, QDate published,
                                  const Resources &resources);

/// The reading of an article that was read already.
OpenedArticle opened(const Article &article, QDate published, const Resources &resources);

/// \a session shown as it was saved.
OpenedArticle opened(SavedSession session);

} // namespace onrecord::cli

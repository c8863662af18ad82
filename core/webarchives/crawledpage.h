// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QByteArray>

namespace onrecord {

/// A page as it was found when the web was archived.
struct CrawledPage
{
    QString address;
    QByteArray charset; ///< that the server said; may be empty
    QByteArray html;
};

/// What a page came to.
struct CrawledArticle
{
    Article article;
    /// True where the page is an article rather than a front page, a list, a notice of the server's or a
    /// dialog about cookies: it says so itself, or it has enough prose with a day or a name.
    bool isArticle = false;
    bool hasWords = false;
};

/// Reads a page; the article has the page's address where it says no other itself.
CrawledArticle readCrawledPage(const CrawledPage &page);

} // namespace onrecord

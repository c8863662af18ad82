// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droppedarticles.h"

#include "core/text/nativename.h"

#include <QMimeData>
#include <QUrl>

namespace onrecord {

DroppedArticles articlesIn(const QMimeData &dropped)
{
    DroppedArticles articles;
    const QList<QUrl> urls = dropped.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            articles.paths.append(pathInAddress(url.toEncoded()));
    }
    articles.isRemote = articles.paths.isEmpty() && !urls.isEmpty();
    if (urls.isEmpty() && dropped.hasText())
        articles.text = dropped.text();
    return articles;
}

} // namespace onrecord

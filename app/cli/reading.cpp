// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"

#include "core/analysis/analyse.h"
#include "core/article/articlereader.h"

namespace onrecord::cli {

OpenedArticle opened(SavedSession session)
{
    Reading reading = laidOver(Document(session.article), session.analysis, session.log.inForce());
    return {std::move(reading), std::move(session)};
}

OpenedArticle opened(const Article &article, QDate published, const Resources &resources)
{
    Document document(article);
    if (!article.published.isValid() && published.isValid())
        document = document.publishedOn(published);
    Analysis analysis = analyse(document, resources);
    Reading reading = laidOver(document, analysis, {});
    return {std::move(reading), {document.article(), std::move(analysis), {}}};
}

Result<OpenedArticle> openArticle(const QByteArray &bytes, const QString &name, QDate published,
                                  const Resources &resources)
{
    if (isExportedPage(bytes)) {
        auto session = readExportedPage(bytes, name);
        if (!session)
            return session.error();
        return opened(std::move(*session));
    }
    const auto article = readArticle(bytes, name);
    if (!article)
        return article.error();
    return opened(*article, published, resources);
}

} // namespace onrecord::cli

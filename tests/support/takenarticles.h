// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

namespace onrecord {

/// The articles that a reader of bundles gave.
struct TakenArticles
{
    BundleCounts counts;
    std::optional<Error> error;
    QList<Article> articles;

    /// The paragraphs of the article at \a index, its title among them, and nothing of what is left out.
    QStringList paragraphs(qsizetype index) const
    {
        return articles.value(index).text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    }
    /// What was left out of it.
    QStringList leftOut(qsizetype index) const
    {
        QStringList words;
        for (const LeftOutBlock &block : articles.value(index).leftOut)
            words.append(block.text);
        return words;
    }
};

/// Calls \a read with who takes the articles; \a most ends the reading.
inline TakenArticles takenBy(const std::function<Result<BundleCounts>(const TakeArticle &)> &read,
                             qsizetype most = 1000)
{
    TakenArticles taken;
    const TakeArticle take = [&](Article &&article) {
        taken.articles.append(std::move(article));
        return taken.articles.size() < most;
    };
    const Result<BundleCounts> counts = read(take);
    if (counts)
        taken.counts = *counts;
    else
        taken.error = counts.error();
    return taken;
}

} // namespace onrecord

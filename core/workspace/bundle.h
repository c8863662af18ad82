// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

#include <functional>
#include <stop_token>

namespace onrecord {

/// What a list of articles says of one.
struct BundleEntry
{
    QString title; ///< its first words where it has none
    QString outlet;
    QDate published;
    qsizetype words = 0;
    qsizetype sameAs =
        -1; ///< the number of an earlier article with nearly the same words; -1: none

    friend bool operator==(const BundleEntry &, const BundleEntry &) = default;
};

/// The articles of a file in its order: one, or those of a bundle (article/bundle.h). Cheap to copy.
class Bundle
{
public:
    Bundle() = default;
    explicit Bundle(QList<Article> articles, qsizetype withoutText = 0);

    /// Those in \a bytes. \a name and \a stop as in readArticles(), whose errors these are. \a tell
    /// hears how many there are so far.
    static Result<Bundle> read(const QByteArray &bytes, const QString &name,
                               const std::stop_token &stop = {},
                               const std::function<void(qsizetype)> &tell = {});

    qsizetype size() const { return m_articles.size(); }
    bool isEmpty() const { return m_articles.isEmpty(); }
    const Article &at(qsizetype number) const { return m_articles[number]; }
    /// One for each article. Made when first asked for.
    const QList<BundleEntry> &entries() const;
    qsizetype withoutText() const { return m_withoutText; } ///< records that hold no article

    /// The number of the article that \a other, at \a number of an earlier reading of the file, is now:
    /// that with the same text, else that at the same place, else the first.
    qsizetype again(const Article &other, qsizetype number) const;

private:
    QList<Article> m_articles;
    qsizetype m_withoutText = 0;
    mutable QList<BundleEntry> m_entries; ///< empty until asked for
};

} // namespace onrecord

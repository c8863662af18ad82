// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/librarytables.h"

#include <QHash>
#include <QVariant>

namespace onrecord {

using namespace Qt::StringLiterals;

// Of two texts that have four in ten of their word triples in common it is improbable, 2 in 1000, that
// none of so many smallest hashes of one is among those of the other.
static constexpr qsizetype hashesLookedUp = 12;

// A hash that hundreds of texts have is of a standing phrase.
static constexpr int textsAHash = 64;

// So many of those that share the most hashes are looked at.
static constexpr qsizetype mostLookedAt = 8;

/// The smallest hashes of \a sketch lead to \a text; nothing happens where they do.
Result<void> LibraryTables::putSketch(const QString &text, const TextSketch &sketch)
{
    const QList<quint32> hashes = sketch.smallest(hashesLookedUp);
    if (hashes.isEmpty())
        return {};
    Result<QSqlQuery> there = run(u"SELECT 1 FROM sketch WHERE hash = ? AND article = ?"_s,
                                  {qint64(hashes.first()), text});
    if (!there)
        return there.error();
    if (there->next())
        return {};
    for (const quint32 hash : hashes) {
        const Result<QSqlQuery> put =
            run(u"INSERT INTO sketch (hash, article) VALUES (?, ?)"_s, {qint64(hash), text});
        if (!put)
            return put.error();
    }
    return {};
}

/// The same for every text there is.
Result<void> LibraryTables::putSketches()
{
    const Result<QStringList> texts = this->texts();
    if (!texts)
        return texts.error();
    for (const QString &text : *texts) {
        const Result<std::optional<ArticleRecord>> article = articleWith(text);
        if (!article)
            return article.error();
        const Result<void> put = *article ? putSketch(text, (*article)->sketch) : Result<void>();
        if (!put)
            return put;
    }
    return {};
}

Result<QList<ArticleRecord>> LibraryTables::textsLike(const ArticleRecord &article) const
{
    if (m_version < 3)
        return QList<ArticleRecord>();
    QHash<QString, int> shared;
    const QList<quint32> hashes = article.sketch.smallest(hashesLookedUp);
    for (const quint32 hash : hashes) {
        const Result<QStringList> texts =
            firstFields(u"SELECT article FROM sketch WHERE hash = ? LIMIT %1"_s.arg(textsAHash),
                        {qint64(hash)});
        if (!texts)
            return texts.error();
        for (const QString &text : *texts)
            ++shared[text];
    }
    QStringList texts = shared.keys();
    std::sort(texts.begin(), texts.end(), [&shared](const QString &a, const QString &b) {
        const int more = shared[a] - shared[b];
        return more != 0 ? more > 0 : a < b;
    });
    QList<std::pair<double, ArticleRecord>> alike;
    for (const QString &text : texts.first(std::min(texts.size(), mostLookedAt))) {
        const Result<std::optional<ArticleRecord>> other = articleWith(text);
        if (!other)
            return other.error();
        if (*other && mayHaveBeen(article, **other))
            alike.append({article.sketch.sharedWith((*other)->sketch), **other});
    }
    std::stable_sort(alike.begin(), alike.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<ArticleRecord> found;
    for (const auto &each : std::as_const(alike))
        found.append(each.second);
    return found;
}

} // namespace onrecord

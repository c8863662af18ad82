// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorystore.h"

#include <algorithm>

namespace onrecord {

/// The numbers of the entries that \a article belongs to, ascending: several, where it shows that
/// what was taken for two articles is one.
QList<qsizetype> MemoryStore::find(const ArticleRecord &article) const
{
    QList<qsizetype> found;
    for (qsizetype number = 0; number < m_entries.size(); ++number) {
        const auto isSame = [&](const ArticleRecord &kept) {
            return kept.textSha256 == article.textSha256
                || (!article.sourceSha256.isEmpty() && kept.sourceSha256 == article.sourceSha256);
        };
        const auto isHere = [&](const ArticleRecord &kept) {
            return !article.path.isEmpty() && kept.path == article.path;
        };
        const auto isVersion = [&](const ArticleRecord &kept) {
            return areVersions(kept, article);
        };
        const QList<ArticleRecord> &places = m_entries[number].places;
        if (std::any_of(places.cbegin(), places.cend(), isSame)
            || (std::any_of(places.cbegin(), places.cend(), isHere)
                && std::any_of(places.cbegin(), places.cend(), isVersion)))
            found.append(number);
    }
    return found;
}

/// Makes one entry of \a entries, which ascend, and gives its number.
qsizetype MemoryStore::join(const QList<qsizetype> &entries)
{
    Entry joined;
    for (const qsizetype number : entries) {
        joined.places += m_entries[number].places;
        joined.log = joined.log.unitedWith(m_entries[number].log);
    }
    for (auto number = entries.crbegin(); number != entries.crend(); ++number)
        m_entries.removeAt(*number);
    m_entries.append(joined);
    return m_entries.size() - 1;
}

qsizetype MemoryStore::enter(const ArticleRecord &article)
{
    const qsizetype number = join(find(article));
    QList<ArticleRecord> &places = m_entries[number].places;
    if (!isNotedIn(places, article))
        places.append(article);
    return number;
}

/// Of the articles with corrections that \a article may have been the one with most of its words.
std::optional<ArticleRecord> MemoryStore::likeliestFormer(const ArticleRecord &article) const
{
    std::optional<ArticleRecord> best;
    for (const Entry &entry : m_entries) {
        if (entry.log.inForce().isEmpty())
            continue;
        for (const ArticleRecord &place : entry.places) {
            const auto shared = [&](const ArticleRecord &other) {
                return article.sketch.sharedWith(other.sketch);
            };
            if (mayHaveBeen(article, place) && (!best || shared(place) > shared(*best)))
                best = place;
        }
    }
    return best;
}

Result<KeptCorrections> MemoryStore::corrections(const ArticleRecord &article) const
{
    KeptCorrections kept;
    const QList<qsizetype> own = find(article);
    bool isNoted = false;
    for (const qsizetype number : own) {
        kept.log = kept.log.unitedWith(m_entries[number].log);
        isNoted = isNoted || isNotedIn(m_entries[number].places, article);
    }
    kept.isVersionNew = !isNoted && !kept.log.isEmpty();
    if (!own.isEmpty())
        return kept;
    kept.formerly = likeliestFormer(article);
    if (kept.formerly || article.path.isEmpty())
        return kept;
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        const auto here =
            std::find_if(entry->places.crbegin(), entry->places.crend(),
                         [&](const ArticleRecord &place) { return place.path == article.path; });
        if (here != entry->places.crend() && !entry->log.inForce().isEmpty()) {
            kept.formerly = *here;
            break;
        }
    }
    return kept;
}

Result<std::optional<LogEntry>> MemoryStore::append(const ArticleRecord &article,
                                                    const Correction &correction,
                                                    const QDateTime &at, qint64 after)
{
    CorrectionLog &log = m_entries[enter(article)].log;
    if (log.isInForce(correction.id))
        return std::optional<LogEntry>();
    const auto kind = log.knows(correction.id) ? LogEntry::Kind::Restored : LogEntry::Kind::Made;
    const bool isMade = kind == LogEntry::Kind::Made;
    const LogEntry entry{kind,     correction.id,
                         at,       std::max(after, log.clock()) + 1,
                         m_origin, isMade ? QString() : reader()};
    log.add(entry, correction);
    return std::optional(entry);
}

Result<std::optional<LogEntry>> MemoryStore::withdraw(const ArticleRecord &article,
                                                      QUuid correction, const QDateTime &at,
                                                      qint64 after)
{
    CorrectionLog &log = m_entries[enter(article)].log;
    if (log.lastKind(correction) == LogEntry::Kind::Withdrawn)
        return std::optional<LogEntry>();
    const LogEntry entry{LogEntry::Kind::Withdrawn,        correction, at,
                         std::max(after, log.clock()) + 1, m_origin,   reader()};
    log.add(entry);
    return std::optional(entry);
}

Result<void> MemoryStore::take(const ArticleRecord &article, const CorrectionLog &log)
{
    if (log.isEmpty())
        return {};
    CorrectionLog &kept = m_entries[enter(article)].log;
    kept = kept.unitedWith(log);
    return {};
}

Result<void> MemoryStore::unite(const ArticleRecord &article, const QString &textSha256)
{
    QList<qsizetype> both{enter(article)};
    for (qsizetype number = 0; number < m_entries.size(); ++number) {
        const QList<ArticleRecord> &places = m_entries[number].places;
        if (std::any_of(places.cbegin(), places.cend(),
                        [&](const ArticleRecord &kept) { return kept.textSha256 == textSha256; }))
            both.append(number);
    }
    std::sort(both.begin(), both.end());
    both.erase(std::unique(both.begin(), both.end()), both.end());
    join(both);
    return {};
}

Result<void> MemoryStore::notePlace(const ArticleRecord &article, const QString &path)
{
    if (find(article).isEmpty())
        return {};
    ArticleRecord there = article;
    there.path = path;
    QList<ArticleRecord> &places = m_entries[enter(article)].places;
    if (!isNotedIn(places, there))
        places.append(there);
    return {};
}

} // namespace onrecord

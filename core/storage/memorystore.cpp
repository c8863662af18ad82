// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorystore.h"

namespace onrecord {

/// Of the entries whose article \a matches, the one changed last; nullptr where there is none.
template <typename Matches>
const MemoryStore::Entry *MemoryStore::lastChanged(Matches matches) const
{
    const Entry *last = nullptr;
    for (const Entry &entry : m_entries) {
        if (matches(entry.article) && (!last || entry.changed > last->changed))
            last = &entry;
    }
    return last;
}

/// The entry whose corrections are \a article's: its own, or that of what it was before an edit.
const MemoryStore::Entry *MemoryStore::find(const ArticleRecord &article) const
{
    const Entry *found = lastChanged(
        [&](const ArticleRecord &kept) { return kept.textSha256 == article.textSha256; });
    if (!found && !article.sourceSha256.isEmpty()) {
        found = lastChanged(
            [&](const ArticleRecord &kept) { return kept.sourceSha256 == article.sourceSha256; });
    }
    if (!found && !article.path.isEmpty())
        found = lastChanged([&](const ArticleRecord &kept) { return kept.path == article.path; });
    return found;
}

/// The log of \a article to be changed, begun with that of what it was before an edit.
CorrectionLog &MemoryStore::logOf(const ArticleRecord &article, const QDateTime &at)
{
    Entry now{article, at, {}};
    if (const Entry *before = find(article)) {
        now.log = before->log;
        if (now.article.path.isEmpty())
            now.article.path = before->article.path;
    }
    const auto own = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.article.textSha256 == article.textSha256;
    });
    if (own == m_entries.end())
        return m_entries.emplaceBack(now).log;
    *own = now;
    return own->log;
}

Result<CorrectionLog> MemoryStore::corrections(const ArticleRecord &article) const
{
    const Entry *found = find(article);
    return found ? found->log : CorrectionLog();
}

Result<void> MemoryStore::append(const ArticleRecord &article, const Correction &correction,
                                 const QDateTime &at)
{
    logOf(article, at).append(correction, at);
    return {};
}

Result<void> MemoryStore::withdraw(const ArticleRecord &article, QUuid correction,
                                   const QDateTime &at)
{
    logOf(article, at).withdraw(correction, at);
    return {};
}

Result<void> MemoryStore::take(const ArticleRecord &article, const CorrectionLog &log)
{
    if (log.isEmpty())
        return {};
    CorrectionLog &kept = logOf(article, log.entries().last().at);
    kept = kept.unitedWith(log);
    return {};
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

namespace onrecord {

/// Keeps corrections as long as the object lives: for articles whose corrections are nobody's to
/// keep, and for tests.
class MemoryStore final : public CorrectionStore
{
public:
    Result<KeptCorrections> corrections(const ArticleRecord &article) const override;
    bool hasChanged() const override { return false; } // it is nobody else's
    Result<std::optional<LogEntry>> append(const ArticleRecord &article,
                                           const Correction &correction, const QDateTime &at,
                                           qint64 after) override;
    Result<std::optional<LogEntry>> withdraw(const ArticleRecord &article, QUuid correction,
                                             const QDateTime &at, qint64 after) override;
    Result<void> take(const ArticleRecord &article, const CorrectionLog &log) override;
    Result<void> unite(const ArticleRecord &article, const QString &textSha256) override;
    Result<void> notePlace(const ArticleRecord &article, const QString &path) override;
    Result<PutAside> putAside() override { return Error{Fault::NotOurs, {}, -1, {}}; }

private:
    /// An article: all its texts, the paths each was at, and what was said of any of them.
    struct Entry
    {
        QList<ArticleRecord> places; ///< one for each text and path
        CorrectionLog log;
    };

    QList<qsizetype> find(const ArticleRecord &article) const;
    std::optional<ArticleRecord> likeliestFormer(const ArticleRecord &article) const;
    qsizetype enter(const ArticleRecord &article);
    qsizetype join(const QList<qsizetype> &entries);

    QList<Entry> m_entries; ///< the one that was changed last is the last
    const QUuid m_origin = QUuid::createUuid();
};

} // namespace onrecord

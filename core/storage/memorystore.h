// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

namespace onrecord {

/// Keeps corrections as long as the object lives: for articles whose corrections are nobody's to
/// keep, and for tests.
class MemoryStore final : public CorrectionStore
{
public:
    Result<CorrectionLog> corrections(const ArticleRecord &article) const override;
    Result<void> append(const ArticleRecord &article, const Correction &correction,
                        const QDateTime &at) override;
    Result<void> withdraw(const ArticleRecord &article, QUuid correction,
                          const QDateTime &at) override;
    Result<void> take(const ArticleRecord &article, const CorrectionLog &log) override;

private:
    struct Entry
    {
        ArticleRecord article;
        QDateTime changed; ///< UTC
        CorrectionLog log;
    };

    const Entry *find(const ArticleRecord &article) const;
    template <typename Matches>
    const Entry *lastChanged(Matches matches) const;
    CorrectionLog &logOf(const ArticleRecord &article, const QDateTime &at);

    QList<Entry> m_entries; ///< one a text
};

} // namespace onrecord

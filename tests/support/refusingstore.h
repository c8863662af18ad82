// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memorystore.h"

namespace onrecord {

/// A store that fails when it is told to, and counts what it was asked for.
struct RefusingStore final : CorrectionStore
{
    MemoryStore kept;
    bool refusesToBeRead = false;
    bool refusesChanges = false;
    mutable int readings = 0;
    int changes = 0; ///< appended or withdrawn
    int taken = 0; ///< logs

    Result<CorrectionLog> corrections(const ArticleRecord &article) const override
    {
        ++readings;
        if (refusesToBeRead)
            return Error{Fault::Damaged, {}, -1, {}};
        return kept.corrections(article);
    }
    Result<void> append(const ArticleRecord &article, const Correction &correction,
                        const QDateTime &at) override
    {
        if (refusesChanges)
            return Error{Fault::DiskFull, {}, -1, {}};
        ++changes;
        return kept.append(article, correction, at);
    }
    Result<void> withdraw(const ArticleRecord &article, QUuid correction,
                          const QDateTime &at) override
    {
        if (refusesChanges)
            return Error{Fault::DiskFull, {}, -1, {}};
        ++changes;
        return kept.withdraw(article, correction, at);
    }
    Result<void> take(const ArticleRecord &article, const CorrectionLog &log) override
    {
        if (refusesChanges)
            return Error{Fault::DiskFull, {}, -1, {}};
        ++taken;
        return kept.take(article, log);
    }
};

} // namespace onrecord

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
    int refusesAfter = -1; ///< so many changes; negative: never
    bool changedByOthers = false;
    mutable int readings = 0;
    int changes = 0; ///< appended or withdrawn
    int taken = 0; ///< logs

    Result<KeptCorrections> corrections(const ArticleRecord &article) const override
    {
        ++readings;
        if (refusesToBeRead)
            return Error{Fault::Damaged, {}, -1, {}};
        return kept.corrections(article);
    }
    bool hasChanged() const override { return changedByOthers; }
    Result<std::optional<LogEntry>> append(const ArticleRecord &article,
                                           const Correction &correction, const QDateTime &at,
                                           qint64 after) override
    {
        if (refusesChanges || changes == refusesAfter)
            return full();
        ++changes;
        return kept.append(article, correction, at, after);
    }
    Result<std::optional<LogEntry>> withdraw(const ArticleRecord &article, QUuid correction,
                                             const QDateTime &at, qint64 after) override
    {
        if (refusesChanges || changes == refusesAfter)
            return full();
        ++changes;
        return kept.withdraw(article, correction, at, after);
    }
    Result<void> take(const ArticleRecord &article, const CorrectionLog &log) override
    {
        if (refusesChanges)
            return full();
        ++taken;
        return kept.take(article, log);
    }
    Result<void> unite(const ArticleRecord &article, const QString &textSha256) override
    {
        return refusesChanges ? Result<void>(full()) : kept.unite(article, textSha256);
    }
    Result<void> notePlace(const ArticleRecord &article, const QString &path) override
    {
        return refusesChanges ? Result<void>(full()) : kept.notePlace(article, path);
    }
    Result<PutAside> putAside() override { return Error{Fault::NotOurs, {}, -1, {}}; }

private:
    static Error full() { return {Fault::DiskFull, {}, -1, {}}; }
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

#include <memory>

namespace onrecord {

/// Corrections in one SQLite file (rollback journal, synchronous=EXTRA, each change one
/// transaction): what is acknowledged is on disk.
///
/// The file is made at the first correction, and looked through before anything is read from it
/// or written to it. Before a change is acknowledged, the file at the place is known to be the one
/// that was written to. Where it was removed or replaced meanwhile (by an older copy, say), the
/// one that is there now is opened, or made, and first gets all this object has read or written of
/// the articles it was asked for.
///
/// A damaged file is left as it is: every call says Damaged, until putAside().
class SqliteStore final : public CorrectionStore
{
public:
    /// The file under the XDG data folder.
    static QString defaultPlace();

    /// \a place is the path of the file, which need not be there yet. Nothing is opened before
    /// the first call.
    explicit SqliteStore(const QString &place);
    ~SqliteStore() override;

    Result<KeptCorrections> corrections(const ArticleRecord &article) const override;
    bool hasChanged() const override;
    Result<std::optional<LogEntry>> append(const ArticleRecord &article,
                                           const Correction &correction, const QDateTime &at,
                                           qint64 after) override;
    Result<std::optional<LogEntry>> withdraw(const ArticleRecord &article, QUuid correction,
                                             const QDateTime &at, qint64 after) override;
    Result<void> take(const ArticleRecord &article, const CorrectionLog &log) override;
    Result<void> unite(const ArticleRecord &article, const QString &textSha256) override;
    Result<void> notePlace(const ArticleRecord &article, const QString &path) override;

    Result<PutAside> putAside() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

#include <memory>

namespace onrecord {

/// Corrections in one SQLite file (WAL, synchronous=FULL, each change one transaction): what is
/// acknowledged is on disk.
///
/// The file is made at the first correction, and looked through before anything is read from it
/// or written to it. A damaged file is left as it is: every call says Damaged, and the reader may
/// put it aside or a copy of it in its place.
class SqliteStore final : public CorrectionStore
{
public:
    /// The file under the XDG data folder.
    static QString defaultPlace();

    /// \a place is the path of the file, which need not be there yet. Nothing is opened before
    /// the first call.
    explicit SqliteStore(const QString &place);
    ~SqliteStore() override;

    Result<CorrectionLog> corrections(const ArticleRecord &article) const override;
    Result<void> append(const ArticleRecord &article, const Correction &correction,
                        const QDateTime &at) override;
    Result<void> withdraw(const ArticleRecord &article, QUuid correction,
                          const QDateTime &at) override;
    Result<void> take(const ArticleRecord &article, const CorrectionLog &log) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace onrecord

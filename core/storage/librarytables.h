// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

class QSqlError;

namespace onrecord {

/// The tables that corrections are kept in, on any connection whose SQL is that of SQLite and
/// PostgreSQL both. What only one of them knows (how a connection is opened, how a transaction
/// begins, what its errors mean) is left to who makes the connection: sqlitefile.h.
///
///     article    one row a text, by the digest of its text
///     correction one row a correction of an article, never changed
///     log_entry  one row a line of its log, numbered from 1
///
/// Each row of the last two carries a digest of itself: a database file whose pages hold together
/// may still have lost a bit inside of one.
///
/// \a article in what follows is ArticleRecord::textSha256.
class LibraryTables
{
public:
    /// What a failure of the connection means; \a subject is the library's name in errors.
    using ErrorOf = Error (*)(const QSqlError &failure, const QString &subject);

    LibraryTables(const QSqlDatabase &database, QString subject, ErrorOf errorOf);

    Result<void> create();

    Result<std::optional<ArticleRecord>> articleByText(const QString &textSha256) const;
    /// The one last changed of those that were read from these bytes, else from this path.
    Result<std::optional<ArticleRecord>> articleLike(const QString &sourceSha256,
                                                     const QString &path) const;
    /// \a changed is when its corrections were changed last.
    Result<void> put(const ArticleRecord &article, const QDateTime &changed);

    Result<CorrectionLog> log(const QString &article) const;
    /// The kind of the last line about \a correction.
    Result<std::optional<LogEntry::Kind>> lastKind(const QString &article, QUuid correction) const;
    Result<void> add(const QString &article, const Correction &correction);
    Result<void> add(const QString &article, const LogEntry &entry);
    /// Puts \a log in the place of what there is of the article, all of which it must hold.
    Result<void> replace(const QString &article, const CorrectionLog &log);

private:
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    Result<std::optional<ArticleRecord>> article(const QString &where, const QString &value) const;
    Result<void> add(const QString &article, qint64 number, const LogEntry &entry);
    Error damage(const QString &table) const;

    QSqlDatabase m_database;
    QString m_subject;
    ErrorOf m_errorOf;
};

} // namespace onrecord

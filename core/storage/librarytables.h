// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

class QSqlError;

namespace onrecord {

/// What the library knows of an article.
struct KnownArticle
{
    QString textDigest; ///< its identity
    QString sourceDigest;
    QString path; ///< where it was read from last, may be empty
    QString title;
    QString published; ///< ISO 8601, may be empty
    QString url;
    QString seen; ///< when it was last corrected: ISO 8601, UTC
};

/// The tables of the library and all SQL there is, in words that SQLite and PostgreSQL both
/// understand; the few of SQLite alone are in sqlitefile.cpp.
///
///     article    one row a text, by the digest of its text
///     correction one row a correction of an article, never changed
///     log_entry  one row a line of its log, numbered from 1
///
/// Each row of the last two carries a digest of itself: a database file whose pages hold together
/// may still have lost a bit inside of one.
class LibraryTables
{
public:
    /// \a subject names the library in errors.
    LibraryTables(const QSqlDatabase &database, QString subject);

    Result<void> create();

    Result<std::optional<KnownArticle>> articleByText(const QString &textDigest) const;
    /// The one last corrected of those that were read from these bytes, else from this path.
    Result<std::optional<KnownArticle>> articleLike(const QString &sourceDigest,
                                                    const QString &path) const;
    Result<void> put(const KnownArticle &article);

    Result<CorrectionLog> log(const QString &article) const;
    /// The kind of the last line about \a correction.
    Result<std::optional<LogEntry::Kind>> lastKind(const QString &article, QUuid correction) const;
    Result<void> add(const QString &article, const Correction &correction);
    Result<void> add(const QString &article, const LogEntry &entry);
    /// Puts \a log in the place of what there is of the article, all of which it must hold.
    Result<void> replace(const QString &article, const CorrectionLog &log);

    Result<void> begin(const QString &statement);
    Result<void> commit();
    void rollBack();

private:
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    Result<std::optional<KnownArticle>> article(const QString &where, const QString &value) const;
    Result<void> add(const QString &article, qint64 number, const LogEntry &entry);
    Error damage(const QString &table) const;

    QSqlDatabase m_database;
    QString m_subject;
};

/// The failure behind \a error, by SQLite's result codes.
Error libraryError(const QSqlError &error, const QString &subject);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

class QSqlError;

namespace onrecord {

/// Which library it is, and how often it was changed: a copy of it that was put back has the same
/// id and a lower count.
struct LibraryMark
{
    QString id;
    qint64 generation = 0;

    friend bool operator==(const LibraryMark &, const LibraryMark &) = default;
};

/// The tables that corrections are kept in, on any connection whose SQL is that of SQLite and
/// PostgreSQL both. What only one of them knows (how a connection is opened, how a transaction
/// begins, what its errors mean) is left to who makes the connection: sqlitefile.h.
///
///     library    one row: which library this is, how often it was changed
///     article    one row a text, by the digest of the text; texts of one "work" are versions of
///                one article
///     place      one row a path that a text was read from
///     sketch     a few rows a text: the smallest hashes of its sketch, by which texts that are much
///                alike are looked up
///     correction one row a correction, with the text it was made for; never changed
///     log_entry  one row a line of the log, with the text it was made for, numbered from 1
///
/// Each row of the last two carries a digest of itself: a database file whose pages hold together
/// may still have lost a bit inside of one.
///
/// Version 1 of the tables had neither library nor place, works nor clocks, version 2 no table of
/// sketches, version 3 no names beside the lines of the log; all are read as they are and brought to version 4 before
/// they are written to.
///
/// \a text in what follows is ArticleRecord::textSha256.
class LibraryTables
{
public:
    static constexpr int version = 4;

    /// What a failure of the connection means; \a subject is the library's name in errors.
    using ErrorOf = Error (*)(const QSqlError &failure, const QString &subject);

    /// \a version of the tables there are.
    LibraryTables(const QSqlDatabase &database, QString subject, ErrorOf errorOf,
                  int version = LibraryTables::version);

    Result<void> create();
    /// Makes tables of today of older ones. Those that had this object go on with a new one.
    Result<void> upgrade();

    Result<LibraryMark> mark() const;
    /// Counts one change.
    Result<void> advance();

    /// The works that \a article belongs to; several where it shows that what was taken for two
    /// articles is one.
    Result<QStringList> worksOf(const ArticleRecord &article) const;
    /// One record for each text of \a work.
    Result<QList<ArticleRecord>> textsOf(const QString &work) const;
    /// The same, but one record for each path that a text was at.
    Result<QList<ArticleRecord>> placesOf(const QString &work) const;
    /// Those that were at \a path, the one that was changed last first.
    Result<QList<ArticleRecord>> textsAt(const QString &path) const;
    /// Those that \a article may have been (mayHaveBeen()), the likeliest first. Takes the same time
    /// however many texts there are; of the likes of hundreds of texts it finds some.
    Result<QList<ArticleRecord>> textsLike(const ArticleRecord &article) const;
    Result<QStringList> texts() const; ///< all there are
    QStringList wholeTexts() const; ///< those that can be read, where some cannot
    Result<std::optional<ArticleRecord>> articleWith(const QString &text) const;

    /// Adds \a article to \a work, or says so of a text that is there; and where it was, if known.
    Result<void> put(const ArticleRecord &article, const QString &work, const QDateTime &changed);
    Result<void> putPlace(const QString &text, const QString &path);
    /// Makes one work of \a works.
    Result<void> join(const QStringList &works);

    /// What was said of one text.
    Result<CorrectionLog> log(const QString &text) const;
    /// The rows of log() that are whole, where some are not.
    CorrectionLog wholeRows(const QString &text) const;
    /// What was said of all texts of \a works.
    Result<CorrectionLog> logOf(const QStringList &works) const;
    /// What the last line about \a correction says, of those about \a work.
    Result<std::optional<LogEntry::Kind>> lastKind(const QString &work, QUuid correction) const;
    Result<bool> knows(const QString &work, QUuid correction) const;
    Result<bool> hasLine(const QString &text, qint64 clock, QUuid origin) const;
    /// The highest clock of a line about \a work; 0 where there is none.
    Result<qint64> clock(const QString &work) const;

    Result<void> add(const QString &text, const Correction &correction);
    Result<void> add(const QString &text, const LogEntry &entry);

private:
    enum class Rows { All, Whole };

    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Calls \a take, which gives a Result<void>, with each row of \a sql. An error on the way to the next
    /// row is one: there may be more that could not be read.
    template <typename Take>
    Result<void> forEachRow(const QString &sql, const QVariantList &values, Take take) const
    {
        Result<QSqlQuery> rows = run(sql, values);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const Result<void> taken = take(*rows);
            if (!taken)
                return taken;
        }
        return endOf(*rows);
    }
    Result<void> endOf(const QSqlQuery &rows) const;
    /// The first field of each row.
    Result<QStringList> firstFields(const QString &sql, const QVariantList &values) const;
    /// The same; where not all can be read, \a fields has those before.
    Result<void> takeFirstFields(const QString &sql, const QVariantList &values,
                                 QStringList &fields) const;
    Result<void> runAll(const QStringList &statements);
    Result<QList<ArticleRecord>> articles(const QString &where, const QString &value) const;
    Result<CorrectionLog> read(const QString &text, Rows which) const;
    Result<QHash<QUuid, Correction>> readCorrections(const QString &text, Rows which) const;
    Result<Correction> correctionIn(const QString &body) const;
    Result<void> putSketches();
    Result<void> putSketch(const QString &text, const TextSketch &sketch);
    Result<qint64> number(const QString &sql, const QVariantList &values) const;
    Error damage(const QString &table) const;

    QSqlDatabase m_database;
    QString m_subject;
    ErrorOf m_errorOf;
    int m_version;
};

} // namespace onrecord

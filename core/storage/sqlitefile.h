// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/librarytables.h"

#include <memory>

namespace onrecord {

/// One connection to the library's SQLite file; closed with it. What only SQLite knows is here:
/// result codes, pragmas, transactions, the write-ahead log, how a file comes to be.
class SqliteFile
{
public:
    enum class Access {
        Read, ///< never writes to the database, whatever state it is in
        ReadSealed, ///< the same in a folder where not even a lock can be made
        Write,
    };

    /// Makes a library at \a place, parents included, complete or not at all: it is built beside
    /// and then linked to its name, so neither a crash nor a second program at it leaves half a
    /// library. One that is there already is left alone.
    static Result<void> make(const QString &place);

    static Result<std::unique_ptr<SqliteFile>> open(const QString &place, Access access);
    ~SqliteFile();

    /// Damaged, NewerFormat or NotOurs where the file is not a library that holds together.
    Result<void> check() const;

    LibraryTables tables() const;

    /// Begins a transaction that writes; waits for another's, then says Busy.
    Result<void> begin();
    Result<void> commit();
    /// Has nothing to tell: the failure that it comes after is on its way to the reader.
    void rollBack();

private:
    SqliteFile(QString connection, QString place);
    Result<QString> ask(const QString &sql) const;
    Result<void> run(const QString &sql);
    static Result<void> build(const QString &file);
    QSqlDatabase database() const;

    QString m_connection;
    QString m_place;
};

/// True where a write-ahead log lies beside \a place: changes that are not in the file yet.
bool hasPendingChanges(const QString &place);

} // namespace onrecord

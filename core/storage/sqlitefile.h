// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fileidentity.h"
#include "core/storage/librarytables.h"

#include <memory>

namespace onrecord {

/// One connection to the library's SQLite file; closed with it. What only SQLite knows is here:
/// result codes, pragmas, transactions, journals, how a file comes to be.
///
/// A library has a rollback journal: a change is in the file itself when it is acknowledged, so
/// the library is one file that can be copied, moved and looked through. The journal stays beside
/// it between changes, with zeros at its beginning, so that its room is not lost to others. (Up to
/// version 1 it had a write-ahead log. SQLite ends such a log without a word where a bit of it was
/// lost, and what is behind that place is gone.)
class SqliteFile
{
public:
    enum class Access {
        Read, ///< never writes to the database, whatever state it is in
        ReadSealed, ///< the same in a folder where not even a lock can be made
        Write, ///< a library that is there
        Make, ///< the same, where nothing is there yet
    };

    /// Makes a library at \a place, parents included, complete or not at all: it is built beside,
    /// looked through, and then linked to its name, so neither a crash nor a full disk nor a
    /// second program at it leaves half a library. One that is there already is left alone.
    static Result<void> make(const QString &place);

    static Result<std::unique_ptr<SqliteFile>> open(const QString &place, Access access);
    ~SqliteFile();

    /// Damaged, NewerFormat or NotOurs where the file is not a library that holds together.
    Result<void> check();

    /// The file that was opened.
    FileIdentity identity() const { return m_identity; }
    /// Of its tables, once check() found them.
    int version() const { return m_version; }
    LibraryTables tables() const;
    /// Brings the tables to LibraryTables::version, within a transaction.
    Result<void> upgrade();

    /// All that is read until rollBack() is of one moment, whatever others write meanwhile; they wait.
    Result<void> beginReading();
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
    FileIdentity m_identity;
    int m_version = LibraryTables::version;
};

} // namespace onrecord

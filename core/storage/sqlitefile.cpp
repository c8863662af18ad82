// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include "core/storage/folderlock.h"
#include "core/storage/sqlitejournal.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace onrecord {

using namespace Qt::StringLiterals;

/// How long to wait for another window's correction; a commit takes milliseconds.
static constexpr int patience = 5'000;

/// Up to here the indexes are compared with the tables too, which quick_check leaves out: a tenth
/// of a second at opening.
static constexpr qsizetype smallLibrary = qsizetype{16} * 1024 * 1024;

/// The failure behind \a error, by SQLite's result codes.
static Error sqliteError(const QSqlError &error, const QString &subject)
{
    // https://www.sqlite.org/rescode.html; the low byte is the primary code.
    enum Primary {
        Permission = 3,
        Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        IoError = 10,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        NotADatabase = 26
    };
    // For a connection that only reads: another program's change is under way, or was cut off.
    constexpr int readOnlyRollback = 776;
    const auto fault = [&] {
        const int code = error.nativeErrorCode().toInt();
        if (code == readOnlyRollback)
            return Fault::Busy;
        switch (code & 0xff) {
        case Busy:
        case Locked: return Fault::Busy;
        case Full: return Fault::DiskFull;
        case Corrupt:
        case NotADatabase: return Fault::Damaged;
        case Permission:
        case ReadOnly:
        case CannotOpen: return Fault::Forbidden;
        case IoError:
        default: return Fault::Unwritable;
        }
    };
    // Where the fault says it all, SQLite's words would only puzzle a reader.
    const Fault is = fault();
    return {is, subject, -1, is == Fault::Unwritable ? error.databaseText() : QString()};
}

/// True once what was written to \a path (a name is written to its folder) is on disk.
static bool sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
#else
    Q_UNUSED(path);
    return true;
#endif
}

static Result<void> makeFolder(const QString &folder)
{
    QStringList made; // from the deepest upwards
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path()) {
        made.append(existing);
        existing = QFileInfo(existing).path();
    }
    if (!QDir().mkpath(folder)) {
        const bool writable = QFileInfo(existing).isWritable();
        return Error{writable ? Fault::Unwritable : Fault::Forbidden, folder, -1, {}};
    }
    for (const QString &each : std::as_const(made))
        sync(QFileInfo(each).path());
    return {};
}

/// Gives the finished \a file its \a name unless somebody has that name by now. \a file has a name
/// that no other file begins with.
static Result<void> nameFile(const QString &file, const QString &name)
{
    // Without the lock, the journal could be that of a library that another program has named and
    // begun to change since it was found missing.
    const FolderLock lock(QFileInfo(name).absolutePath());
    if (!lock.isHeld())
        return Error{Fault::Busy, name, -1, {}};
    if (QFileInfo::exists(name))
        return {};
    if (!putJournalAside(name, file))
        return Error{Fault::Unwritable, name, -1, {}};
    makeJournal(name, file + u".room"_s, QFile::permissions(file));
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0
        || errno == EEXIST)
        return {};
#endif
    if (QFile::rename(file, name) || QFileInfo::exists(name)) // a file system without links
        return {};
    return Error{Fault::Unwritable, name, -1, {}};
}

/// Complete, looked through and on disk, or an error.
Result<void> SqliteFile::build(const QString &file)
{
    Result<std::unique_ptr<SqliteFile>> built = open(file, Access::Make);
    if (!built)
        return built.error();
    // Small pages: most of a new library are tables with a row or none, and a change copies each page
    // that it touches, for which a disk that is nearly full must have room.
    Result<void> done = (*built)->run(u"PRAGMA page_size = 1024"_s);
    if (done)
        done = (*built)->begin();
    if (done)
        done = (*built)->tables().create();
    if (done)
        done = (*built)->run(u"PRAGMA user_version = %1"_s.arg(LibraryTables::version));
    if (done)
        done = (*built)->commit();
    if (!done)
        return done;
    built->reset(); // closed: what follows is about the file alone
    Result<std::unique_ptr<SqliteFile>> written = open(file, Access::Read);
    if (!written)
        return written.error();
    done = (*written)->check();
    if (done && !sync(file))
        return Error{Fault::Unwritable, file, -1, {}};
    return done;
}

Result<void> SqliteFile::make(const QString &place)
{
    if (QFileInfo::exists(place))
        return {};
    const QString folder = QFileInfo(place).absolutePath();
    Result<void> done = makeFolder(folder);
    if (!done)
        return done;
    const QString beside = place + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    done = build(beside);
    if (done) {
        // It holds notes that are for nobody else.
        QFile::setPermissions(beside, QFile::ReadOwner | QFile::WriteOwner);
        done = nameFile(beside, place);
    }
    for (const QString &each : filesBeside(beside))
        QFile::remove(each);
    QFile::remove(beside);
    sync(folder);
    if (done)
        return done;
    Error error = done.error();
    error.subject = place;
    return error;
}

SqliteFile::SqliteFile(QString connection, QString place)
    : m_connection(std::move(connection))
    , m_place(std::move(place))
{
}

SqliteFile::~SqliteFile()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase SqliteFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &place, Access access)
{
    const QString connection = u"onrecord-library-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<SqliteFile> file(new SqliteFile(connection, place));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    if (!database.isValid())
        return Error{Fault::Internal, u"QSQLITE"_s, -1, {}};
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience);
    const bool isWriting = access == Access::Write || access == Access::Make;
    if (!isWriting)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::ReadSealed || access == Access::Write) {
        QUrl url = QUrl::fromLocalFile(QFileInfo(place).absoluteFilePath());
        // What was removed a moment ago is not made anew, empty.
        url.setQuery(access == Access::Write ? u"mode=rw"_s : u"immutable=1"_s);
        options += u";QSQLITE_OPEN_URI"_s;
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        database.setDatabaseName(place);
    }
    database.setConnectOptions(options);
    const FileIdentity before = identityOf(place);
    if (!database.open()) {
        if (access != Access::Make && !QFileInfo::exists(place))
            return Error{Fault::Vanished, place, -1, {}};
        return sqliteError(database.lastError(), place);
    }
    file->m_identity = identityOf(place);
    if (before.node != 0 && file->m_identity != before)
        return Error{Fault::Busy, place, -1, {}}; // replaced this moment: which was opened?
    if (!isWriting)
        return file;
    // PERSIST: the journal keeps its place on the disk, so that one that is full except for a few
    // bytes has room for a correction. EXTRA: the folder is synchronized too, so that a journal
    // that another program removed does not come back after a power cut and take back what was
    // acknowledged. A library that another window still has open with a write-ahead log goes on
    // with it.
    for (const QString &pragma : {u"PRAGMA journal_mode = PERSIST"_s,
                                  u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA foreign_keys = ON"_s}) {
        const Result<QString> set = file->ask(pragma);
        if (!set && set.error().fault != Fault::Busy)
            return set.error();
    }
    if (access == Access::Write)
        renewJournal(place);
    shareJournal(place);
    return file;
}

/// The first field of the first row, empty where there is none.
Result<QString> SqliteFile::ask(const QString &sql) const
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return sqliteError(query.lastError(), m_place);
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> SqliteFile::run(const QString &sql)
{
    const Result<QString> done = ask(sql);
    return done ? Result<void>() : Result<void>(done.error());
}

LibraryTables SqliteFile::tables() const
{
    return {database(), m_place, sqliteError, m_version};
}

Result<void> SqliteFile::upgrade()
{
    LibraryTables old = tables();
    Result<void> done = old.upgrade();
    if (done)
        done = run(u"PRAGMA user_version = %1"_s.arg(LibraryTables::version));
    if (done)
        m_version = LibraryTables::version;
    return done;
}

Result<void> SqliteFile::beginReading()
{
    return run(u"BEGIN DEFERRED"_s);
}

Result<void> SqliteFile::begin()
{
    return run(u"BEGIN IMMEDIATE"_s);
}

Result<void> SqliteFile::commit()
{
    return run(u"COMMIT"_s);
}

void SqliteFile::rollBack()
{
    // Where the failure has rolled back already there is nothing left to do.
    const Result<void> done = run(u"ROLLBACK"_s);
    Q_UNUSED(done);
}

Result<void> SqliteFile::check()
{
    const bool small = QFileInfo(m_place).size() <= smallLibrary;
    const Result<QString> whole =
        ask(small ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s);
    if (!whole)
        return whole.error();
    if (*whole != u"ok"_s)
        return Error{Fault::Damaged, m_place, -1, {}};

    const Result<QString> version = ask(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() > LibraryTables::version)
        return Error{Fault::NewerFormat, m_place, -1, {}};
    const Result<QString> tables =
        ask(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' "
            "AND name IN ('article', 'correction', 'log_entry', 'library', 'place', 'sketch')"_s);
    if (!tables)
        return tables.error();
    const int tablesThen = version->toInt() < 2 ? 3 : version->toInt() < 3 ? 5 : 6;
    if (version->toInt() < 1 || tables->toInt() != tablesThen)
        return Error{Fault::NotOurs, m_place, -1, {}};
    m_version = version->toInt();
    return {};
}

} // namespace onrecord

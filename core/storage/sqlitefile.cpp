// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

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

static constexpr int libraryVersion = 1;

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
    const auto fault = [&] {
        switch (error.nativeErrorCode().toInt() & 0xff) {
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
    return {fault(), subject, -1, error.databaseText()};
}

bool hasPendingChanges(const QString &place)
{
    return QFileInfo(place + u"-wal"_s).size() > 0;
}

/// A name is on disk when its folder is.
static void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder);
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
        syncFolder(QFileInfo(each).path());
    return {};
}

/// Gives the finished \a file its \a name unless somebody has that name by now.
static bool nameFile(const QString &file, const QString &name)
{
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0
        || errno == EEXIST)
        return true;
#endif
    return QFile::rename(file, name) || QFileInfo::exists(name); // a file system without links
}

Result<void> SqliteFile::build(const QString &file)
{
    const Result<std::unique_ptr<SqliteFile>> built = open(file, Access::Write);
    if (!built)
        return built.error();
    Result<void> done = (*built)->begin();
    if (done)
        done = (*built)->tables().create();
    if (done)
        done = (*built)->run(u"PRAGMA user_version = %1"_s.arg(libraryVersion));
    if (done)
        done = (*built)->commit();
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
        QFile::setPermissions(beside, QFile::ReadOwner | QFile::WriteOwner);
        if (!nameFile(beside, place))
            done = Error{Fault::Unwritable, place, -1, {}};
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(beside + suffix);
    syncFolder(folder);
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
    if (access != Access::Write)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::ReadSealed) {
        QUrl url = QUrl::fromLocalFile(QFileInfo(place).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        options += u";QSQLITE_OPEN_URI"_s;
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    } else {
        database.setDatabaseName(place);
    }
    database.setConnectOptions(options);
    if (!database.open())
        return sqliteError(database.lastError(), place);
    if (access != Access::Write)
        return file;
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s}) {
        const Result<QString> set = file->ask(pragma);
        if (!set)
            return set.error();
    }
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
    return {database(), m_place, sqliteError};
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

Result<void> SqliteFile::check() const
{
    const bool small = QFileInfo(m_place).size() <= smallLibrary;
    const Result<QString> whole =
        ask(small ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s);
    if (!whole)
        return whole.error();
    if (*whole != u"ok"_s)
        return Error{Fault::Damaged, m_place, -1, whole->section(u'\n', 0, 0)};

    const Result<QString> version = ask(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() > libraryVersion)
        return Error{Fault::NewerFormat, m_place, -1, {}};
    const Result<QString> tables = ask(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' "
                                       "AND name IN ('article', 'correction', 'log_entry')"_s);
    if (!tables)
        return tables.error();
    if (version->toInt() != libraryVersion || tables->toInt() != 3)
        return Error{Fault::NotOurs, m_place, -1, {}};
    return {};
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/storage/librarytables.h"
#include "core/storage/sqlitefile.h"

#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace onrecord {

using namespace Qt::StringLiterals;

struct SqliteStore::Private
{
    QString place;
    std::unique_ptr<SqliteFile> writing; ///< opened at the first correction; closed last
    std::unique_ptr<SqliteFile> reading; ///< nullptr while there is no file
    QSet<QString> readThrough; ///< texts whose corrections were found whole

    Result<void> look();
    Result<std::optional<ArticleRecord>> predecessor(const LibraryTables &tables,
                                                     const ArticleRecord &article) const;
    Result<void> enter(LibraryTables &tables, const ArticleRecord &article, const QDateTime &at);
    template <typename Change>
    Result<void> change(Change change);
};

/// Opens the file for reading, once there is one, and looks it through. Asked at every call
/// until there is: another program may have made it meanwhile.
Result<void> SqliteStore::Private::look()
{
    if (reading)
        return {};
    const QFileInfo file(place);
    if (!file.exists()) {
        // SQLite would throw away a log whose library is gone.
        if (hasPendingChanges(place))
            return Error{Fault::Damaged, place, -1, {}};
        return {};
    }
    if (file.isDir())
        return Error{Fault::Folder, place, -1, {}};
    if (file.size() == 0) // a library is never made empty: this one was cut off
        return Error{Fault::Damaged, place, 0, {}};

    const auto checked = [&](SqliteFile::Access access) -> Result<std::unique_ptr<SqliteFile>> {
        Result<std::unique_ptr<SqliteFile>> opened = SqliteFile::open(place, access);
        if (!opened)
            return opened;
        const Result<void> whole = (*opened)->check();
        if (!whole)
            return whole.error();
        return opened;
    };
    Result<std::unique_ptr<SqliteFile>> opened = checked(SqliteFile::Access::Read);
    if (!opened && opened.error().fault != Fault::Damaged && !hasPendingChanges(place)
        && !QFileInfo(file.absolutePath()).isWritable())
        opened = checked(SqliteFile::Access::ReadSealed);
    if (!opened)
        return opened.error();
    reading = std::move(*opened);
    return {};
}

/// The article whose corrections are this one's: itself, or what it was before it was edited.
Result<std::optional<ArticleRecord>>
SqliteStore::Private::predecessor(const LibraryTables &tables, const ArticleRecord &article) const
{
    Result<std::optional<ArticleRecord>> found = tables.articleByText(article.textSha256);
    if (found && !*found)
        found = tables.articleLike(article.sourceSha256, article.path);
    return found;
}

/// Makes sure that \a article is in the library, with the log of what it was before. What is
/// added to has been read through once: after a damaged line nothing more is written.
Result<void> SqliteStore::Private::enter(LibraryTables &tables, const ArticleRecord &article,
                                         const QDateTime &at)
{
    const Result<std::optional<ArticleRecord>> before = predecessor(tables, article);
    if (!before)
        return before.error();
    ArticleRecord now = article;
    if (*before && now.path.isEmpty())
        now.path = (*before)->path;
    const bool edited = *before && (*before)->textSha256 != article.textSha256;
    CorrectionLog log;
    if (*before && (edited || !readThrough.contains(article.textSha256))) {
        const Result<CorrectionLog> stored = tables.log((*before)->textSha256);
        if (!stored)
            return stored.error();
        log = *stored;
    }
    const Result<void> done = tables.put(now, at);
    if (!done)
        return done;
    readThrough.insert(article.textSha256);
    return edited ? tables.replace(article.textSha256, log) : Result<void>();
}

/// Runs \a change on the tables as one transaction; the file is made where there is none.
template <typename Change>
Result<void> SqliteStore::Private::change(Change change)
{
    Result<void> done = look();
    if (done && !reading) {
        done = SqliteFile::make(place);
        if (done)
            done = look();
    }
    if (!done)
        return done;
    if (!writing) {
        Result<std::unique_ptr<SqliteFile>> opened =
            SqliteFile::open(place, SqliteFile::Access::Write);
        if (!opened)
            return opened.error();
        writing = std::move(*opened);
    }
    done = writing->begin();
    if (!done)
        return done;
    LibraryTables tables = writing->tables();
    done = change(tables);
    if (done)
        done = writing->commit();
    if (!done)
        writing->rollBack();
    return done;
}

QString SqliteStore::defaultPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/onrecord/library.sqlite"_s;
}

SqliteStore::SqliteStore(const QString &place)
    : d(std::make_unique<Private>())
{
    d->place = place;
}

SqliteStore::~SqliteStore() = default;

Result<CorrectionLog> SqliteStore::corrections(const ArticleRecord &article) const
{
    const Result<void> looked = d->look();
    if (!looked)
        return looked.error();
    if (!d->reading)
        return CorrectionLog();
    const LibraryTables tables = d->reading->tables();
    const Result<std::optional<ArticleRecord>> found = d->predecessor(tables, article);
    if (!found)
        return found.error();
    return *found ? tables.log((*found)->textSha256) : CorrectionLog();
}

Result<void> SqliteStore::append(const ArticleRecord &article, const Correction &correction,
                                 const QDateTime &at)
{
    return d->change([&](LibraryTables &tables) -> Result<void> {
        Result<void> done = d->enter(tables, article, at);
        if (!done)
            return done;
        const Result<std::optional<LogEntry::Kind>> last =
            tables.lastKind(article.textSha256, correction.id);
        if (!last)
            return last.error();
        if (*last && **last != LogEntry::Kind::Withdrawn)
            return {};
        if (!*last)
            done = tables.add(article.textSha256, correction);
        if (!done)
            return done;
        const LogEntry::Kind kind = *last ? LogEntry::Kind::Restored : LogEntry::Kind::Made;
        return tables.add(article.textSha256, LogEntry{kind, correction.id, at});
    });
}

Result<void> SqliteStore::withdraw(const ArticleRecord &article, QUuid correction,
                                   const QDateTime &at)
{
    return d->change([&](LibraryTables &tables) -> Result<void> {
        const Result<void> done = d->enter(tables, article, at);
        if (!done)
            return done;
        const Result<std::optional<LogEntry::Kind>> last =
            tables.lastKind(article.textSha256, correction);
        if (!last)
            return last.error();
        if (!*last || **last == LogEntry::Kind::Withdrawn)
            return {};
        return tables.add(article.textSha256, LogEntry{LogEntry::Kind::Withdrawn, correction, at});
    });
}

Result<void> SqliteStore::take(const ArticleRecord &article, const CorrectionLog &log)
{
    if (log.isEmpty())
        return {};
    return d->change([&](LibraryTables &tables) -> Result<void> {
        const Result<void> done = d->enter(tables, article, log.entries().last().at);
        if (!done)
            return done;
        const Result<CorrectionLog> stored = tables.log(article.textSha256);
        if (!stored)
            return stored.error();
        const CorrectionLog united = stored->unitedWith(log);
        return united == *stored ? Result<void>() : tables.replace(article.textSha256, united);
    });
}

} // namespace onrecord

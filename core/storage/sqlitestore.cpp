// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/storage/correctionjson.h"
#include "core/storage/librarytables.h"
#include "core/storage/sqlitefile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace onrecord {

using namespace Qt::StringLiterals;

static QString textDigestOf(const Article &article)
{
    if (!article.textSha256.isEmpty())
        return QString::fromLatin1(article.textSha256);
    return QString::fromLatin1(
        QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// One spelling of a path: two windows may have come to a file by different ways.
static QString storedPath(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

static KnownArticle known(const Article &article, const QString &path, const QDateTime &at)
{
    return {textDigestOf(article), QString::fromLatin1(article.sourceSha256), storedPath(path),
            article.title,         article.published.toString(Qt::ISODate),   article.url,
            timeText(at)};
}

struct Library::Private
{
    QString place;
    std::unique_ptr<SqliteFile> writing; ///< opened at the first correction; closed last
    std::unique_ptr<SqliteFile> reading; ///< nullptr while there is no file
    QSet<QString> readThrough; ///< texts whose corrections were found whole

    Result<void> look();
    LibraryTables tables(const std::unique_ptr<SqliteFile> &file) const
    {
        return {file->database(), place};
    }
    Result<std::optional<KnownArticle>> predecessor(const LibraryTables &tables,
                                                    const KnownArticle &article) const;
    Result<void> enter(LibraryTables &tables, const KnownArticle &article);
    template <typename Change>
    Result<void> change(Change change);
};

/// Opens the file for reading, once there is one, and looks it through.
Result<void> Library::Private::look()
{
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
Result<std::optional<KnownArticle>> Library::Private::predecessor(const LibraryTables &tables,
                                                                  const KnownArticle &article) const
{
    Result<std::optional<KnownArticle>> found = tables.articleByText(article.textDigest);
    if (found && !*found)
        found = tables.articleLike(article.sourceDigest, article.path);
    return found;
}

/// Makes sure that \a article is in the library, with the log of what it was before. What is
/// added to has been read through once: after a damaged line nothing more is written.
Result<void> Library::Private::enter(LibraryTables &tables, const KnownArticle &article)
{
    const Result<std::optional<KnownArticle>> before = predecessor(tables, article);
    if (!before)
        return before.error();
    KnownArticle now = article;
    if (*before && now.path.isEmpty())
        now.path = (*before)->path;
    const bool edited = *before && (*before)->textDigest != article.textDigest;
    CorrectionLog log;
    if (*before && (edited || !readThrough.contains(article.textDigest))) {
        const Result<CorrectionLog> stored = tables.log((*before)->textDigest);
        if (!stored)
            return stored.error();
        log = *stored;
    }
    const Result<void> done = tables.put(now);
    if (!done)
        return done;
    readThrough.insert(article.textDigest);
    return edited ? tables.replace(article.textDigest, log) : Result<void>();
}

/// Runs \a change on the tables as one transaction; the file is made where there is none.
template <typename Change>
Result<void> Library::Private::change(Change change)
{
    if (!reading) {
        Result<void> done = look();
        if (done && !reading)
            done = SqliteFile::make(place);
        if (done && !reading)
            done = look();
        if (!done)
            return done;
    }
    if (!writing) {
        Result<std::unique_ptr<SqliteFile>> opened =
            SqliteFile::open(place, SqliteFile::Access::Write);
        if (!opened)
            return opened.error();
        writing = std::move(*opened);
    }
    LibraryTables all = tables(writing);
    Result<void> done = all.begin(u"BEGIN IMMEDIATE"_s);
    if (!done)
        return done;
    done = change(all);
    if (done)
        done = all.commit();
    if (!done)
        all.rollBack();
    return done;
}

QString Library::defaultPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/onrecord/library.sqlite"_s;
}

Library::Library(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &place)
{
    auto p = std::make_unique<Private>();
    p->place = place;
    const Result<void> looked = p->look();
    if (!looked)
        return looked.error();
    return std::make_unique<Library>(std::move(p));
}

Result<CorrectionLog> Library::corrections(const Article &article, const QString &path) const
{
    if (!d->reading) {
        const Result<void> looked = d->look(); // another window may have made it meanwhile
        if (!looked)
            return looked.error();
    }
    if (!d->reading)
        return CorrectionLog();
    const LibraryTables tables = d->tables(d->reading);
    const Result<std::optional<KnownArticle>> found =
        d->predecessor(tables, known(article, path, {}));
    if (!found)
        return found.error();
    return *found ? tables.log((*found)->textDigest) : CorrectionLog();
}

Result<void> Library::append(const Article &article, const QString &path,
                             const Correction &correction, const QDateTime &at)
{
    return d->change([&](LibraryTables &tables) -> Result<void> {
        const KnownArticle now = known(article, path, at);
        Result<void> done = d->enter(tables, now);
        if (!done)
            return done;
        const Result<std::optional<LogEntry::Kind>> last =
            tables.lastKind(now.textDigest, correction.id);
        if (!last)
            return last.error();
        if (*last && **last != LogEntry::Kind::Withdrawn)
            return {};
        if (!*last)
            done = tables.add(now.textDigest, correction);
        if (!done)
            return done;
        const LogEntry::Kind kind = *last ? LogEntry::Kind::Restored : LogEntry::Kind::Made;
        return tables.add(now.textDigest, LogEntry{kind, correction.id, at});
    });
}

Result<void> Library::withdraw(const Article &article, QUuid correction, const QDateTime &at)
{
    return d->change([&](LibraryTables &tables) -> Result<void> {
        const KnownArticle now = known(article, {}, at);
        const Result<void> done = d->enter(tables, now);
        if (!done)
            return done;
        const Result<std::optional<LogEntry::Kind>> last =
            tables.lastKind(now.textDigest, correction);
        if (!last)
            return last.error();
        if (!*last || **last == LogEntry::Kind::Withdrawn)
            return {};
        return tables.add(now.textDigest, LogEntry{LogEntry::Kind::Withdrawn, correction, at});
    });
}

Result<void> Library::take(const Article &article, const QString &path, const CorrectionLog &log)
{
    if (log.isEmpty())
        return {};
    return d->change([&](LibraryTables &tables) -> Result<void> {
        const QDateTime at = log.entries().last().at;
        const KnownArticle now = known(article, path, at);
        const Result<void> done = d->enter(tables, now);
        if (!done)
            return done;
        const Result<CorrectionLog> stored = tables.log(now.textDigest);
        if (!stored)
            return stored.error();
        const CorrectionLog united = stored->unitedWith(log);
        return united == *stored ? Result<void>() : tables.replace(now.textDigest, united);
    });
}

} // namespace onrecord

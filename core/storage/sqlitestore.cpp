// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/storage/librarysalvage.h"
#include "core/storage/librarytables.h"
#include "core/storage/sqlitefile.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStandardPaths>

namespace onrecord {

using namespace Qt::StringLiterals;

struct SqliteStore::Private
{
    /// An article as this object has read and changed it: what a library that took the place of the
    /// one it was read from may lack.
    struct Known
    {
        ArticleRecord article;
        QList<ArticleRecord> places; ///< where it and its other versions were
        CorrectionLog log;
    };

    /// A line this object has written.
    struct OwnLine
    {
        QString text;
        qint64 clock = 0;
    };

    QString place;
    const QUuid origin = QUuid::createUuid();
    FileIdentity opened; ///< the file that was looked through last
    std::unique_ptr<SqliteFile> writing; ///< opened at the first correction; closed last
    std::unique_ptr<SqliteFile> reading; ///< nullptr while there is no file
    LibraryMark latest; ///< of the library, when it was read or changed last
    LibraryMark told; ///< … when corrections() was asked last, or all changes since were our own
    QHash<QString, Known> known; ///< by text
    std::optional<OwnLine> lastLine;
    bool replaced = false; ///< the library is another file now; it may lack what is known
    QSet<QString> readThrough; ///< works whose corrections were found whole

    Result<void> look();
    Result<std::unique_ptr<SqliteFile>> openChecked() const;
    void close();
    Result<void> prepareToWrite();
    Result<bool> lacksWhatIsKnown(const LibraryTables &tables, const LibraryMark &mark) const;
    static Result<void> putPlaces(LibraryTables &tables, const Known &known);
    Result<void> writeKnown(LibraryTables &tables);
    Result<QString> enter(LibraryTables &tables, const ArticleRecord &article, const QDateTime &at);
    Result<void> take(LibraryTables &tables, const ArticleRecord &article,
                      const CorrectionLog &log);
    template <typename Change>
    Result<void> changeOnce(Change change);
    template <typename Change>
    Result<void> change(Change change);
    void remember(const ArticleRecord &article, const Correction *correction,
                  const LogEntry &entry);
};

void SqliteStore::Private::close()
{
    reading.reset();
    writing.reset();
    readThrough.clear();
    opened = {};
    replaced = !known.isEmpty();
}

/// The library opened for reading and looked through.
Result<std::unique_ptr<SqliteFile>> SqliteStore::Private::openChecked() const
{
    if (hasRollbackJournal(place)) {
        // A change that was cut off is taken back, which only who may write can do; one that is
        // under way is waited for.
        const Result<std::unique_ptr<SqliteFile>> writer =
            SqliteFile::open(place, SqliteFile::Access::Write);
        if (!writer)
            return writer.error();
        const Result<void> whole = (*writer)->check();
        if (!whole)
            return whole.error();
    }
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
        && !QFileInfo(QFileInfo(place).absolutePath()).isWritable())
        opened = checked(SqliteFile::Access::ReadSealed);
    return opened;
}

/// Opens the file for reading, once there is one, and looks it through; again, where it is not
/// the one that was opened. Asked at every call: another program may have made it meanwhile.
Result<void> SqliteStore::Private::look()
{
    if (opened.node != 0 && identityOf(place) != opened)
        close();
    if (reading && !hasRollbackJournal(place))
        return {};
    reading.reset(); // only who may write can take back a change that was cut off
    const QFileInfo there(place);
    if (!there.exists()) {
        // SQLite would throw away changes whose library is gone.
        if (hasPendingChanges(place) || hasRollbackJournal(place))
            return Error{Fault::Damaged, place, -1, {}};
        return {};
    }
    if (there.isDir())
        return Error{Fault::Folder, place, -1, {}};
    if (there.size() == 0) // a library is never made empty: this one was cut off
        return Error{Fault::Damaged, place, 0, {}};
    if (isWriteAheadLogDamaged(place))
        return Error{Fault::Damaged, place + u"-wal"_s, -1, {}};
    Result<std::unique_ptr<SqliteFile>> file = openChecked();
    if (!file)
        return file.error();
    reading = std::move(*file);
    opened = reading->identity();
    return {};
}

/// Makes sure of a sound library at the place, opened for writing, with the tables of today.
Result<void> SqliteStore::Private::prepareToWrite()
{
    Result<void> done = look();
    if (done && !reading) {
        done = SqliteFile::make(place);
        if (done)
            done = look();
    }
    if (!done)
        return done;
    if (!reading) // removed again this moment
        return Error{Fault::Busy, place, -1, {}};
    if (writing && writing->identity() == reading->identity())
        return {};
    reading.reset(); // a write-ahead log is given up only by a connection that is alone
    Result<std::unique_ptr<SqliteFile>> writer = SqliteFile::open(place, SqliteFile::Access::Write);
    if (!writer)
        return writer.error();
    done = (*writer)->check(); // it may be another file by now; and this tells its version
    if (done)
        done = look();
    if (done)
        writing = std::move(*writer);
    return done;
}

/// True where the library is not the one this object has read and changed, or is an older copy.
Result<bool> SqliteStore::Private::lacksWhatIsKnown(const LibraryTables &tables,
                                                    const LibraryMark &mark) const
{
    if (known.isEmpty())
        return false;
    if (replaced || (!latest.id.isEmpty() && mark.id != latest.id)
        || mark.generation < latest.generation)
        return true;
    if (!lastLine)
        return false;
    const Result<bool> there = tables.hasLine(lastLine->text, lastLine->clock, origin);
    return there ? Result<bool>(!*there) : there;
}

/// The versions of an article that is in the library, which may not have had them.
Result<void> SqliteStore::Private::putPlaces(LibraryTables &tables, const Known &known)
{
    Result<QStringList> works = tables.worksOf(known.article);
    for (const ArticleRecord &place : known.places) {
        const Result<QStringList> more = tables.worksOf(place);
        if (!works || !more)
            return works ? more.error() : works.error();
        *works += *more;
        works->removeDuplicates();
        const Result<void> done = tables.put(place, works->first(), {});
        if (!done)
            return done;
    }
    return works ? tables.join(*works) : Result<void>(works.error());
}

Result<void> SqliteStore::Private::writeKnown(LibraryTables &tables)
{
    readThrough.clear();
    for (const Known &each : std::as_const(known)) {
        if (each.log.isEmpty())
            continue;
        Result<void> done = take(tables, each.article, each.log);
        if (done)
            done = putPlaces(tables, each);
        if (!done)
            return done;
    }
    return {};
}

/// Makes sure that \a article is in the library and gives the work it belongs to. What is added to
/// has been read through once: after a damaged line nothing more is written.
Result<QString> SqliteStore::Private::enter(LibraryTables &tables, const ArticleRecord &article,
                                            const QDateTime &at)
{
    const Result<QStringList> works = tables.worksOf(article);
    if (!works)
        return works.error();
    const QString work =
        works->isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : works->first();
    if (works->size() > 1 || !readThrough.contains(work)) {
        const Result<CorrectionLog> sound = tables.logOf(*works);
        if (!sound)
            return sound.error();
        readThrough.insert(work);
    }
    Result<void> done = tables.join(*works);
    if (done)
        done = tables.put(article, work, at);
    return done ? Result<QString>(work) : Result<QString>(done.error());
}

Result<void> SqliteStore::Private::take(LibraryTables &tables, const ArticleRecord &article,
                                        const CorrectionLog &log)
{
    const QString text = article.textSha256;
    const Result<QString> work = enter(tables, article, log.entries().last().at);
    if (!work)
        return work.error();
    const Result<CorrectionLog> there = tables.logOf({*work});
    if (!there)
        return there.error();
    const Result<CorrectionLog> here = tables.log(text);
    if (!here)
        return here.error();
    QHash<QUuid, Correction> missing; // each stands beside the line that says it was made
    for (const Correction &correction : log.corrections()) {
        if (!here->knows(correction.id))
            missing.insert(correction.id, correction);
    }
    for (const LogEntry &entry : log.linesBeyond(*there)) {
        Result<void> done;
        if (entry.kind == LogEntry::Kind::Made && missing.contains(entry.correction))
            done = tables.add(text, missing.take(entry.correction));
        if (done)
            done = tables.add(text, entry);
        if (!done)
            return done;
    }
    return {};
}

/// Runs \a change on the tables as one transaction; the file is made where there is none.
template <typename Change>
Result<void> SqliteStore::Private::changeOnce(Change change)
{
    Result<void> done = prepareToWrite();
    if (done)
        done = writing->begin();
    if (!done)
        return done;
    if (writing->version() < LibraryTables::version)
        done = writing->upgrade();
    LibraryTables tables = writing->tables();
    const Result<LibraryMark> before = done ? tables.mark() : Result<LibraryMark>(done.error());
    const Result<bool> lacks =
        before ? lacksWhatIsKnown(tables, *before) : Result<bool>(before.error());
    if (lacks && *lacks)
        done = writeKnown(tables);
    else if (!lacks)
        done = lacks.error();
    if (done)
        done = change(tables);
    if (done)
        done = tables.advance();
    const Result<LibraryMark> mark = done ? tables.mark() : Result<LibraryMark>(done.error());
    if (!mark)
        done = mark.error();
    if (done)
        done = writing->commit();
    if (!done) {
        writing->rollBack();
        return done;
    }
    if (identityOf(place) != writing->identity()) {
        close(); // it went into a file that is not there any more
        return Error{Fault::Vanished, place, -1, {}};
    }
    replaced = false;
    // Changes of others before this one are still to be told.
    if (told == *before || (told.id.isEmpty() && before->generation == 0))
        told = *mark;
    latest = *mark;
    return {};
}

template <typename Change>
Result<void> SqliteStore::Private::change(Change change)
{
    constexpr int mostReplacements = 3;
    Result<void> done;
    for (int attempt = 0; attempt < mostReplacements; ++attempt) {
        done = changeOnce(change);
        if (done || done.error().fault != Fault::Vanished)
            return done;
    }
    return done;
}

void SqliteStore::Private::remember(const ArticleRecord &article, const Correction *correction,
                                    const LogEntry &entry)
{
    Known &each = known[article.textSha256];
    each.article = article;
    if (correction)
        each.log.add(entry, *correction);
    else
        each.log.add(entry);
    lastLine = {article.textSha256, entry.clock};
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

/// The article that was at the path of \a article, which the store does not know, before.
static Result<std::optional<ArticleRecord>> formerlyAt(const LibraryTables &tables,
                                                       const ArticleRecord &article)
{
    const Result<QList<ArticleRecord>> here = tables.textsAt(article.path);
    if (!here)
        return here.error();
    for (const ArticleRecord &other : *here) {
        const Result<CorrectionLog> log = tables.log(other.textSha256);
        if (!log)
            return log.error();
        if (!log->inForce().isEmpty())
            return std::optional(other);
    }
    return std::optional<ArticleRecord>();
}

Result<KeptCorrections> SqliteStore::corrections(const ArticleRecord &article) const
{
    const Result<void> looked = d->look();
    if (!looked)
        return looked.error();
    KeptCorrections kept;
    d->told = {};
    if (!d->reading)
        return kept;
    const LibraryTables tables = d->reading->tables();
    const Result<LibraryMark> mark = tables.mark();
    if (!mark)
        return mark.error();
    const Result<QStringList> works = tables.worksOf(article);
    if (!works)
        return works.error();
    const Result<CorrectionLog> log = tables.logOf(*works);
    if (!log)
        return log.error();
    kept.log = *log;
    if (works->isEmpty() && !article.path.isEmpty()) {
        const Result<std::optional<ArticleRecord>> formerly = formerlyAt(tables, article);
        if (!formerly)
            return formerly.error();
        kept.formerly = *formerly;
    }
    if (!kept.log.isEmpty()) {
        Private::Known &known = d->known[article.textSha256];
        known = {article, {}, known.log.unitedWith(kept.log)};
        for (const QString &work : *works) {
            const Result<QList<ArticleRecord>> places = tables.placesOf(work);
            if (!places)
                return places.error();
            known.places += *places;
        }
    }
    d->told = *mark;
    if (d->latest.id != mark->id || d->latest.generation < mark->generation)
        d->latest = *mark;
    return kept;
}

bool SqliteStore::hasChanged() const
{
    if (d->reading && identityOf(d->place) != d->reading->identity())
        return true;
    if (!d->reading)
        return QFileInfo::exists(d->place);
    const Result<LibraryMark> mark = d->reading->tables().mark();
    return !mark || *mark != d->told;
}

Result<std::optional<LogEntry>> SqliteStore::append(const ArticleRecord &article,
                                                    const Correction &correction,
                                                    const QDateTime &at, qint64 after)
{
    std::optional<LogEntry> added;
    const auto change = [&](LibraryTables &tables) -> Result<void> {
        added.reset();
        const Result<QString> work = d->enter(tables, article, at);
        if (!work)
            return work.error();
        const Result<std::optional<LogEntry::Kind>> last = tables.lastKind(*work, correction.id);
        const Result<bool> known = tables.knows(*work, correction.id);
        const Result<qint64> clock = tables.clock(*work);
        if (!last || !known || !clock)
            return !last ? last.error() : !known ? known.error() : clock.error();
        if (*known && *last && **last != LogEntry::Kind::Withdrawn)
            return {};
        const auto kind = *known ? LogEntry::Kind::Restored : LogEntry::Kind::Made;
        added = LogEntry{kind, correction.id, at, std::max(after, *clock) + 1, d->origin};
        const Result<void> done =
            *known ? Result<void>() : tables.add(article.textSha256, correction);
        return done ? tables.add(article.textSha256, *added) : done;
    };
    const Result<void> done = d->change(change);
    if (!done)
        return done.error();
    if (added)
        d->remember(article, &correction, *added);
    return added;
}

Result<std::optional<LogEntry>> SqliteStore::withdraw(const ArticleRecord &article,
                                                      QUuid correction, const QDateTime &at,
                                                      qint64 after)
{
    std::optional<LogEntry> added;
    const auto change = [&](LibraryTables &tables) -> Result<void> {
        added.reset();
        const Result<QString> work = d->enter(tables, article, at);
        if (!work)
            return work.error();
        const Result<std::optional<LogEntry::Kind>> last = tables.lastKind(*work, correction);
        const Result<qint64> clock = tables.clock(*work);
        if (!last || !clock)
            return !last ? last.error() : clock.error();
        if (*last == LogEntry::Kind::Withdrawn)
            return {};
        added = LogEntry{LogEntry::Kind::Withdrawn, correction, at, std::max(after, *clock) + 1,
                         d->origin};
        return tables.add(article.textSha256, *added);
    };
    const Result<void> done = d->change(change);
    if (!done)
        return done.error();
    if (added)
        d->remember(article, nullptr, *added);
    return added;
}

Result<void> SqliteStore::take(const ArticleRecord &article, const CorrectionLog &log)
{
    if (log.isEmpty())
        return {};
    const Result<void> done =
        d->change([&](LibraryTables &tables) { return d->take(tables, article, log); });
    if (done) {
        Private::Known &known = d->known[article.textSha256];
        known = {article, known.places, known.log.unitedWith(log)};
    }
    return done;
}

Result<void> SqliteStore::unite(const ArticleRecord &article, const QString &textSha256)
{
    return d->change([&](LibraryTables &tables) -> Result<void> {
        const Result<QString> own = d->enter(tables, article, QDateTime::currentDateTimeUtc());
        if (!own)
            return own.error();
        ArticleRecord other;
        other.textSha256 = textSha256;
        const Result<QStringList> works = tables.worksOf(other);
        return works ? tables.join(QStringList{*own} + *works) : Result<void>(works.error());
    });
}

Result<void> SqliteStore::notePlace(const ArticleRecord &article, const QString &path)
{
    const Result<void> looked = d->look();
    if (!looked || !d->reading)
        return looked;
    const Result<QStringList> works = d->reading->tables().worksOf(article);
    if (!works || works->isEmpty())
        return works ? Result<void>() : Result<void>(works.error());
    ArticleRecord there = article;
    there.path = path;
    const Result<void> done = d->change([&](LibraryTables &tables) -> Result<void> {
        const Result<QString> work = d->enter(tables, article, QDateTime::currentDateTimeUtc());
        return work ? tables.putPlace(article.textSha256, path) : Result<void>(work.error());
    });
    if (done && d->known.contains(article.textSha256))
        d->known[article.textSha256].places.append(there);
    return done;
}

/// Damaged where a row of any article is.
static Result<void> everyRowOf(const LibraryTables &tables)
{
    const Result<QStringList> texts = tables.texts();
    if (!texts)
        return texts.error();
    for (const QString &text : *texts) {
        const Result<CorrectionLog> log = tables.log(text);
        if (!log)
            return log.error();
    }
    return {};
}

Result<QString> SqliteStore::putAside()
{
    Result<void> whole = d->look();
    if (whole && d->reading)
        whole = everyRowOf(d->reading->tables());
    if (whole || whole.error().fault != Fault::Damaged)
        return whole ? Error{Fault::NotOurs, d->place, -1, {}} : whole.error();
    d->close();
    return salvageLibrary(d->place);
}

} // namespace onrecord

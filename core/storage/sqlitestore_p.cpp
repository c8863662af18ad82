// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore_p.h"

#include "core/storage/folderlock.h"
#include "core/storage/sqlitejournal.h"
#include <QFileInfo>
#include <QUuid>

#include <thread>

namespace onrecord {

using namespace Qt::StringLiterals;

void SqliteStore::Private::close()
{
    reading.reset();
    writing.reset();
    readThrough.clear();
    opened = {};
    replaced = !known.isEmpty();
}

/// Whether the change of the library at \a place that is under way is over within the time that one takes.
static bool isDoneSoon(const QString &place)
{
    constexpr auto step = std::chrono::milliseconds(10);
    constexpr int steps = 50;
    for (int waited = 0; waited < steps && hasRollbackJournal(place); ++waited)
        std::this_thread::sleep_for(step);
    return !hasRollbackJournal(place);
}

/// The library opened for reading and looked through.
Result<std::unique_ptr<SqliteFile>> SqliteStore::Private::openChecked() const
{
    if (hasRollbackJournal(place) && isJournalOfAnother(place)) {
        // A backup that was put back, for one. What was cut off in the other one was told to nobody.
        const FolderLock lock(QFileInfo(place).absolutePath());
        putJournalAside(place, place + u'.' + QUuid::createUuid().toString(QUuid::Id128));
    }
    if (hasRollbackJournal(place)) {
        const bool mayTakeBack = QFileInfo(place).isWritable()
            && QFileInfo(QFileInfo(place).absolutePath()).isWritable();
        if (!mayTakeBack && !isDoneSoon(place))
            return Error{Fault::Forbidden, place, -1, {}};
    }
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

/// What links of this name lead to, whether it is there or not.
static QString fileBehind(QString name)
{
    constexpr int mostLinks = 40; // as the system follows
    for (int links = 0; links < mostLinks && QFileInfo(name).isSymLink(); ++links)
        name = QFileInfo(name).symLinkTarget();
    return name;
}

/// Opens the file for reading, once there is one, and looks it through; again, where it is not
/// the one that was opened. Asked at every call: another program may have made it meanwhile.
Result<void> SqliteStore::Private::look()
{
    place = fileBehind(named);
    if (opened.node != 0 && identityOf(place) != opened)
        close();
    if (reading && !hasRollbackJournal(place))
        return {};
    reading.reset(); // only who may write can take back a change that was cut off
    const QFileInfo there(place);
    if (!there.exists()) {
        // SQLite would throw away changes whose library is gone. A rollback journal is none of
        // them: it holds what was there before a change that nobody was told is safe.
        if (hasPendingChanges(place))
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
    seen = stampOf(place);
    return {};
}

/// The same, and looks the file through once more where somebody else wrote into it.
Result<void> SqliteStore::Private::lookAgain()
{
    const Result<void> looked = look();
    if (!looked || !reading)
        return looked;
    const Result<LibraryMark> mark = reading->tables().mark();
    if (mark ? !wasWrittenInto(*mark) : !isWrongInside(mark.error().fault))
        return looked;
    close();
    return look();
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
    if (done) {
        writing = std::move(*writer);
        seen = stampOf(place);
    }
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

} // namespace onrecord

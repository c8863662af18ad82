// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/librarytables.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/sqlitejournal.h"
#include "core/storage/sqlitestore.h"

#include <QHash>
#include <QSet>

namespace onrecord {

/// The library behind a SqliteStore: which file it is, its two connections, and what it has to hold.
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

    QString named; ///< as the library was asked for
    QString place; ///< the file that links of this name lead to: SQLite has its journal beside that
    const QUuid origin = QUuid::createUuid();
    FileIdentity opened; ///< the file that was looked through last
    std::unique_ptr<SqliteFile> writing; ///< opened at the first correction; closed last
    std::unique_ptr<SqliteFile> reading; ///< nullptr while there is no file
    FileStamp seen; ///< of the library, when it was looked at or changed last
    LibraryMark latest; ///< of the library, when it was read or changed last
    LibraryMark told; ///< … when corrections() was asked last, or all changes since were our own
    QHash<QString, Known> known; ///< by text
    std::optional<OwnLine> lastLine;
    bool replaced = false; ///< the library is another file now; it may lack what is known
    QSet<QString> readThrough; ///< works whose corrections were found whole

    Result<void> look();
    Result<void> lookAgain();
    Result<std::unique_ptr<SqliteFile>> openChecked() const;
    void close();
    /// Whether what failed with \a fault did because the library is not the one that was looked at, or
    /// because a change was cut off in it, or is under way, since it was: looking again takes it back.
    bool isToBeLookedAtAgain(Fault fault) const
    {
        return fault == Fault::Vanished || (fault == Fault::Busy && hasRollbackJournal(place))
            || (opened.node != 0 && identityOf(place) != opened);
    }
    Result<KeptCorrections> readOnce(const ArticleRecord &article);
    Result<KeptCorrections> read(const ArticleRecord &article);
    /// Whether a library that was sound when it was opened may not be so any more.
    static bool isWrongInside(Fault fault)
    {
        return fault == Fault::Damaged || fault == Fault::Unwritable;
    }
    /// Whether somebody else than Onrecord wrote into the library, whose mark is \a mark now, since it was
    /// looked at: then it is not known to be sound any more, whatever SQLite remembers of its pages.
    bool wasWrittenInto(const LibraryMark &mark) const
    {
        const bool byOnrecord = mark.id == latest.id && mark.generation > latest.generation;
        return !byOnrecord && stampOf(place) != seen;
    }
    Result<void> prepareToWrite();
    Result<bool> lacksWhatIsKnown(const LibraryTables &tables, const LibraryMark &mark) const;
    static Result<void> putPlaces(LibraryTables &tables, const Known &known);
    Result<void> writeKnown(LibraryTables &tables);
    Result<QString> enter(LibraryTables &tables, const ArticleRecord &article, const QDateTime &at);
    Result<void> take(LibraryTables &tables, const ArticleRecord &article,
                      const CorrectionLog &log);
    template <typename Change>
    Result<std::pair<LibraryMark, LibraryMark>> changed(Change change, bool isLookedThrough);
    template <typename Change>
    Result<void> changeOnce(Change change);
    template <typename Change>
    Result<void> change(Change change);
    void remember(const ArticleRecord &article, const Correction *correction,
                  const LogEntry &entry);
};

/// Runs \a change within the transaction that was begun; its marks before and after.
template <typename Change>
Result<std::pair<LibraryMark, LibraryMark>> SqliteStore::Private::changed(Change change,
                                                                          bool isLookedThrough)
{
    Result<void> done;
    if (writing->version() < LibraryTables::version)
        done = writing->upgrade();
    LibraryTables tables = writing->tables();
    const Result<LibraryMark> before = done ? tables.mark() : Result<LibraryMark>(done.error());
    if (!before)
        return before.error();
    if (!isLookedThrough && wasWrittenInto(*before))
        return Error{Fault::Damaged, place, -1, {}}; // or not: it is looked through again
    const Result<bool> lacks = lacksWhatIsKnown(tables, *before);
    if (!lacks)
        return lacks.error();
    if (*lacks)
        done = writeKnown(tables);
    if (done)
        done = change(tables);
    if (done)
        done = tables.advance();
    const Result<LibraryMark> after = done ? tables.mark() : Result<LibraryMark>(done.error());
    if (!after)
        return after.error();
    return std::pair(*before, *after);
}

/// Runs \a change on the tables as one transaction; the file is made where there is none.
template <typename Change>
Result<void> SqliteStore::Private::changeOnce(Change change)
{
    const bool isLookedThrough = !writing; // by this call
    Result<void> done = prepareToWrite();
    if (done)
        done = writing->begin();
    if (!done)
        return done;
    const auto marks = changed(change, isLookedThrough);
    done = marks ? writing->commit() : Result<void>(marks.error());
    if (!done)
        writing->rollBack();
    if (identityOf(place) != writing->identity()) {
        close(); // it went into a file that is not there any more, or failed since it is not
        return Error{Fault::Vanished, place, -1, {}};
    }
    if (!done && !isLookedThrough && isWrongInside(done.error().fault)) {
        close(); // something else was written into it: it is looked through first
        return Error{Fault::Vanished, place, -1, {}};
    }
    if (!done)
        return done;
    replaced = false;
    // Changes of others before this one are still to be told.
    const auto &[before, after] = *marks;
    if (told == before || (told.id.isEmpty() && before.generation == 0))
        told = after;
    latest = after;
    seen = stampOf(place);
    return {};
}

template <typename Change>
Result<void> SqliteStore::Private::change(Change change)
{
    constexpr int mostReplacements = 3;
    Result<void> done;
    bool wasBusy = false;
    for (int attempt = 0; attempt < mostReplacements; ++attempt) {
        done = changeOnce(change);
        const bool isBusy = !done && done.error().fault == Fault::Busy && hasRollbackJournal(place);
        if (done || (done.error().fault != Fault::Vanished && (!isBusy || wasBusy)))
            return done;
        wasBusy = isBusy;
    }
    return done;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite keeps beside a library: its rollback journal, or (up to version 1) its write-ahead log.
#pragma once

#include <QFile>
#include <QStringList>

namespace onrecord {

/// The files SQLite keeps beside a database at \a place while it is at work, or after a crash.
QStringList filesBeside(const QString &place);

/// True where changes lie beside \a place that are not in the file yet: a write-ahead log.
bool hasPendingChanges(const QString &place);

/// True where a change was begun that is still to be taken back, or is under way.
bool hasRollbackJournal(const QString &place);

/// True where the write-ahead log beside \a place has lost something: a frame of its present
/// generation does not match its checksum, which SQLite takes for the end of the log.
bool isWriteAheadLogDamaged(const QString &place);

/// Whether what hasRollbackJournal() found beside \a place says how another library was than the one that
/// is there, or this one at another time: it was put in the place of the one that a change was cut off in.
/// What is no regular file is nobody's journal.
bool isJournalOfAnother(const QString &place);

/// Takes the name from a rollback journal whose library, \a name, is gone, and from what could not be one.
/// SQLite would write the pages in it into the library that is or comes to this place. It is kept beside, with
/// a name that begins with \a unused: if the old library comes back, this is what takes back the change that
/// was cut off in it. False where it cannot be renamed.
bool putJournalAside(const QString &name, const QString &unused);

/// Gives the library that will be \a name its journal before the library is there, with room for a
/// correction and all that it may change besides; one that is there stays. \a unused is a name that no
/// other file has. A disk that has no such room is left as it was.
void makeJournal(const QString &name, const QString &unused, QFile::Permissions permissions);

/// The same for a library that is there and has none, where the disk has much more room than that.
void renewJournal(const QString &place);

/// Whoever may read or write the library at \a place may do so with its journal, which SQLite gives the
/// library's permissions only when it makes it.
void shareJournal(const QString &place);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/librarysalvage.h"

#include "core/storage/sqlitefile.h"
#include "core/storage/sqlitejournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace onrecord {

using namespace Qt::StringLiterals;

/// Writes what is whole in \a from to \a into, and counts it. A library so damaged that nothing can be
/// read of it gives nothing, which is no failure.
static Result<PutAside> copyWholeRows(const QString &from, const QString &into)
{
    PutAside copied;
    const Result<std::unique_ptr<SqliteFile>> old =
        SqliteFile::open(from, SqliteFile::Access::Write);
    if (!old)
        return copied;
    const Result<void> checked = (*old)->check(); // tells the version, if it comes so far
    Q_UNUSED(checked);
    const LibraryTables source = (*old)->tables();
    const QStringList texts = source.wholeTexts();
    if (texts.isEmpty())
        return copied;
    Result<std::unique_ptr<SqliteFile>> fresh = SqliteFile::open(into, SqliteFile::Access::Write);
    if (!fresh)
        return fresh.error();
    Result<void> done = (*fresh)->begin();
    LibraryTables target = (*fresh)->tables();
    for (const QString &text : texts) {
        const Result<std::optional<ArticleRecord>> article = source.articleWith(text);
        const CorrectionLog log = source.wholeRows(text);
        if (!article || !*article || log.isEmpty())
            continue;
        const Result<QStringList> works = source.worksOf(**article);
        const QString work = works && !works->isEmpty() ? works->first() : text;
        if (done)
            done = target.put(**article, work, {});
        for (const LogEntry &entry : log.entries()) {
            if (done && entry.kind == LogEntry::Kind::Made)
                done = target.add(text, log.correction(entry.correction));
            if (done)
                done = target.add(text, entry);
        }
        copied.corrections += int(log.corrections().size());
        ++copied.articles;
    }
    if (done)
        done = (*fresh)->commit();
    return done ? Result<PutAside>(copied) : Result<PutAside>(done.error());
}

/// \a file under another name as well, so that at no moment it is without one.
static bool nameToo(const QString &file, const QString &name)
{
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0)
        return true;
    if (errno == EEXIST)
        return false;
#endif
    return QFile::copy(file, name); // a file system without links
}

/// Beside \a place, with the day and a number that is free.
static QString placeAside(const QString &place)
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    for (int number = 1;; ++number) {
        QString aside = place + u".damaged-"_s + day;
        if (number > 1)
            aside += u"-%1"_s.arg(number);
        if (!QFile::exists(aside))
            return aside;
    }
}

Result<PutAside> salvageLibrary(const QString &place)
{
    // SQLite may change what it reads from, so it is a copy that is read.
    const QTemporaryDir folder(place + u".XXXXXX"_s);
    if (!folder.isValid())
        return Error{Fault::Unwritable, place, -1, folder.errorString()};
    const QString copy = folder.filePath(u"old"_s);
    const QString fresh = folder.filePath(u"new"_s);
    QFile::copy(place, copy);
    const QStringList beside = filesBeside(place);
    for (qsizetype each = 0; each < beside.size(); ++each)
        QFile::copy(beside[each], filesBeside(copy)[each]);
    const Result<void> made = SqliteFile::make(fresh);
    Result<PutAside> copied = made ? copyWholeRows(copy, fresh) : Result<PutAside>(made.error());
    if (!copied) {
        Error error = copied.error();
        error.subject = place;
        return error;
    }

    copied->place = placeAside(place);
    if (QFile::exists(place) && !nameToo(place, copied->place))
        return Error{Fault::Unwritable, copied->place, -1, {}};
    for (qsizetype each = 0; each < beside.size(); ++each)
        QFile::rename(beside[each], filesBeside(copied->place)[each]);
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(place).constData())
        != 0)
        return Error{Fault::Unwritable, place, -1, {}};
    return copied;
}

} // namespace onrecord

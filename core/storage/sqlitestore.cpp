// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/storage/librarysalvage.h"
#include "core/storage/sqlitejournal.h"
#include "core/storage/sqlitestore_p.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace onrecord {

using namespace Qt::StringLiterals;

QString SqliteStore::defaultPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/onrecord/library.sqlite"_s;
}

SqliteStore::SqliteStore(const QString &place)
    : d(std::make_unique<Private>())
{
    d->named = d->place = place;
}

SqliteStore::~SqliteStore() = default;

/// The first of \a texts that belongs to an article which has corrections in force.
static Result<std::optional<ArticleRecord>> firstCorrected(const LibraryTables &tables,
                                                           const QList<ArticleRecord> &texts)
{
    for (const ArticleRecord &text : texts) {
        ArticleRecord known; // what is known of it besides may belong to others
        known.textSha256 = text.textSha256;
        const Result<QStringList> works = tables.worksOf(known);
        const Result<CorrectionLog> log =
            works ? tables.logOf(*works) : Result<CorrectionLog>(works.error());
        if (!log)
            return log.error();
        if (!log->inForce().isEmpty())
            return std::optional(text);
    }
    return std::optional<ArticleRecord>();
}

/// What \a article, which the store does not know, may have been, or what was at its path before.
static Result<std::optional<ArticleRecord>> formerOf(const LibraryTables &tables,
                                                     const ArticleRecord &article)
{
    const Result<QList<ArticleRecord>> alike = tables.textsLike(article);
    if (!alike)
        return alike.error();
    const Result<std::optional<ArticleRecord>> moved = firstCorrected(tables, *alike);
    if (!moved || *moved || article.path.isEmpty())
        return moved;
    const Result<QList<ArticleRecord>> here = tables.textsAt(article.path);
    if (!here)
        return here.error();
    Result<std::optional<ArticleRecord>> former = firstCorrected(tables, *here);
    if (former && *former)
        (*former)->path = article.path; // it was elsewhere as well
    return former;
}

Result<KeptCorrections> SqliteStore::corrections(const ArticleRecord &article) const
{
    Result<KeptCorrections> kept = d->readOnce(article);
    if (!kept && d->isToBeLookedAtAgain(kept.error().fault))
        kept = d->readOnce(article);
    return kept;
}

Result<KeptCorrections> SqliteStore::Private::readOnce(const ArticleRecord &article)
{
    const Result<void> looked = lookAgain();
    if (!looked)
        return looked.error();
    told = {};
    if (!reading)
        return KeptCorrections();
    // A line that another window adds between two queries would look as if its correction were lost.
    const Result<void> begun = reading->beginReading();
    if (!begun)
        return begun.error();
    Result<KeptCorrections> kept = read(article);
    reading->rollBack();
    return kept;
}

/// Within a transaction of the connection that reads.
Result<KeptCorrections> SqliteStore::Private::read(const ArticleRecord &article)
{
    KeptCorrections kept;
    const LibraryTables tables = reading->tables();
    const Result<LibraryMark> mark = tables.mark();
    if (!mark)
        return mark.error();
    seen = stampOf(place);
    const Result<QStringList> works = tables.worksOf(article);
    if (!works)
        return works.error();
    const Result<CorrectionLog> log = tables.logOf(*works);
    if (!log)
        return log.error();
    kept.log = *log;
    if (works->isEmpty()) {
        const Result<std::optional<ArticleRecord>> formerly = formerOf(tables, article);
        if (!formerly)
            return formerly.error();
        kept.formerly = *formerly;
    }
    if (!kept.log.isEmpty()) {
        Known &each = known[article.textSha256];
        each = {article, {}, each.log.unitedWith(kept.log)};
        for (const QString &work : *works) {
            const Result<QList<ArticleRecord>> places = tables.placesOf(work);
            if (!places)
                return places.error();
            each.places += *places;
        }
        kept.isVersionNew = !isNotedIn(each.places, article);
    }
    told = *mark;
    if (latest.id != mark->id || latest.generation < mark->generation)
        latest = *mark;
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
        added = LogEntry{kind,      correction.id,
                         at,        std::max(after, *clock) + 1,
                         d->origin, *known ? reader() : QString()};
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
        added = LogEntry{LogEntry::Kind::Withdrawn,   correction, at,
                         std::max(after, *clock) + 1, d->origin,  reader()};
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
        if (!work)
            return work.error();
        return path.isEmpty() ? Result<void>() : tables.putPlace(article.textSha256, path);
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

Result<PutAside> SqliteStore::putAside()
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

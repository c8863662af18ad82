// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/librarytables.h"

#include "core/corrections/enumnames.h"
#include "core/storage/correctionjson.h"
#include "core/storage/libraryschema.h"
#include "core/text/strictjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace onrecord {

using namespace Qt::StringLiterals;

/// Of the fields of one row, each told from the next.
static QString digestOf(const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

LibraryTables::LibraryTables(const QSqlDatabase &database, QString subject, ErrorOf errorOf,
                             int version)
    : m_database(database)
    , m_subject(std::move(subject))
    , m_errorOf(errorOf)
    , m_version(version)
{
}

Error LibraryTables::damage(const QString &table) const
{
    return {Fault::Damaged, m_subject, -1, table};
}

Result<QSqlQuery> LibraryTables::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant &value : values) // a null text would be NULL, which no column takes
        query.addBindValue(value.toString().isNull() ? QVariant(u""_s) : value);
    done = done && query.exec();
    if (!done)
        return m_errorOf(query.lastError(), m_subject);
    return query;
}

Result<void> LibraryTables::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        const Result<QSqlQuery> done = run(statement);
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> LibraryTables::create()
{
    const Result<void> made = runAll(firstTables());
    return made ? upgrade() : made;
}

Result<void> LibraryTables::upgrade()
{
    const Result<void> done = runAll(tablesOfToday());
    if (!done)
        return done;
    m_version = version;
    const Result<QSqlQuery> marked = run(u"INSERT INTO library (id, generation) VALUES (?, 0)"_s,
                                         {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    return marked ? Result<void>() : Result<void>(marked.error());
}

Result<LibraryMark> LibraryTables::mark() const
{
    if (m_version < 2)
        return LibraryMark();
    Result<QSqlQuery> rows = run(u"SELECT id, generation FROM library"_s);
    if (!rows)
        return rows.error();
    if (!rows->next())
        return damage(u"library"_s);
    return LibraryMark{rows->value(0).toString(), rows->value(1).toLongLong()};
}

Result<void> LibraryTables::advance()
{
    return runAll({u"UPDATE library SET generation = generation + 1"_s});
}

Result<QList<ArticleRecord>> LibraryTables::articles(const QString &where,
                                                     const QString &value) const
{
    const QString today = u", sketch FROM article WHERE "_s + where
        + u" ORDER BY changed DESC, seen DESC, text_digest"_s;
    const QString once =
        u", '' FROM article WHERE "_s + where + u" ORDER BY seen DESC, text_digest"_s;
    Result<QSqlQuery> rows = run(u"SELECT text_digest, source_digest, path, title, published, url"_s
                                     + (m_version < 2 ? once : today),
                                 {value});
    if (!rows)
        return rows.error();
    QList<ArticleRecord> found;
    while (rows->next()) {
        const auto text = [&](int column) {
            return rows->value(column).toString();
        };
        const std::optional<TextSketch> sketch = TextSketch::fromText(text(6));
        if (!sketch)
            return damage(u"article"_s);
        found.append({text(0), text(1), text(2), text(3), QDate::fromString(text(4), Qt::ISODate),
                      text(5), *sketch});
    }
    return found;
}

Result<std::optional<ArticleRecord>> LibraryTables::articleWith(const QString &text) const
{
    const Result<QList<ArticleRecord>> found = articles(u"text_digest = ?"_s, text);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<ArticleRecord>() : std::optional(found->first());
}

Result<QList<ArticleRecord>> LibraryTables::textsOf(const QString &work) const
{
    return articles(m_version < 2 ? u"text_digest = ?"_s : u"work = ?"_s, work);
}

Result<QList<ArticleRecord>> LibraryTables::placesOf(const QString &work) const
{
    Result<QList<ArticleRecord>> texts = textsOf(work);
    if (!texts || m_version < 2)
        return texts;
    QList<ArticleRecord> places;
    for (ArticleRecord text : *texts) {
        Result<QSqlQuery> rows =
            run(u"SELECT path FROM place WHERE article = ? ORDER BY path"_s, {text.textSha256});
        if (!rows)
            return rows.error();
        text.path.clear();
        places.append(text); // one that was pasted was nowhere
        while (rows->next()) {
            text.path = rows->value(0).toString();
            places.append(text);
        }
    }
    return places;
}

Result<QList<ArticleRecord>> LibraryTables::textsAt(const QString &path) const
{
    return articles(m_version < 2 ? u"path = ?"_s
                                  : u"text_digest IN (SELECT article FROM place WHERE path = ?)"_s,
                    path);
}

Result<QStringList> LibraryTables::texts() const
{
    Result<QSqlQuery> rows = run(u"SELECT text_digest FROM article ORDER BY text_digest"_s);
    if (!rows)
        return rows.error();
    QStringList texts;
    while (rows->next())
        texts.append(rows->value(0).toString());
    return texts;
}

Result<QStringList> LibraryTables::worksOf(const ArticleRecord &article) const
{
    const QString work = m_version < 2 ? u"text_digest"_s : u"work"_s;
    const auto worksWhere = [&](const QString &where, const QString &value) -> Result<QStringList> {
        Result<QSqlQuery> rows = run(u"SELECT DISTINCT "_s + work + u" FROM article WHERE "_s
                                         + where + u" ORDER BY "_s + work,
                                     {value});
        if (!rows)
            return rows.error();
        QStringList works;
        while (rows->next())
            works.append(rows->value(0).toString());
        return works;
    };
    Result<QStringList> works = worksWhere(u"text_digest = ?"_s, article.textSha256);
    if (works && !article.sourceSha256.isEmpty()) {
        const Result<QStringList> same = worksWhere(u"source_digest = ?"_s, article.sourceSha256);
        if (!same)
            return same;
        *works += *same;
    }
    if (!works || article.path.isEmpty())
        return works;
    const Result<QStringList> here =
        worksWhere(m_version < 2 ? u"path = ?"_s
                                 : u"text_digest IN (SELECT article FROM place WHERE path = ?)"_s,
                   article.path);
    if (!here)
        return here;
    for (const QString &candidate : *here) {
        if (works->contains(candidate))
            continue;
        const Result<QList<ArticleRecord>> texts = textsOf(candidate);
        if (!texts)
            return texts.error();
        if (std::any_of(texts->cbegin(), texts->cend(),
                        [&](const ArticleRecord &text) { return areVersions(text, article); }))
            works->append(candidate);
    }
    works->removeDuplicates();
    return works;
}

Result<void> LibraryTables::put(const ArticleRecord &article, const QString &work,
                                const QDateTime &changed)
{
    const Result<QSqlQuery> done =
        run(u"INSERT INTO article (text_digest, source_digest, path, title, published, url, seen, "
            "work, sketch, changed) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, generation FROM library "
            "WHERE id <> '' ON CONFLICT (text_digest) DO UPDATE SET "
            "source_digest = CASE excluded.source_digest WHEN '' THEN article.source_digest "
            "ELSE excluded.source_digest END, "
            "seen = excluded.seen, sketch = excluded.sketch, changed = excluded.changed"_s,
            {article.textSha256, article.sourceSha256, article.path, article.title,
             article.published.toString(Qt::ISODate), article.url, timeText(changed), work,
             article.sketch.toText()});
    if (!done)
        return done.error();
    return article.path.isEmpty() ? Result<void>() : putPlace(article.textSha256, article.path);
}

Result<void> LibraryTables::putPlace(const QString &text, const QString &path)
{
    const Result<QSqlQuery> done = run(
        u"INSERT INTO place (path, article) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {path, text});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> LibraryTables::join(const QStringList &works)
{
    for (const QString &work : works.mid(1)) {
        const Result<QSqlQuery> done =
            run(u"UPDATE article SET work = ? WHERE work = ?"_s, {works.first(), work});
        if (!done)
            return done.error();
    }
    return {};
}

Result<Correction> LibraryTables::correctionIn(const QString &body) const
{
    const Result<QJsonObject> object = readJsonObject(body.toUtf8(), m_subject);
    if (!object)
        return object.error();
    const JsonFields fields(*object, m_subject);
    const Correction correction = readCorrection(fields, nullptr);
    if (const std::optional<Error> error = fields.error())
        return *error;
    return correction;
}

Result<QHash<QUuid, Correction>> LibraryTables::readCorrections(const QString &text,
                                                                Rows which) const
{
    QHash<QUuid, Correction> known;
    Result<QSqlQuery> rows =
        run(u"SELECT id, body, digest FROM correction WHERE article = ?"_s, {text});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString body = rows->value(1).toString();
        Result<Correction> correction = damage(u"correction"_s);
        if (rows->value(2).toString() == digestOf({text, rows->value(0).toString(), body}))
            correction = correctionIn(body);
        if (correction)
            known.insert(correction->id, *correction);
        else if (which == Rows::All)
            return correction.error();
    }
    return known;
}

Result<CorrectionLog> LibraryTables::read(const QString &text, Rows which) const
{
    const Result<QHash<QUuid, Correction>> known = readCorrections(text, which);
    if (!known)
        return known.error();
    Result<QSqlQuery> rows = run(u"SELECT number, correction, kind, at, digest, "_s
                                     + (m_version < 2 ? u"number, ''"_s : u"clock, origin"_s)
                                     + u" FROM log_entry WHERE article = ? ORDER BY number"_s,
                                 {text});
    if (!rows)
        return rows.error();
    QList<LogEntry> entries;
    QSet<QUuid> made;
    while (rows->next()) {
        const auto field = [&](int column) {
            return rows->value(column).toString();
        };
        const std::optional<LogEntry::Kind> kind = logEntryKindNamed(field(2));
        const QUuid id(field(1));
        QStringList fields{text, field(0), field(1), field(2), field(3)};
        if (!field(6).isEmpty()) // else of version 1, whose clock is its number
            fields += {field(5), field(6)};
        const bool sound = kind && field(4) == digestOf(fields)
            && (!field(6).isEmpty() || field(5) == field(0))
            && (*kind != LogEntry::Kind::Made || known->contains(id));
        if (!sound && which == Rows::All)
            return damage(u"log_entry"_s);
        if (!sound)
            continue;
        if (*kind == LogEntry::Kind::Made)
            made.insert(id);
        entries.append({*kind, id, QDateTime::fromString(field(3), Qt::ISODateWithMs).toUTC(),
                        rows->value(5).toLongLong(), QUuid(field(6))});
    }
    if (which == Rows::All && made.size() != known->size())
        return damage(u"log_entry"_s); // each has a line that says it was made
    return CorrectionLog::fromStored(known->values(), std::move(entries));
}

Result<CorrectionLog> LibraryTables::log(const QString &text) const
{
    return read(text, Rows::All);
}

CorrectionLog LibraryTables::wholeRows(const QString &text) const
{
    const Result<CorrectionLog> read = this->read(text, Rows::Whole);
    return read ? *read : CorrectionLog();
}

Result<CorrectionLog> LibraryTables::logOf(const QStringList &works) const
{
    CorrectionLog united;
    for (const QString &work : works) {
        const Result<QList<ArticleRecord>> texts = textsOf(work);
        if (!texts)
            return texts.error();
        for (const ArticleRecord &text : *texts) {
            const Result<CorrectionLog> said = log(text.textSha256);
            if (!said)
                return said;
            united = united.isEmpty() ? *said : united.unitedWith(*said);
        }
    }
    return united;
}

Result<std::optional<LogEntry::Kind>> LibraryTables::lastKind(const QString &work,
                                                              QUuid correction) const
{
    Result<QSqlQuery> rows =
        run(u"SELECT kind FROM log_entry WHERE article IN "
            "(SELECT text_digest FROM article WHERE work = ?) AND correction = ? "
            "ORDER BY clock DESC, origin DESC, number DESC LIMIT 1"_s,
            {work, correction.toString(QUuid::WithoutBraces)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<LogEntry::Kind>();
    const std::optional<LogEntry::Kind> kind = logEntryKindNamed(rows->value(0).toString());
    if (!kind)
        return damage(u"log_entry"_s);
    return kind;
}

/// The first field of the first row; 0 where there is none.
Result<qint64> LibraryTables::number(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> rows = run(sql, values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toLongLong() : qint64(0);
}

Result<bool> LibraryTables::knows(const QString &work, QUuid correction) const
{
    const Result<qint64> count =
        number(u"SELECT COUNT(*) FROM article, correction WHERE article.work = ? "
               "AND correction.article = article.text_digest AND correction.id = ?"_s,
               {work, correction.toString(QUuid::WithoutBraces)});
    if (!count)
        return count.error();
    return *count > 0;
}

Result<bool> LibraryTables::hasLine(const QString &text, qint64 clock, QUuid origin) const
{
    const Result<qint64> count =
        number(u"SELECT COUNT(*) FROM log_entry WHERE article = ? AND clock = ? AND origin = ?"_s,
               {text, clock, origin.toString(QUuid::WithoutBraces)});
    if (!count)
        return count.error();
    return *count > 0;
}

Result<qint64> LibraryTables::clock(const QString &work) const
{
    // One look into the index for each text.
    return number(u"SELECT MAX(last) FROM (SELECT (SELECT MAX(clock) FROM log_entry "
                  "WHERE log_entry.article = article.text_digest) AS last FROM article "
                  "WHERE work = ?) AS lasts"_s,
                  {work});
}

Result<void> LibraryTables::add(const QString &text, const Correction &correction)
{
    const QString id = correction.id.toString(QUuid::WithoutBraces);
    const QString body = QString::fromUtf8(
        QJsonDocument(toJson(correction, nullptr)).toJson(QJsonDocument::Compact));
    const Result<QSqlQuery> done =
        run(u"INSERT INTO correction (article, id, made, made_by, body, digest) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {text, id, timeText(correction.made), correction.by, body, digestOf({text, id, body})});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> LibraryTables::add(const QString &text, const LogEntry &entry)
{
    const Result<qint64> last =
        number(u"SELECT MAX(number) FROM log_entry WHERE article = ?"_s, {text});
    if (!last)
        return last.error();
    const QString line = QString::number(*last + 1);
    const QString id = entry.correction.toString(QUuid::WithoutBraces);
    const QString kind = toName(entry.kind);
    const QString at = timeText(entry.at);
    const QString clock = QString::number(entry.clock);
    const QString origin = entry.origin.toString(QUuid::WithoutBraces); // never empty
    const Result<QSqlQuery> done =
        run(u"INSERT INTO log_entry (article, number, correction, kind, at, clock, origin, digest) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {text, *last + 1, id, kind, at, entry.clock, origin,
             digestOf({text, line, id, kind, at, clock, origin})});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace onrecord

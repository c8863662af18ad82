// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/librarytables.h"

#include "core/corrections/enumnames.h"
#include "core/storage/correctionjson.h"
#include "core/storage/strictjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlError>
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

LibraryTables::LibraryTables(const QSqlDatabase &database, QString subject, ErrorOf errorOf)
    : m_database(database)
    , m_subject(std::move(subject))
    , m_errorOf(errorOf)
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

Result<void> LibraryTables::create()
{
    const QStringList statements = {
        u"CREATE TABLE article (text_digest TEXT NOT NULL PRIMARY KEY, source_digest TEXT NOT "
        u"NULL, "
        "path TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL, url TEXT NOT NULL, "
        "seen TEXT NOT NULL)"_s,
        u"CREATE INDEX article_by_source ON article (source_digest)"_s,
        u"CREATE INDEX article_by_path ON article (path)"_s,
        u"CREATE TABLE correction (article TEXT NOT NULL REFERENCES article (text_digest), "
        "id TEXT NOT NULL, made TEXT NOT NULL, made_by TEXT NOT NULL, body TEXT NOT NULL, "
        "digest TEXT NOT NULL, PRIMARY KEY (article, id))"_s,
        u"CREATE TABLE log_entry (article TEXT NOT NULL REFERENCES article (text_digest), "
        "number BIGINT NOT NULL, correction TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, "
        "digest TEXT NOT NULL, PRIMARY KEY (article, number))"_s,
        u"CREATE INDEX log_entry_by_correction ON log_entry (article, correction, number)"_s,
    };
    for (const QString &statement : statements) {
        const Result<QSqlQuery> done = run(statement);
        if (!done)
            return done.error();
    }
    return {};
}

Result<std::optional<ArticleRecord>> LibraryTables::article(const QString &where,
                                                            const QString &value) const
{
    Result<QSqlQuery> rows =
        run(u"SELECT text_digest, source_digest, path, title, published, url FROM article WHERE "_s
                + where + u" = ? ORDER BY seen DESC, text_digest LIMIT 1"_s,
            {value});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<ArticleRecord>();
    const auto text = [&](int column) {
        return rows->value(column).toString();
    };
    return std::optional(ArticleRecord{text(0), text(1), text(2), text(3),
                                       QDate::fromString(text(4), Qt::ISODate), text(5)});
}

Result<std::optional<ArticleRecord>> LibraryTables::articleByText(const QString &textSha256) const
{
    return article(u"text_digest"_s, textSha256);
}

Result<std::optional<ArticleRecord>> LibraryTables::articleLike(const QString &sourceSha256,
                                                                const QString &path) const
{
    Result<std::optional<ArticleRecord>> found = std::optional<ArticleRecord>();
    if (!sourceSha256.isEmpty())
        found = article(u"source_digest"_s, sourceSha256);
    if (found && !*found && !path.isEmpty())
        found = article(u"path"_s, path);
    return found;
}

Result<void> LibraryTables::put(const ArticleRecord &article, const QDateTime &changed)
{
    const Result<QSqlQuery> done =
        run(u"INSERT INTO article (text_digest, source_digest, path, title, published, url, seen) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (text_digest) DO UPDATE SET "
            "source_digest = excluded.source_digest, path = excluded.path, title = excluded.title, "
            "published = excluded.published, url = excluded.url, seen = excluded.seen"_s,
            {article.textSha256, article.sourceSha256, article.path, article.title,
             article.published.toString(Qt::ISODate), article.url, timeText(changed)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<CorrectionLog> LibraryTables::log(const QString &article) const
{
    QHash<QUuid, Correction> known;
    Result<QSqlQuery> rows =
        run(u"SELECT id, body, digest FROM correction WHERE article = ?"_s, {article});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString body = rows->value(1).toString();
        if (rows->value(2).toString() != digestOf({article, rows->value(0).toString(), body}))
            return damage(u"correction"_s);
        const Result<QJsonObject> object = readJsonObject(body.toUtf8(), m_subject);
        if (!object)
            return object.error();
        const JsonFields fields(*object, m_subject);
        const Correction correction = readCorrection(fields, nullptr);
        if (const std::optional<Error> error = fields.error())
            return *error;
        known.insert(correction.id, correction);
    }

    QList<Correction> corrections;
    QList<LogEntry> entries;
    rows = run(u"SELECT number, correction, kind, at, digest FROM log_entry WHERE article = ? "
               "ORDER BY number"_s,
               {article});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto text = [&](int column) {
            return rows->value(column).toString();
        };
        const std::optional<LogEntry::Kind> kind = logEntryKindNamed(text(2));
        const QUuid id(text(1));
        if (!kind || !known.contains(id)
            || text(4) != digestOf({article, text(0), text(1), text(2), text(3)}))
            return damage(u"log_entry"_s);
        if (*kind == LogEntry::Kind::Made)
            corrections.append(known.value(id));
        entries.append({*kind, id, QDateTime::fromString(text(3), Qt::ISODateWithMs).toUTC()});
    }
    if (corrections.size() != known.size())
        return damage(u"log_entry"_s); // each has a line that says it was made
    return CorrectionLog::fromStored(std::move(corrections), std::move(entries));
}

Result<std::optional<LogEntry::Kind>> LibraryTables::lastKind(const QString &article,
                                                              QUuid correction) const
{
    Result<QSqlQuery> rows = run(u"SELECT kind FROM log_entry WHERE article = ? AND correction = ? "
                                 "ORDER BY number DESC LIMIT 1"_s,
                                 {article, correction.toString(QUuid::WithoutBraces)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<LogEntry::Kind>();
    const std::optional<LogEntry::Kind> kind = logEntryKindNamed(rows->value(0).toString());
    if (!kind)
        return damage(u"log_entry"_s);
    return kind;
}

Result<void> LibraryTables::add(const QString &article, const Correction &correction)
{
    const QString id = correction.id.toString(QUuid::WithoutBraces);
    const QString body = QString::fromUtf8(
        QJsonDocument(toJson(correction, nullptr)).toJson(QJsonDocument::Compact));
    const Result<QSqlQuery> done =
        run(u"INSERT INTO correction (article, id, made, made_by, body, digest) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {article, id, timeText(correction.made), correction.by, body,
             digestOf({article, id, body})});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> LibraryTables::add(const QString &article, qint64 number, const LogEntry &entry)
{
    const QString id = entry.correction.toString(QUuid::WithoutBraces);
    const QString kind = toName(entry.kind);
    const QString at = timeText(entry.at);
    const Result<QSqlQuery> done =
        run(u"INSERT INTO log_entry (article, number, correction, kind, at, digest) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {article, number, id, kind, at,
             digestOf({article, QString::number(number), id, kind, at})});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> LibraryTables::add(const QString &article, const LogEntry &entry)
{
    qint64 number = 0;
    {
        Result<QSqlQuery> rows =
            run(u"SELECT MAX(number) FROM log_entry WHERE article = ?"_s, {article});
        if (!rows)
            return rows.error();
        if (rows->next())
            number = rows->value(0).toLongLong();
    }
    return add(article, number + 1, entry);
}

Result<void> LibraryTables::replace(const QString &article, const CorrectionLog &log)
{
    for (const QString &table : {u"log_entry"_s, u"correction"_s}) {
        const Result<QSqlQuery> done =
            run(u"DELETE FROM "_s + table + u" WHERE article = ?"_s, {article});
        if (!done)
            return done.error();
    }
    for (const Correction &correction : log.corrections()) {
        const Result<void> done = add(article, correction);
        if (!done)
            return done;
    }
    qint64 number = 0;
    for (const LogEntry &entry : log.entries()) {
        const Result<void> done = add(article, ++number, entry);
        if (!done)
            return done;
    }
    return {};
}

} // namespace onrecord

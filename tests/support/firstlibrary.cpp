// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firstlibrary.h"

#include "core/corrections/enumnames.h"
#include "core/storage/correctionjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace onrecord::test {

using namespace Qt::StringLiterals;

static QString digestOf(const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field : fields)
        hash.addData(QByteArray::number(field.toUtf8().size()) + ':' + field.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

static void run(const QSqlDatabase &database, const QString &sql, const QStringList &values = {})
{
    QSqlQuery query(database);
    bool done = query.prepare(sql);
    for (const QString &value : values)
        query.addBindValue(value.isNull() ? u""_s : value);
    done = done && query.exec();
    if (!done)
        qFatal("%s", qPrintable(query.lastError().text()));
}

static void fill(const QSqlDatabase &database, const ArticleRecord &article,
                 const CorrectionLog &log)
{
    run(database, u"PRAGMA journal_mode = WAL"_s);
    run(database,
        u"CREATE TABLE article (text_digest TEXT NOT NULL PRIMARY KEY, source_digest TEXT NOT "
        "NULL, path TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL, url TEXT NOT "
        "NULL, seen TEXT NOT NULL)"_s);
    run(database, u"CREATE INDEX article_by_source ON article (source_digest)"_s);
    run(database, u"CREATE INDEX article_by_path ON article (path)"_s);
    run(database,
        u"CREATE TABLE correction (article TEXT NOT NULL REFERENCES article (text_digest), id "
        "TEXT NOT NULL, made TEXT NOT NULL, made_by TEXT NOT NULL, body TEXT NOT NULL, digest "
        "TEXT NOT NULL, PRIMARY KEY (article, id))"_s);
    run(database,
        u"CREATE TABLE log_entry (article TEXT NOT NULL REFERENCES article (text_digest), number "
        "BIGINT NOT NULL, correction TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, digest "
        "TEXT NOT NULL, PRIMARY KEY (article, number))"_s);
    run(database,
        u"CREATE INDEX log_entry_by_correction ON log_entry (article, correction, number)"_s);
    run(database, u"PRAGMA user_version = 1"_s);
    const QString text = article.textSha256;
    run(database, u"INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {text, article.sourceSha256, article.path, article.title,
         article.published.toString(Qt::ISODate), article.url, u"2026-11-17T12:00:00.000Z"_s});
    for (const Correction &correction : log.corrections()) {
        const QString id = correction.id.toString(QUuid::WithoutBraces);
        const QString body = QString::fromUtf8(
            QJsonDocument(toJson(correction, nullptr)).toJson(QJsonDocument::Compact));
        run(database, u"INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?)"_s,
            {text, id, timeText(correction.made), correction.by, body, digestOf({text, id, body})});
    }
    int number = 0;
    for (const LogEntry &entry : log.entries()) {
        const QString line = QString::number(++number);
        const QString id = entry.correction.toString(QUuid::WithoutBraces);
        run(database, u"INSERT INTO log_entry VALUES (?, ?, ?, ?, ?, ?)"_s,
            {text, line, id, toName(entry.kind), timeText(entry.at),
             digestOf({text, line, id, toName(entry.kind), timeText(entry.at)})});
    }
}

void makeFirstLibrary(const QString &place, const ArticleRecord &article, const CorrectionLog &log)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, place);
        database.setDatabaseName(place);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        fill(database, article, log);
    }
    QSqlDatabase::removeDatabase(place);
}

} // namespace onrecord::test

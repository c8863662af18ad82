// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of corrections and of the log, and what is asked of them.
#include "core/storage/librarytables.h"

#include "core/corrections/enumnames.h"
#include "core/storage/correctionjson.h"
#include "core/text/strictjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
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
    using Known = QHash<QUuid, Correction>;
    Known known;
    const auto take = [&](const QSqlQuery &row) -> Result<void> {
        const QString body = row.value(1).toString();
        Result<Correction> correction = damage(u"correction"_s);
        if (row.value(2).toString() == digestOf({text, row.value(0).toString(), body}))
            correction = correctionIn(body);
        if (correction)
            known.insert(correction->id, *correction);
        else if (which == Rows::All)
            return correction.error();
        return {};
    };
    const Result<void> done =
        forEachRow(u"SELECT id, body, digest FROM correction WHERE article = ?"_s, {text}, take);
    return done || which == Rows::Whole ? Result<Known>(known) : Result<Known>(done.error());
}

Result<CorrectionLog> LibraryTables::read(const QString &text, Rows which) const
{
    const Result<QHash<QUuid, Correction>> known = readCorrections(text, which);
    if (!known)
        return known.error();
    const QString later = m_version < 2 ? u"number, '', ''"_s
        : m_version < 4                 ? u"clock, origin, ''"_s
                                        : u"clock, origin, said_by"_s;
    QList<LogEntry> entries;
    QSet<QUuid> made;
    const auto take = [&](const QSqlQuery &row) -> Result<void> {
        const auto field = [&](int column) {
            return row.value(column).toString();
        };
        const std::optional<LogEntry::Kind> kind = logEntryKindNamed(field(2));
        const QUuid id(field(1));
        QStringList fields{text, field(0), field(1), field(2), field(3)};
        if (!field(6).isEmpty()) // else of version 1, whose clock is its number
            fields += {field(5), field(6)};
        if (!field(7).isEmpty())
            fields += field(7);
        const bool sound = kind && field(4) == digestOf(fields)
            && (!field(6).isEmpty() || field(5) == field(0))
            && (*kind != LogEntry::Kind::Made || known->contains(id));
        if (!sound)
            return which == Rows::All ? Result<void>(damage(u"log_entry"_s)) : Result<void>();
        if (*kind == LogEntry::Kind::Made)
            made.insert(id);
        entries.append({*kind, id, QDateTime::fromString(field(3), Qt::ISODateWithMs).toUTC(),
                        row.value(5).toLongLong(), QUuid(field(6)), field(7)});
        return {};
    };
    const Result<void> done =
        forEachRow(u"SELECT number, correction, kind, at, digest, "_s + later
                       + u" FROM log_entry WHERE article = ? ORDER BY number"_s,
                   {text}, take);
    if (!done && which == Rows::All)
        return done.error();
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
    QStringList fields{text, line, id, kind, at, clock, origin};
    if (!entry.by.isEmpty()) // a line without a name is the one that older versions wrote
        fields += entry.by;
    const Result<QSqlQuery> done = run(
        u"INSERT INTO log_entry (article, number, correction, kind, at, clock, origin, said_by, "
        "digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {text, *last + 1, id, kind, at, entry.clock, origin, entry.by, digestOf(fields)});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace onrecord

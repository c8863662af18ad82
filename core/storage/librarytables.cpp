// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/librarytables.h"

#include "core/storage/correctionjson.h"
#include "core/storage/libraryschema.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace onrecord {

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView allTexts("SELECT text_digest FROM article ORDER BY text_digest");

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

Result<void> LibraryTables::endOf(const QSqlQuery &rows) const
{
    const QSqlError error = rows.lastError();
    return error.isValid() ? Result<void>(m_errorOf(error, m_subject)) : Result<void>();
}

Result<void> LibraryTables::takeFirstFields(const QString &sql, const QVariantList &values,
                                            QStringList &fields) const
{
    return forEachRow(sql, values, [&](const QSqlQuery &row) -> Result<void> {
        fields.append(row.value(0).toString());
        return {};
    });
}

Result<QStringList> LibraryTables::firstFields(const QString &sql, const QVariantList &values) const
{
    QStringList fields;
    const Result<void> done = takeFirstFields(sql, values, fields);
    return done ? Result<QStringList>(fields) : Result<QStringList>(done.error());
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
    m_version = 1;
    return made ? upgrade() : made;
}

Result<void> LibraryTables::upgrade()
{
    if (m_version < 2) {
        const Result<void> done = runAll(secondTables());
        if (!done)
            return done;
        const Result<QSqlQuery> marked =
            run(u"INSERT INTO library (id, generation) VALUES (?, 0)"_s,
                {QUuid::createUuid().toString(QUuid::WithoutBraces)});
        if (!marked)
            return marked.error();
    }
    Result<void> done;
    if (m_version < 3) {
        done = runAll(thirdTables());
        m_version = 3;
        if (done)
            done = putSketches();
    }
    if (done)
        done = runAll(fourthTables());
    m_version = version;
    return done;
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
    QList<ArticleRecord> found;
    const auto take = [&](const QSqlQuery &row) -> Result<void> {
        const auto text = [&](int column) {
            return row.value(column).toString();
        };
        const std::optional<TextSketch> sketch = TextSketch::fromText(text(6));
        if (!sketch)
            return damage(u"article"_s);
        found.append({text(0), text(1), text(2), text(3), QDate::fromString(text(4), Qt::ISODate),
                      text(5), *sketch});
        return {};
    };
    const Result<void> done =
        forEachRow(u"SELECT text_digest, source_digest, path, title, published, url"_s
                       + (m_version < 2 ? once : today),
                   {value}, take);
    return done ? Result<QList<ArticleRecord>>(found) : Result<QList<ArticleRecord>>(done.error());
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
        const Result<QStringList> paths = firstFields(
            u"SELECT path FROM place WHERE article = ? ORDER BY path"_s, {text.textSha256});
        if (!paths)
            return paths.error();
        text.path.clear();
        places.append(text); // one that was pasted was nowhere
        for (const QString &path : *paths) {
            text.path = path;
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
    return firstFields(allTexts, {});
}

QStringList LibraryTables::wholeTexts() const
{
    QStringList texts;
    (void)takeFirstFields(allTexts, {}, texts);
    return texts;
}

Result<QStringList> LibraryTables::worksOf(const ArticleRecord &article) const
{
    const QString work = m_version < 2 ? u"text_digest"_s : u"work"_s;
    const auto worksWhere = [&](const QString &where, const QString &value) {
        return firstFields(u"SELECT DISTINCT "_s + work + u" FROM article WHERE "_s + where
                               + u" ORDER BY "_s + work,
                           {value});
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
    const Result<void> looked = putSketch(article.textSha256, article.sketch);
    if (!looked || article.path.isEmpty())
        return looked;
    return putPlace(article.textSha256, article.path);
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

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/libraryschema.h"

namespace onrecord {

using namespace Qt::StringLiterals;

QStringList firstTables()
{
    return {
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
}

QStringList secondTables()
{
    return {
        u"CREATE TABLE library (id TEXT NOT NULL PRIMARY KEY, generation BIGINT NOT NULL)"_s,
        u"ALTER TABLE article ADD COLUMN work TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE article ADD COLUMN sketch TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE article ADD COLUMN changed BIGINT NOT NULL DEFAULT 0"_s,
        u"UPDATE article SET work = text_digest"_s,
        u"CREATE INDEX article_by_work ON article (work)"_s,
        u"CREATE TABLE place (path TEXT NOT NULL, article TEXT NOT NULL "
        "REFERENCES article (text_digest), PRIMARY KEY (path, article))"_s,
        u"INSERT INTO place (path, article) SELECT path, text_digest FROM article "
        "WHERE path <> ''"_s,
        u"CREATE INDEX place_by_article ON place (article)"_s,
        u"ALTER TABLE log_entry ADD COLUMN clock BIGINT NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE log_entry ADD COLUMN origin TEXT NOT NULL DEFAULT ''"_s,
        u"UPDATE log_entry SET clock = number"_s,
        u"CREATE INDEX log_entry_by_clock ON log_entry (article, clock)"_s,
    };
}

QStringList thirdTables()
{
    return {
        u"CREATE TABLE sketch (hash BIGINT NOT NULL, article TEXT NOT NULL "
        "REFERENCES article (text_digest))"_s,
        u"CREATE INDEX sketch_by_hash ON sketch (hash)"_s,
    };
}

QStringList fourthTables()
{
    return {u"ALTER TABLE log_entry ADD COLUMN said_by TEXT NOT NULL DEFAULT ''"_s};
}

} // namespace onrecord

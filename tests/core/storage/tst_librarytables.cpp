// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/librarytables.h"

#include "tests/support/readable.h"
#include "tests/support/samplelog.h"

#include <QSqlError>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

Error asUnwritable(const QSqlError &failure, const QString &subject)
{
    return {Fault::Unwritable, subject, -1, failure.text()};
}

/// The tables in a database of their own, without an article.
class Tables
{
public:
    Tables()
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(u":memory:"_s);
        if (!database.open() || !tables().create())
            qFatal("no database");
    }
    ~Tables() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Tables)

    LibraryTables tables() const
    {
        return {QSqlDatabase::database(m_name), u"the library"_s, asUnwritable};
    }
    void meddle(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(statement) || query.numRowsAffected() == 0)
            qFatal("cannot meddle: %s", qPrintable(query.lastError().text()));
    }

private:
    const QString m_name;
};

ArticleRecord articleOf(const QString &text)
{
    return {text, u"bytes of "_s + text, u"/news/😀.txt"_s, {}, QDate(2026, 11, 17), {}};
}

} // namespace

class LibraryTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnArticle();
    void findsTheOneChangedLast();
    void keepsALog();
    void replacesALog();
    void tellsTheLastKind();
    void noticesADamagedRow_data();
    void noticesADamagedRow();
    void asksItsConnectionWhatAFailureMeans();
};

void LibraryTablesTest::keepsAnArticle()
{
    const Tables library;
    LibraryTables tables = library.tables();
    ArticleRecord article = articleOf(u"one"_s);
    article.title = u"Ferry 😀"_s;
    article.url = u"https://brekkvik.example/ferry"_s;
    QVERIFY(tables.put(article, noon));
    QVERIFY(*tables.articleByText(u"one"_s) == article);
    article.published = {};
    QVERIFY(tables.put(article, noon)); // the same text again
    QVERIFY(*tables.articleByText(u"one"_s) == article);
    QVERIFY(!tables.articleByText(u"other"_s)->has_value());
}

void LibraryTablesTest::findsTheOneChangedLast()
{
    const Tables library;
    LibraryTables tables = library.tables();
    QVERIFY(tables.put(articleOf(u"one"_s), noon));
    QVERIFY(tables.put(articleOf(u"two"_s), noon.addSecs(1)));
    const auto like = [&](const QString &bytes, const QString &path) {
        const auto found = tables.articleLike(bytes, path);
        return found && *found ? (*found)->textSha256 : QString();
    };
    QCOMPARE(like({}, u"/news/😀.txt"_s), u"two"_s);
    QCOMPARE(like(u"bytes of one"_s, u"/news/😀.txt"_s), u"one"_s); // bytes before path
    QCOMPARE(like(u"bytes of none"_s, {}), QString());
    QCOMPARE(like({}, {}), QString());
}

void LibraryTablesTest::keepsALog()
{
    const Tables library;
    LibraryTables tables = library.tables();
    QVERIFY(tables.put(articleOf(u"one"_s), noon));
    const CorrectionLog log = sampleLog();
    for (const Correction &correction : log.corrections())
        QVERIFY(tables.add(u"one"_s, correction));
    for (const LogEntry &entry : log.entries())
        QVERIFY(tables.add(u"one"_s, entry));
    QVERIFY(*tables.log(u"one"_s) == log);
    QVERIFY(tables.log(u"two"_s)->isEmpty());
}

void LibraryTablesTest::replacesALog()
{
    const Tables library;
    LibraryTables tables = library.tables();
    for (const QString &text : {u"one"_s, u"two"_s}) {
        QVERIFY(tables.put(articleOf(text), noon));
        QVERIFY(tables.replace(text, sampleLog()));
    }
    CorrectionLog shorter;
    shorter.append(sampleLog().corrections().last(), noon);
    QVERIFY(tables.replace(u"one"_s, shorter));
    QVERIFY(*tables.log(u"one"_s) == shorter);
    QVERIFY(*tables.log(u"two"_s) == sampleLog());
}

void LibraryTablesTest::tellsTheLastKind()
{
    const Tables library;
    LibraryTables tables = library.tables();
    const Correction correction = sampleLog().corrections().first();
    QVERIFY(tables.put(articleOf(u"one"_s), noon));
    QVERIFY(tables.add(u"one"_s, correction));
    QVERIFY(!tables.lastKind(u"one"_s, correction.id)->has_value());
    for (const LogEntry::Kind kind :
         {LogEntry::Kind::Made, LogEntry::Kind::Withdrawn, LogEntry::Kind::Restored}) {
        QVERIFY(tables.add(u"one"_s, LogEntry{kind, correction.id, noon}));
        QVERIFY(*tables.lastKind(u"one"_s, correction.id) == std::optional(kind));
    }
    QVERIFY(!tables.lastKind(u"one"_s, QUuid::createUuid())->has_value());
}

void LibraryTablesTest::noticesADamagedRow_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("table");

    QTest::newRow("a letter of a correction")
        << u"UPDATE correction SET body = replace(body, 'a', 'b')"_s << u"correction"_s;
    QTest::newRow("a digest") << u"UPDATE correction SET digest = replace(digest, '0', '1')"_s
                              << u"correction"_s;
    QTest::newRow("a correction of another article")
        << u"UPDATE correction SET article = 'two'"_s << u"log_entry"_s;
    QTest::newRow("the time of a line")
        << u"UPDATE log_entry SET at = '2020-01-01T00:00:00.000Z'"_s << u"log_entry"_s;
    QTest::newRow("the kind of a line")
        << u"UPDATE log_entry SET kind = 'withdrawn'"_s << u"log_entry"_s;
    QTest::newRow("lines in another order")
        << u"UPDATE log_entry SET number = 1000 - number"_s << u"log_entry"_s;
    QTest::newRow("a line that is gone")
        << u"DELETE FROM log_entry WHERE number = 1"_s << u"log_entry"_s;
    QTest::newRow("a correction that is gone")
        << u"DELETE FROM correction WHERE id = (SELECT MAX(id) FROM correction)"_s
        << u"log_entry"_s;
}

void LibraryTablesTest::noticesADamagedRow()
{
    QFETCH(QString, statement);
    QFETCH(QString, table);
    const Tables library;
    LibraryTables tables = library.tables();
    QVERIFY(tables.put(articleOf(u"one"_s), noon));
    QVERIFY(tables.put(articleOf(u"two"_s), noon));
    QVERIFY(tables.replace(u"one"_s, sampleLog()));
    library.meddle(statement);
    const Result<CorrectionLog> log = tables.log(u"one"_s);
    QVERIFY(!log);
    QCOMPARE(log.error().fault, Fault::Damaged);
    QCOMPARE(log.error().subject, u"the library"_s);
    QCOMPARE(log.error().detail, table);
}

void LibraryTablesTest::asksItsConnectionWhatAFailureMeans()
{
    const Tables library;
    LibraryTables tables = library.tables();
    const Result<void> again = tables.create();
    QVERIFY(!again);
    QCOMPARE(again.error().fault, Fault::Unwritable);
    QVERIFY(again.error().detail.contains(u"article"_s));
}

QTEST_GUILESS_MAIN(LibraryTablesTest)
#include "tst_librarytables.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/librarytables.h"

#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
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
    return {text, u"bytes of "_s + text, u"/news/😀.txt"_s, {}, QDate(2026, 11, 17), {}, {}};
}

} // namespace

class LibraryTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnArticle();
    void findsWhatWasAtAPath();
    void findsTheWorksOfAnArticle();
    void findsTextsThatAreAlike();
    void countsChanges();
    void keepsALog();
    void joinsWorks();
    void tellsTheLastLine();
    void tellsWhatIsStillWhole();
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
    article.sketch = TextSketch(u"The ferry sails again on Monday."_s);
    QVERIFY(tables.put(article, u"w"_s, noon));
    QVERIFY(*tables.articleWith(u"one"_s) == article);
    // The same text again, by a page that has its own idea of the title: what is known stays.
    ArticleRecord page = article;
    page.title = u"Another title"_s;
    page.sourceSha256.clear();
    QVERIFY(tables.put(page, u"w"_s, noon));
    QVERIFY(*tables.articleWith(u"one"_s) == article);
    QVERIFY(!tables.articleWith(u"other"_s)->has_value());
    QCOMPARE(*tables.texts(), QStringList(u"one"_s));
}

void LibraryTablesTest::findsWhatWasAtAPath()
{
    const Tables library;
    LibraryTables tables = library.tables();
    QVERIFY(tables.put(articleOf(u"one"_s), u"w1"_s, noon));
    QVERIFY(tables.advance());
    QVERIFY(tables.put(articleOf(u"two"_s), u"w2"_s, noon.addDays(-1))); // the clock was set back
    QVERIFY(tables.putPlace(u"one"_s, u"/copies/1.txt"_s));
    const auto at = [&](const QString &path) {
        QStringList texts;
        const Result<QList<ArticleRecord>> found = tables.textsAt(path);
        for (const ArticleRecord &each : *found)
            texts.append(each.textSha256);
        return texts.join(u' ');
    };
    QCOMPARE(at(u"/news/😀.txt"_s), u"two one"_s); // the one changed last first
    QCOMPARE(at(u"/copies/1.txt"_s), u"one"_s);
    QCOMPARE(at(u"/nowhere"_s), QString());
}

void LibraryTablesTest::findsTheWorksOfAnArticle()
{
    const Tables library;
    LibraryTables tables = library.tables();
    QVERIFY(tables.put(articleOf(u"one"_s), u"w1"_s, noon));
    QVERIFY(tables.put(articleOf(u"two"_s), u"w2"_s, noon));
    QCOMPARE(*tables.worksOf(articleOf(u"one"_s)), QStringList(u"w1"_s)); // no version of two
    ArticleRecord third{u"three"_s, u"bytes of two"_s, {}, {}, {}, {}, {}};
    QCOMPARE(*tables.worksOf(third), QStringList(u"w2"_s));
    third.sourceSha256.clear();
    QCOMPARE(*tables.worksOf(third), QStringList());
}

/// Among many that begin alike.
void LibraryTablesTest::findsTextsThatAreAlike()
{
    const Tables library;
    LibraryTables tables = library.tables();
    const auto words = [](int number, int changed) {
        QString text = u"Read by all who read the news of the coast, every day but Sunday. "_s;
        for (int word = 0; word < 100; ++word)
            text += u"w%1x%2 "_s.arg(word % 10 < changed ? -1 : number).arg(word);
        return text;
    };
    constexpr int many = 1000;
    for (int number = 0; number < many; ++number) {
        ArticleRecord article = articleOf(QString::number(number));
        article.sketch = TextSketch(words(number, 0));
        QVERIFY(tables.put(article, u"w"_s, noon));
        QVERIFY(tables.put(article, u"w"_s, noon)); // a second correction of it
    }
    ArticleRecord article = articleOf(u"new"_s);
    for (const int number : {0, 500, many - 1}) {
        article.sketch = TextSketch(words(number, 1));
        const Result<QList<ArticleRecord>> alike = tables.textsLike(article);
        QVERIFY(alike);
        QCOMPARE(alike->size(), 1);
        QCOMPARE(alike->first().textSha256, QString::number(number));
    }
    article.sketch = TextSketch(words(500, 9));
    QVERIFY(tables.textsLike(article)->isEmpty());
    article.sketch = {};
    QVERIFY(tables.textsLike(article)->isEmpty());
}

void LibraryTablesTest::countsChanges()
{
    const Tables library;
    LibraryTables tables = library.tables();
    const LibraryMark first = *tables.mark();
    QVERIFY(!first.id.isEmpty());
    QVERIFY(tables.advance());
    QCOMPARE(tables.mark()->id, first.id);
    QCOMPARE(tables.mark()->generation, first.generation + 1);
    QVERIFY(Tables().tables().mark()->id != first.id);
}

/// Writes \a log for \a text, each correction beside the line that says it was made.
static void write(LibraryTables &tables, const QString &text, const CorrectionLog &log)
{
    for (const LogEntry &entry : log.entries()) {
        if (entry.kind == LogEntry::Kind::Made)
            QVERIFY(tables.add(text, log.correction(entry.correction)));
        QVERIFY(tables.add(text, entry));
    }
}

void LibraryTablesTest::keepsALog()
{
    const Tables library;
    LibraryTables tables = library.tables();
    QVERIFY(tables.put(articleOf(u"one"_s), u"w"_s, noon));
    write(tables, u"one"_s, sampleLog());
    QVERIFY(*tables.log(u"one"_s) == sampleLog());
    QVERIFY(tables.log(u"two"_s)->isEmpty());
    QCOMPARE(*tables.clock(u"w"_s), sampleLog().clock());
    QCOMPARE(*tables.clock(u"none"_s), 0);
}

void LibraryTablesTest::joinsWorks()
{
    const Tables library;
    LibraryTables tables = library.tables();
    CorrectionLog one;
    one.append(sampleLog().corrections()[0], noon);
    CorrectionLog two;
    two.append(sampleLog().corrections()[1], noon);
    QVERIFY(tables.put(articleOf(u"one"_s), u"w1"_s, noon));
    QVERIFY(tables.put(articleOf(u"two"_s), u"w2"_s, noon));
    write(tables, u"one"_s, one);
    write(tables, u"two"_s, two);
    QVERIFY(*tables.logOf({u"w1"_s}) == one);
    QCOMPARE(tables.logOf({u"w1"_s, u"w2"_s})->corrections().size(), 2);
    QVERIFY(tables.join({u"w2"_s, u"w1"_s}));
    QCOMPARE(tables.logOf({u"w2"_s})->corrections().size(), 2);
    QVERIFY(tables.logOf({u"w1"_s})->isEmpty());
    QCOMPARE(tables.textsOf(u"w2"_s)->size(), 2);
}

void LibraryTablesTest::tellsTheLastLine()
{
    const Tables library;
    LibraryTables tables = library.tables();
    const Correction correction = sampleLog().corrections().first();
    const QUuid origin = QUuid::createUuidV5(QUuid(), u"here"_s);
    QVERIFY(tables.put(articleOf(u"one"_s), u"w"_s, noon));
    QVERIFY(tables.put(articleOf(u"two"_s), u"w"_s, noon));
    QVERIFY(!*tables.knows(u"w"_s, correction.id));
    QVERIFY(tables.add(u"one"_s, correction));
    QVERIFY(*tables.knows(u"w"_s, correction.id));
    QVERIFY(!tables.lastKind(u"w"_s, correction.id)->has_value());
    qint64 clock = 0;
    for (const LogEntry::Kind kind :
         {LogEntry::Kind::Made, LogEntry::Kind::Withdrawn, LogEntry::Kind::Restored}) {
        const QString text = clock == 1 ? u"two"_s : u"one"_s; // of whichever text it was said
        QVERIFY(!*tables.hasLine(text, clock + 1, origin));
        QVERIFY(tables.add(text, LogEntry{kind, correction.id, noon, ++clock, origin}));
        QVERIFY(*tables.lastKind(u"w"_s, correction.id) == std::optional(kind));
        QVERIFY(*tables.hasLine(text, clock, origin));
    }
    QVERIFY(!tables.lastKind(u"w"_s, QUuid::createUuid())->has_value());
}

void LibraryTablesTest::tellsWhatIsStillWhole()
{
    const Tables library;
    LibraryTables tables = library.tables();
    QVERIFY(tables.put(articleOf(u"one"_s), u"w"_s, noon));
    write(tables, u"one"_s, sampleLog());
    library.meddle(u"UPDATE correction SET body = '{}' WHERE id = (SELECT MIN(id) FROM "
                   "correction)"_s);
    QVERIFY(!tables.log(u"one"_s));
    QCOMPARE(tables.wholeRows(u"one"_s).corrections().size(), sampleLog().corrections().size() - 1);
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
    QTest::newRow("the clock of a line")
        << u"UPDATE log_entry SET clock = clock + 7"_s << u"log_entry"_s;
    QTest::newRow("the origin of a line")
        << u"UPDATE log_entry SET origin = ''"_s << u"log_entry"_s;
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
    QVERIFY(tables.put(articleOf(u"one"_s), u"w1"_s, noon));
    QVERIFY(tables.put(articleOf(u"two"_s), u"w2"_s, noon));
    write(tables, u"one"_s, sampleLog());
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

ONRECORD_TEST(LibraryTablesTest)
#include "tst_librarytables.moc"

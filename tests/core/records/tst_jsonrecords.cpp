// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/jsonrecords.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Articles in JSON, however a program that wrote it calls things.
class JsonRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArticle_data();
    void readsAnArticle();
    void readsEachOfSeveral_data();
    void readsEachOfSeveral();
    void readsLines();
    void saysWhichLineIsBroken();
    void refuses_data();
    void refuses();
    void agreesWithTheTestSuite();
};

static QList<Article> recordsIn(const QByteArray &json)
{
    QList<Article> articles;
    const auto counts = readJsonRecords(json, [&](Article &&article) {
        articles.append(std::move(article));
        return true;
    });
    return counts ? articles : QList<Article>();
}

static const QByteArray firstRecord =
    "The ferry stays in Vik for another year 😀, the council of the town said on Tuesday.";
static const QByteArray secondRecord =
    "“We counted the passengers twice,” said Ole Berg, who runs the harbour office.";
static const QByteArray body = firstRecord + "\\n\\n" + secondRecord;
static const QByteArray html = "<p>" + firstRecord + "</p><p>" + secondRecord + "</p>";
static const QString text = u"Ferry stays\n\n"_s + QString::fromUtf8(firstRecord) + u"\n\n"_s
    + QString::fromUtf8(secondRecord);

void JsonRecordsTest::readsAnArticle_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("a crawler's")
        << R"({"title":"Ferry stays","authors":["Ida Lund"],"date_download":
        "2026-11-27","date_modify":null,"date_publish":"2026-03-12 06:02:00","description":"In short",
        "source_domain":"vik.example","outlet":"Vik Courier","url":"https://vik.example/f",
        "maintext":")"
            + body + "\"}";
    QTest::newRow("one break between paragraphs") << R"({"title":"Ferry stays","author":"Ida Lund",
        "date":"2026-03-12","source":"Vik Courier","link":"https://vik.example/f","text":")"
            + QByteArray(body).replace("\\n\\n", "\\n") + "\"}";
    QTest::newRow("JSON-LD")
        << R"({"@context":"https://schema.org","@type":"NewsArticle","headline":
        "Ferry stays","author":[{"@type":"Person","name":"Ida Lund"}],"publisher":{"@type":
        "Organization","name":"Vik Courier"},"datePublished":"2026-03-12T10:00:00+01:00","dateModified":
        "2026-03-14","url":"https://vik.example/f","articleBody":")"
            + body + "\"}";
    QTest::newRow("a graph")
        << R"({"@context":"https://schema.org","@graph":[{"@type":"Person","@id":
        "#ida","name":"Ida Lund"},{"@type":"Organization","@id":"#vik","name":"Vik Courier"},{"@type":
        "NewsArticle","headline":"Ferry stays","author":{"@id":"#ida"},"publisher":{"@id":"#vik"},
        "datePublished":"2026-03-12","mainEntityOfPage":{"@id":"https://vik.example/f"},"articleBody":")"
            + html + "\"}]}";
    QTest::newRow("what is around it")
        << R"({"status":"ok","totalResults":1,"articles":[{"source":{"id":
        null,"name":"Vik Courier"},"author":"Ida Lund","title":"Ferry stays","description":"In short",
        "url":"https://vik.example/f","publishedAt":"2026-03-12T00:00:00Z","content":")"
            + body + "\"}]}";
    QTest::newRow("fields within") << R"({"response":{"results":[{"webTitle":"Ferry stays","webUrl":
        "https://vik.example/f","webPublicationDate":"2026-03-12T00:00:00Z","fields":{"byline":"Ida Lund",
        "publication":"Vik Courier","trailText":"In short","bodyText":"No","body":")"
            + html + "\"}}]}}";
    QTest::newRow("a search engine's")
        << R"({"hits":{"hits":[{"_id":"1","_source":{"title":"Ferry stays",
        "byline":"Ida Lund","outlet":"Vik Courier","published":1773300000,"url":"https://vik.example/f",
        "content":")"
            + body + "\"}}]}}";
    QTest::newRow("WordPress")
        << R"([{"id":1,"date":"2026-03-12T00:00:00","link":"https://vik.example/f",
        "title":{"rendered":"Ferry stays"},"content":{"rendered":")"
            + html
            + R"("},"excerpt":{"rendered":"No"},"author_name":"Ida Lund","site_name":"Vik Courier"}])";
    QTest::newRow("JSON Feed")
        << R"({"version":"https://jsonfeed.org/version/1.1","title":"Vik Courier",
        "items":[{"id":"1","url":"https://vik.example/f","title":"Ferry stays","summary":"No",
        "content_html":")"
            + html + R"(","content_text":")" + firstRecord
            + R"(","date_published":"2026-03-12T00:00:00Z","authors":[{"name":"Ida Lund"}]}]})";
    QTest::newRow("paragraphs as a list")
        << R"({"headline":{"main":"Ferry stays"},"byline":{"original":
        "By Ida Lund"},"source":"Vik Courier","pub_date":"2026-03-12","web_url":"https://vik.example/f",
        "paragraphs":[{"text":")"
            + firstRecord + R"("},{"text":")" + secondRecord + "\"}]}";
    QTest::newRow("our own")
        << R"({"generator":"onrecord 0.1.0","article":{"title":"Ferry stays","byline":
        "Ida Lund","outlet":"Vik Courier","published":"2026-03-12","url":"https://vik.example/f",
        "language":"en"},"text":"Ferry stays\n\n)"
            + body + R"(","statements":[{"content":[[1,2]]}]})";
    QTest::newRow("behind a mark") << "\xEF\xBB\xBF"
            + QByteArray(R"({"title":"Ferry stays","author":
        "Lund, Ida","date":"2026-03-12","source":"Vik Courier","url":"https://vik.example/f","text":")")
            + body + "\"}";
    QTest::newRow("numbers of Python's")
        << R"([{"title":"Ferry stays","author":"Ida Lund","score":NaN,
        "date":"2026-03-12","source":"Vik Courier","url":"https://vik.example/f","text":")"
            + body + "\", \"x\": -Infinity}]";
}

void JsonRecordsTest::readsAnArticle()
{
    QFETCH(QByteArray, json);
    const QList<Article> articles = recordsIn(json);
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].text, text);
    QCOMPARE(articles[0].title, u"Ferry stays"_s);
    QCOMPARE(articles[0].byline, u"Ida Lund"_s);
    QCOMPARE(articles[0].outlet, u"Vik Courier"_s);
    QCOMPARE(articles[0].published, QDate(2026, 3, 12));
    QCOMPARE(articles[0].url, u"https://vik.example/f"_s);
}

static QByteArray record(const char *title)
{
    return "{\"title\":\"" + QByteArray(title) + "\",\"date\":\"2026-03-12\",\"text\":\"" + body
        + "\"}";
}

void JsonRecordsTest::readsEachOfSeveral_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("a list") << "[" + record("One") + "," + record("Two") + "]";
    QTest::newRow("in an object") << "{\"meta\":{\"n\":2},\"articles\":[" + record("One") + ","
            + record("Two") + "]}";
    QTest::newRow("by their ids") << "{\"a1\":" + record("One") + ",\"a2\":" + record("Two") + "}";
    QTest::newRow("behind each other, on several lines") << "\xEF\xBB\xBF{\n \"note\": \"}{\",\n"
            + record("One").sliced(1) + "\n" + record("Two") + "\n";
    QTest::newRow("one without text between")
        << "[" + record("One") + ",{\"title\":\"No\"}," + record("Two") + "]";
}

void JsonRecordsTest::readsEachOfSeveral()
{
    QFETCH(QByteArray, json);
    QStringList titles;
    for (const Article &article : recordsIn(json))
        titles.append(article.title);
    QCOMPARE(titles, (QStringList{u"One"_s, u"Two"_s}));
}

void JsonRecordsTest::readsLines()
{
    const QByteArray lines = "\xEF\xBB\xBF" + record("One") + "\r\n\r\n" + record("Two") + "\n";
    QVERIFY(isJsonLines(lines));
    QVERIFY(!isJsonLines(record("One")));
    QVERIFY(!isJsonLines("{\n  \"a\": 1\n}\n"));
    int given = 0;
    const auto all = readJsonLines(lines, [&](Article &&) { return ++given > 0; });
    QVERIFY(all);
    QCOMPARE(all->articles, 2);
    const auto some = readJsonLines(lines, [](Article &&) { return false; });
    QVERIFY(some);
    QCOMPARE(some->articles, 1);
}

void JsonRecordsTest::saysWhichLineIsBroken()
{
    int given = 0;
    const QByteArray lines = record("One") + "\n{\"title\": \"Tw\n" + record("Three") + "\n";
    const auto counts = readJsonLines(lines, [&](Article &&) { return ++given > 0; });
    QVERIFY(!counts);
    QCOMPARE(counts.error().fault, Fault::Damaged);
    QCOMPARE(counts.error().place, record("One").size() + 1);
    QCOMPARE(given, 2);
}

void JsonRecordsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("no text") << QByteArray(R"({"title":"Ferry"})") << Fault::UnknownFormat;
    QTest::newRow("data") << QByteArray(R"({"a":[1,{"b":"c"}]})") << Fault::UnknownFormat;
    QTest::newRow("settings") << QByteArray(R"({"text":"on","size":3})") << Fault::UnknownFormat;
    QTest::newRow("an empty list") << QByteArray("[]") << Fault::UnknownFormat;
    QTest::newRow("cut off") << record("One").chopped(1) << Fault::Damaged;
    QTest::newRow("words behind an object") << record("One") + " and" << Fault::Damaged;
    QTest::newRow("a broken one behind it") << record("One") + "\n{\"a\":}" << Fault::Damaged;
    QTest::newRow("a comma too many") << record("One").chopped(1) + ",}" << Fault::Damaged;
    QTest::newRow("a number that is none, in an object")
        << record("One").chopped(1) + ",\"x\":NaN}" << Fault::Damaged;
    QTest::newRow("deep") << QByteArray(100'000, '[') << Fault::Damaged;
    QTest::newRow("deeper than articles stand")
        << QByteArray(200, '[') + record("One") + QByteArray(200, ']') << Fault::UnknownFormat;
}

void JsonRecordsTest::refuses()
{
    QFETCH(QByteArray, json);
    const auto counts = readJsonRecords(json, [](Article &&) { return true; });
    QVERIFY(!counts);
    QTEST(counts.error().fault, "fault");
}

/// The files of JSONTestSuite, each as a member of an article.
void JsonRecordsTest::agreesWithTheTestSuite()
{
    const QDir suite(qEnvironmentVariable("ONRECORD_SHARED") + u"/eval/hostile/json_parsing"_s);
    if (!suite.exists())
        QSKIP("the shared test data is not here");
    for (const QString &name : suite.entryList({u"*.json"_s})) {
        QFile file(suite.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = record("One").chopped(1) + ",\"member\": " + file.readAll() + '}';
        if (!name.startsWith(u'i'))
            QVERIFY2(recordsIn(json).isEmpty() == name.startsWith(u'n'), qPrintable(name));
    }
}

ONRECORD_TEST(JsonRecordsTest)
#include "tst_jsonrecords.moc"

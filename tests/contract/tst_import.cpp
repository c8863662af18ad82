// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody else marked, laid over an article by the built program.

#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithWhatItWrote_data();
    void agreesWithWhatItWrote();
    void writesTheOutcome_data();
    void writesTheOutcome();
    void bringsDatesAndClaims();
    void writesToStandardOutput();
    void tellsWhatHasNoPlace();
    void readsAsAnnotateDoes_data();
    void readsAsAnnotateDoes();
    void tellsWhatTheFormatLacks_data();
    void tellsWhatTheFormatLacks();
    void saysWhatItCannotTakeBack_data();
    void saysWhatItCannotTakeBack();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    CommandLineBench m_bench;
};

void ImportTest::initTestCase()
{
    m_bench.write(u"orlow.txt"_s, sampleArticle());
}

void ImportTest::agreesWithWhatItWrote_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"json", "jsonl", "html", "w3c", "csv", "tei"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void ImportTest::agreesWithWhatItWrote()
{
    QFETCH(QString, format);
    const QByteArray marks =
        m_bench.call({u"annotate"_s, u"--to"_s, format, u"orlow.txt"_s}).output;
    m_bench.write(u"marks"_s, marks);
    const Call call = m_bench.call({u"import"_s, u"orlow.txt"_s, u"marks"_s});
    QVERIFY2(call.status == 0, call.errors);
    QVERIFY2(call.output.contains("changed: 0 (other speaker: 0, other words: 0); added: 0"),
             call.output);
    QVERIFY2(call.output.contains("not placed: 0"), call.output);
}

void ImportTest::writesTheOutcome_data()
{
    QTest::addColumn<QString>("as");
    QTest::newRow("corrections") << u"corrections"_s;
    QTest::newRow("opinion") << u"opinion"_s;
}

void ImportTest::writesTheOutcome()
{
    QFETCH(QString, as);
    QJsonObject reading =
        QJsonDocument::fromJson(m_bench.call({u"annotate"_s, u"orlow.txt"_s}).output).object();
    QJsonArray statements = reading[u"statements"].toArray();
    QVERIFY(!statements.isEmpty());
    QJsonObject first = statements[0].toObject();
    first.insert(u"verb"_s, u"warns"_s);
    statements[0] = first;
    reading.insert(u"statements"_s, statements);
    m_bench.write(u"orr.json"_s, QJsonDocument(reading).toJson());
    const Call call = m_bench.call(
        {u"import"_s, u"--as"_s, as, u"-o"_s, u"out.json"_s, u"orlow.txt"_s, u"orr.json"_s});
    QVERIFY2(call.status == 0, call.errors);
    QVERIFY2(call.output.contains("changed: 1 "), call.output);
    const QJsonDocument outcome = QJsonDocument::fromJson(m_bench.read(u"out.json"_s));
    QCOMPARE(outcome[u"statements"][0][u"verb"].toString(), u"warns"_s);
    QCOMPARE(outcome[u"statements"][0][u"state"].toString(), u"corrected"_s);
}

void ImportTest::bringsDatesAndClaims()
{
    QJsonObject reading =
        QJsonDocument::fromJson(m_bench.call({u"annotate"_s, u"orlow.txt"_s}).output).object();
    QJsonArray dates = reading[u"dates"].toArray();
    QVERIFY(!dates.isEmpty());
    QJsonObject first = dates[0].toObject();
    first.insert(u"value"_s, u"2019-05"_s);
    first.insert(u"corrected"_s, true);
    dates[0] = first;
    reading.insert(u"dates"_s, dates);
    QJsonArray claims = reading[u"claims"].toArray();
    claims.append(QJsonObject{{u"span"_s, QJsonArray{0, 4}}, {u"checkworthy"_s, 1}});
    reading.insert(u"claims"_s, claims);
    m_bench.write(u"orr.json"_s, QJsonDocument(reading).toJson());
    const Call call =
        m_bench.call({u"import"_s, u"-o"_s, u"dated.json"_s, u"orlow.txt"_s, u"orr.json"_s});
    QVERIFY2(call.status == 0, call.errors);
    QVERIFY2(
        call.output.contains("dates that mean something else: 1; claims marked or taken off: 1"),
        call.output);
    const QJsonDocument outcome = QJsonDocument::fromJson(m_bench.read(u"dated.json"_s));
    QCOMPARE(outcome[u"dates"][0][u"value"].toString(), u"2019-05"_s);
    QCOMPARE(outcome[u"claims"].toArray().size(), claims.size());
}

/// The report makes way for the article.
void ImportTest::writesToStandardOutput()
{
    m_bench.write(u"none.ann"_s, "T1\tContent 9000 9030\t“The ferry is sold to Falkwerk”\n");
    const Call call = m_bench.call(
        {u"import"_s, u"-o"_s, u"-"_s, u"--to"_s, u"json"_s, u"orlow.txt"_s, u"none.ann"_s});
    QCOMPARE(call.status, 0);
    QVERIFY(QJsonDocument::fromJson(call.output).isObject());
    QVERIFY2(call.errors.startsWith("none.ann: 1 statements"), call.errors);
    QVERIFY(!m_bench.names().contains(u"-"));
}

void ImportTest::readsAsAnnotateDoes_data()
{
    QTest::addColumn<QStringList>("reading");
    QTest::addColumn<bool>("isCareful");
    QTest::newRow("as usual") << QStringList{} << false;
    QTest::newRow("quickly") << QStringList{u"--reading"_s, u"quick"_s} << false;
    QTest::newRow("carefully") << QStringList{u"--reading"_s, u"careful"_s} << true;
}

/// What was found carefully agrees with what is found carefully, and with nothing else.
void ImportTest::readsAsAnnotateDoes()
{
    QFETCH(QStringList, reading);
    QFETCH(bool, isCareful);
    m_bench.write(u"ferry.txt"_s, reportedArticle());
    m_bench.call(
        {u"annotate"_s, u"--reading"_s, u"careful"_s, u"-o"_s, u"careful.json"_s, u"ferry.txt"_s});
    const Call call = m_bench.call(QStringList{u"import"_s} + reading
                                   + QStringList{u"ferry.txt"_s, u"careful.json"_s});
    QVERIFY2(call.status == 0, call.errors);
    const bool agrees = call.output.contains("only in the file: 0; only in our own reading: 0\n")
        && call.output.contains("changed: 0 (other speaker: 0, other words: 0); added: 0\n");
    QVERIFY2(agrees == isCareful, call.output);
}

void ImportTest::tellsWhatTheFormatLacks_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *format, const QByteArray &line) {
        QTest::newRow(format) << QString::fromLatin1(format) << line;
    };
    row("brat", "topics, flags, dates, claims\n");
    row("refi", "cue, source, how sure a speaker is, flags, dates, claims\n");
    row("tei", "how sure a speaker is, notes, flags, claims\n");
    row("w3c", "how sure a speaker is, flags, dates, claims\n");
    row("csv", "flags, dates, claims\n");
    row("json", {});
    row("html", {});
}

void ImportTest::tellsWhatTheFormatLacks()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, line);
    m_bench.call({u"annotate"_s, u"--to"_s, format, u"-o"_s, u"lacks"_s, u"orlow.txt"_s});
    const Call call = m_bench.call({u"import"_s, u"orlow.txt"_s, u"lacks"_s});
    QVERIFY2(call.status == 0, call.errors);
    const QByteArray said = "the format has no place for: ";
    QCOMPARE(call.output.contains(said), !line.isEmpty());
    QVERIFY2(line.isEmpty() || call.output.contains(said + line), call.output);
}

void ImportTest::tellsWhatHasNoPlace()
{
    m_bench.write(u"gone.ann"_s, "T1\tContent 9000 9030\t“The ferry is sold to Falkwerk”\n");
    const Call call = m_bench.call({u"import"_s, u"orlow.txt"_s, u"gone.ann"_s});
    QVERIFY2(call.status == 0, call.errors);
    QVERIFY2(call.output.contains("not placed: “The ferry is sold to Falkwerk” (nobody named)"),
             call.output);
}

void ImportTest::saysWhatItCannotTakeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char *format, const QByteArray &what) {
        QTest::newRow(format) << QString::fromLatin1(format) << what;
    };
    row("excerpts", "is a page of Onrecord without what opens it again; ");
    row("markdown", "is an export in the format Markdown, which cannot be imported; ");
    row("dates", "is an export in the format dates as JSON Lines, which cannot be imported; ");
    row("dna", "is an export in the format DNA, which cannot be imported; ");
    row("graphml", "is an export in the format GraphML, which cannot be imported; ");
}

/// Whatever it is called, and whether or not an outcome was asked for.
void ImportTest::saysWhatItCannotTakeBack()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, what);
    m_bench.write(
        u"oneway"_s,
        m_bench.call({u"annotate"_s, u"--to"_s, format, u"-o"_s, u"-"_s, u"orlow.txt"_s}).output);
    for (const QStringList &options : {QStringList{}, QStringList{u"-o"_s, u"taken.json"_s}}) {
        const Call call = m_bench.call(QStringList{u"import"_s} + options
                                       + QStringList{u"orlow.txt"_s, u"oneway"_s});
        QCOMPARE(call.status, 1);
        QCOMPARE(call.output, QByteArray());
        QCOMPARE(call.errorLines().size(), 1);
        QVERIFY2(call.errors.startsWith("onrecord-cli: oneway: The file " + what + "choose "),
                 call.errors);
        QVERIFY(m_bench.read(u"taken.json"_s).isNull());
    }
}

void ImportTest::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    for (const char *const option : {"--to=html", "--notes", "--states=auto", "--bom"})
        QTest::newRow(option) << QStringList{QString::fromLatin1(option), u"orlow.txt"_s, u"a"_s}
                              << 2;
    QTest::newRow("a state there is not")
        << QStringList{u"-o"_s, u"x"_s, u"--states=sure"_s, u"orlow.txt"_s, u"a"_s} << 2;
    QTest::newRow("no marks") << QStringList{u"orlow.txt"_s} << 2;
    QTest::newRow("two files of marks") << QStringList{u"orlow.txt"_s, u"a"_s, u"b"_s} << 2;
    QTest::newRow("a reading there is not")
        << QStringList{u"--reading"_s, u"hasty"_s, u"orlow.txt"_s, u"a"_s} << 2;
    QTest::newRow("another way to take them")
        << QStringList{u"--as"_s, u"truth"_s, u"orlow.txt"_s, u"a"_s} << 2;
    QTest::newRow("a file that is none of marks")
        << QStringList{u"orlow.txt"_s, u"orlow.txt"_s} << 1;
    QTest::newRow("a file that is not there") << QStringList{u"orlow.txt"_s, u"nowhere"_s} << 1;
}

void ImportTest::refusesWrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Call call = m_bench.call(QStringList{u"import"_s} + arguments);
    QCOMPARE(call.status, status);
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY(call.output.isEmpty());
}

ONRECORD_TEST(ImportTest)
#include "tst_import.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Which inputs are read and where their outcome goes.

#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class InputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksAFolder();
    void walksOverThePartsOfSavedPages();
    void takesAnyFileNamedOutright();
    void readsStandardInput();
    void namesOutputs_data();
    void namesOutputs();
    void outputIsAFileForOneInput();
    void twoOfOneNameAreRefusedFirst();
    void articlesOfAFileTakeNobodysName();
    void neverOverwritesItsInput();
    void severalInputsWantAPlace();
    void dayOfPublication_data();
    void dayOfPublication();
    void threadsChangeNothing();
    void jsonLinesComeOutAsTheyGoIn();
    void jsonLinesAnswerEachLineAtOnce();
    void jsonLinesGoOnAfterABadOne();
    void jsonLinesMakeUpOneFile();
};

void InputsTest::walksAFolder()
{
    const CommandLineBench bench;
    bench.write(u"in/b.txt"_s, sampleArticle());
    bench.write(u"in/a/c.MD"_s, sampleArticle());
    bench.write(u"in/picture.png"_s, "not an article");
    QCOMPARE(bench.call({u"annotate"_s, u"-o"_s, u"out"_s, u"in"_s}).status, 0);
    QCOMPARE(bench.names(u"out"_s), (QStringList{u"b.json"_s, u"c.json"_s}));
}

void InputsTest::walksOverThePartsOfSavedPages()
{
    const CommandLineBench bench;
    for (const QString &name :
         {u"in/a.html"_s, u"in/a_files/frame.html"_s, u"in/a-Dateien/frame.html"_s,
          u"in/a_news/b.html"_s, u"in/c_files/c.html"_s})
        bench.write(name, "<!DOCTYPE html><p>It rained in Tarn.");
    QCOMPARE(bench.call({u"annotate"_s, u"-o"_s, u"out"_s, u"in"_s}).status, 0);
    QCOMPARE(bench.names(u"out"_s), (QStringList{u"a.json"_s, u"b.json"_s, u"c.json"_s}));
}

void InputsTest::takesAnyFileNamedOutright()
{
    const CommandLineBench bench;
    bench.write(u"orlow.cutting"_s, sampleArticle());
    const Call call = bench.call({u"annotate"_s, u"orlow.cutting"_s});
    QCOMPARE(call.status, 0);
    QCOMPARE(QJsonDocument::fromJson(call.output)[u"text"].toString(),
             QString::fromUtf8(sampleArticle()));
}

void InputsTest::readsStandardInput()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call call = bench.call({u"annotate"_s, u"-"_s}, sampleArticle());
    QCOMPARE(call.status, 0);
    QCOMPARE(call.output, bench.call({u"annotate"_s, u"orlow.txt"_s}).output);
}

void InputsTest::namesOutputs_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("output");

    QTest::newRow("less the last suffix")
        << u"ORL19980108.1830.0711.txt"_s << u"json"_s << u"ORL19980108.1830.0711.json"_s;
    QTest::newRow("source.html is named by its folder")
        << u"003-quay/source.html"_s << u"brat"_s << u"003-quay.ann"_s;
    QTest::newRow("w3c") << u"a.txt"_s << u"w3c"_s << u"a.w3c.json"_s;
    QTest::newRow("tei") << u"a.txt"_s << u"tei"_s << u"a.tei.xml"_s;
    QTest::newRow("markdown") << u"a.txt"_s << u"markdown"_s << u"a.md"_s;
    QTest::newRow("dates") << u"a.txt"_s << u"dates"_s << u"a.jsonl"_s;
    QTest::newRow("no suffix") << u"notes"_s << u"json"_s << u"notes.json"_s;
    QTest::newRow("direction override in the name")
        << u"a\u202etxt.exe.txt"_s << u"json"_s << u"a_txt.exe.json"_s;
    QTest::newRow("line break in the name") << u"a\nb.txt"_s << u"json"_s << u"a_b.json"_s;
    QTest::newRow("beyond the BMP") << u"😀.txt"_s << u"json"_s << u"😀.json"_s;
}

void InputsTest::namesOutputs()
{
    QFETCH(QString, input);
    QFETCH(QString, format);
    QFETCH(QString, output);
    const CommandLineBench bench;
    bench.write(input, sampleArticle());
    const Call call =
        bench.call({u"annotate"_s, u"--to"_s, format, u"-o"_s, u"out/"_s, u"--"_s, input});
    QVERIFY2(call.status == 0, call.errors);
    QCOMPARE(bench.names(u"out"_s).filter(output), QStringList{output});
}

void InputsTest::outputIsAFileForOneInput()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    QDir(bench.path(u"."_s)).mkdir(u"there"_s);
    QCOMPARE(bench.call({u"annotate"_s, u"-o"_s, u"x.json"_s, u"orlow.txt"_s}).status, 0);
    QVERIFY(bench.read(u"x.json"_s).startsWith('{'));
    QCOMPARE(bench.call({u"annotate"_s, u"-o"_s, u"there"_s, u"orlow.txt"_s}).status, 0);
    QCOMPARE(bench.names(u"there"_s), QStringList{u"orlow.json"_s});
}

void InputsTest::twoOfOneNameAreRefusedFirst()
{
    const CommandLineBench bench;
    bench.write(u"a/orlow.txt"_s, sampleArticle());
    bench.write(u"b/orlow.md"_s, sampleArticle());
    bench.write(u"c/other.txt"_s, sampleArticle());
    const Call call = bench.call(
        {u"annotate"_s, u"-o"_s, u"out"_s, u"c/other.txt"_s, u"a/orlow.txt"_s, u"b/orlow.md"_s});
    QCOMPARE(call.status, 2);
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY(bench.names(u"out"_s).isEmpty());
}

/// The first article of news.jsonl is called as the other input is, whichever comes first.
void InputsTest::articlesOfAFileTakeNobodysName()
{
    const QByteArray lines = R"({"title":"One","text":"“We stay,” said Ana Ruiz of Tarn. 😀"})"
                             "\n"
                             R"({"title":"Two","text":"“We leave,” said Bo Lind of Tarn."})"
                             "\n";
    for (const bool isFirst : {true, false}) {
        const CommandLineBench bench;
        bench.write(u"news.jsonl"_s, lines);
        bench.write(u"news-1.txt"_s, sampleArticle());
        QStringList inputs{u"news.jsonl"_s, u"news-1.txt"_s};
        if (!isFirst)
            std::reverse(inputs.begin(), inputs.end());
        const Call call = bench.call(QStringList{u"annotate"_s, u"-o"_s, u"out"_s} + inputs);
        QCOMPARE(call.status, 1);
        QCOMPARE(call.errorLines().size(), 1);
        QCOMPARE(bench.names(u"out"_s), (QStringList{u"news-1.json"_s, u"news-2.json"_s}));
        QCOMPARE(bench.read(u"out/news-1.json"_s).contains("We stay"), isFirst);
    }
}

void InputsTest::neverOverwritesItsInput()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    QCOMPARE(
        bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"-o"_s, u"orlow.txt"_s, u"orlow.txt"_s})
            .status,
        2);
    QCOMPARE(bench.call({u"text"_s, u"-o"_s, u"./"_s, u"orlow.txt"_s}).status, 2);
    QCOMPARE(bench.read(u"orlow.txt"_s), sampleArticle());
}

void InputsTest::severalInputsWantAPlace()
{
    const CommandLineBench bench;
    bench.write(u"a.txt"_s, sampleArticle());
    bench.write(u"b.txt"_s, sampleArticle());
    const Call call = bench.call({u"annotate"_s, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(call.status, 2);
    QVERIFY(call.output.isEmpty());
}

void InputsTest::dayOfPublication_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("article");
    QTest::addColumn<QString>("published");

    const QByteArray bare = "Ana Ruiz said the ferry would stop on Monday.\n";
    QTest::newRow("nobody says") << QStringList{} << bare << QString();
    QTest::newRow("the call says")
        << QStringList{u"--published"_s, u"2026-11-17"_s} << bare << u"2026-11-17"_s;
    QTest::newRow("the article knows better")
        << QStringList{u"--published"_s, u"1999-01-01"_s} << sampleArticle() << u"2026-11-17"_s;
    QTest::newRow("by table, with a time")
        << QStringList{u"--published-table"_s, u"days.tsv"_s} << bare << u"2026-11-19"_s;
    QTest::newRow("by a table with a day that is none")
        << QStringList{u"--published-table"_s, u"odd.tsv"_s} << bare << u"2026-11-19"_s;
}

void InputsTest::dayOfPublication()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, article);
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, article);
    bench.write(u"days.tsv"_s,
                "name\tday\tcollection\nother\t2001-01-01\tx\n"
                "orlow\t2026-11-19T13:37\tx\n");
    bench.write(u"odd.tsv"_s, "name\tday\nother\t03-02-2009\norlow\t2026-11-19\n");
    const Call call =
        bench.call(QStringList{u"annotate"_s} + options + QStringList{u"orlow.txt"_s});
    QCOMPARE(call.status, 0);
    const QJsonDocument json = QJsonDocument::fromJson(call.output);
    QTEST(json[u"article"][u"published"].toString(), "published");
}

void InputsTest::threadsChangeNothing()
{
    const CommandLineBench bench;
    QStringList names;
    for (int each = 0; each < 12; ++each) {
        names << u"in/%1.txt"_s.arg(each);
        bench.write(names.last(), sampleArticle() + QByteArray::number(each));
    }
    QCOMPARE(bench.call({u"annotate"_s, u"-o"_s, u"one"_s, u"in"_s}).status, 0);
    QCOMPARE(bench.call({u"annotate"_s, u"--jobs"_s, u"4"_s, u"-o"_s, u"four"_s, u"in"_s}).status,
             0);
    QCOMPARE(bench.names(u"four"_s).size(), 12);
    for (const QString &name : bench.names(u"one"_s))
        QCOMPARE(bench.read(u"four/"_s + name), bench.read(u"one/"_s + name));
}

static QByteArray line(const QByteArray &id, const QByteArray &text, const QByteArray &more = {})
{
    return "{\"id\": " + id + ", \"text\": \"" + text + '"' + more + "}\n";
}

void InputsTest::jsonLinesComeOutAsTheyGoIn()
{
    const CommandLineBench bench;
    QByteArray input;
    for (int each = 0; each < 20; ++each)
        input += line('"' + QByteArray::number(each) + '"', "Ana Ruiz said the ferry would stop.");
    input += line("7", "Bo Lind said no.", ", \"published\": \"2026-11-17\"") + "\n";
    for (const char *const jobs : {"1", "4"}) {
        const Call call = bench.call(
            {u"annotate"_s, u"--to"_s, u"jsonl"_s, u"--jobs"_s, QString::fromLatin1(jobs), u"-"_s},
            input);
        QCOMPARE(call.status, 0);
        const QByteArrayList lines = call.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 21);
        for (int each = 0; each < 20; ++each)
            QCOMPARE(QJsonDocument::fromJson(lines[each])[u"id"].toString(), QString::number(each));
        const QJsonDocument last = QJsonDocument::fromJson(lines[20]);
        QCOMPARE(last[u"id"].toInt(), 7);
        QCOMPARE(last[u"article"][u"published"].toString(), u"2026-11-17"_s);
    }
}

void InputsTest::jsonLinesAnswerEachLineAtOnce()
{
    for (const char *const jobs : {"1", "3"}) {
        QProcess process;
        process.start(
            QStringLiteral(ONRECORD_CLI),
            {u"annotate"_s, u"--to"_s, u"jsonl"_s, u"--jobs"_s, QString::fromLatin1(jobs), u"-"_s});
        for (int each = 0; each < 3; ++each) {
            process.write(line(QByteArray::number(each), "Ana Ruiz said no."));
            // The next line is written only once this one is answered.
            QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30000);
            QCOMPARE(QJsonDocument::fromJson(process.readLine())[u"id"].toInt(), each);
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
}

void InputsTest::jsonLinesGoOnAfterABadOne()
{
    const CommandLineBench bench;
    const QByteArray input = line("1", "Ana Ruiz said no.") + "not json\n" + "{\"id\": 2}\n"
        + line("3", "Bo Lind said yes.");
    const Call call = bench.call({u"annotate"_s, u"--to"_s, u"jsonl"_s, u"-"_s}, input);
    QCOMPARE(call.status, 1);
    QCOMPARE(call.output.count('\n'), 2);
    QCOMPARE(call.errorLines().size(), 2);
    QVERIFY2(call.errorLines().first().contains("line 2"), call.errors);
}

void InputsTest::jsonLinesMakeUpOneFile()
{
    const CommandLineBench bench;
    bench.write(u"in/a.txt"_s, sampleArticle());
    bench.write(u"in/b.txt"_s, sampleArticle());
    QCOMPARE(
        bench.call({u"annotate"_s, u"--to"_s, u"jsonl"_s, u"-o"_s, u"all.jsonl"_s, u"in"_s}).status,
        0);
    const QByteArrayList lines = bench.read(u"all.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[1])[u"id"].toString(), u"b"_s);
}

ONRECORD_TEST(InputsTest)
#include "tst_inputs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// How onrecord-train makes models, and that onrecord-cli does not.

#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

static const QByteArray sentences =
    "{\"source\": \"claimbuster\", \"text\": \"Taxes rose by 7 percent.\", \"label\": 1}\n"
    "{\"source\": \"claimbuster\", \"text\": \"Thank you all for coming.\", \"label\": 0}\n"
    "\n"
    "{\"source\": \"another\", \"text\": \"Taxes rose by 8 percent.\", \"label\": 0}\n"
    "{\"source\": \"claimbuster\", \"text\": \"😀 The town closed 3 schools.\", \"label\": 1}\n";

class TrainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsClaims();
    void measuresWithoutWriting();
    void refuses_data();
    void refuses();
    void isNoPartOfTheCommandLine_data();
    void isNoPartOfTheCommandLine();
};

void TrainTest::learnsClaims()
{
    const CommandLineBench bench;
    bench.write(u"train.jsonl"_s, sentences);
    for (const QString &name : {u"one.bin"_s, u"two.bin"_s}) {
        const Call call = bench.train({u"claims"_s, u"train.jsonl"_s, u"-o"_s, name});
        QCOMPARE(call.status, 0);
        QVERIFY2(call.errors.isEmpty(), call.errors);
        QVERIFY(call.output.isEmpty());
    }
    QVERIFY(!bench.read(u"one.bin"_s).isEmpty());
    QCOMPARE(bench.read(u"one.bin"_s), bench.read(u"two.bin"_s));
}

/// Sentences of other sources are not counted, as their licence keeps them from what ships.
void TrainTest::measuresWithoutWriting()
{
    const CommandLineBench bench;
    bench.write(u"train.jsonl"_s, sentences);
    const Call call =
        bench.train({u"claims"_s, u"train.jsonl"_s, u"--measure"_s, u"train.jsonl"_s});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.output, "3 sentences, average precision 1.0000\n");
    QCOMPARE(bench.names(), QStringList{u"train.jsonl"_s});
}

void TrainTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("subject");

    QTest::newRow("no command") << QStringList{} << 2 << QByteArray("call");
    QTest::newRow("a command nobody knows") << QStringList{u"verbs"_s} << 2 << QByteArray("verbs");
    QTest::newRow("claims: no file") << QStringList{u"claims"_s} << 2 << QByteArray("claims");
    QTest::newRow("claims: a file that is not there")
        << QStringList{u"claims"_s, u"gone"_s} << 1 << QByteArray("gone");
    QTest::newRow("claims: a line that is not JSON")
        << QStringList{u"claims"_s, u"odd.jsonl"_s} << 1 << QByteArray("odd.jsonl");
    QTest::newRow("attribution: no folder")
        << QStringList{u"attribution"_s, u"-o"_s, u"x.model"_s} << 2 << QByteArray("attribution");
    QTest::newRow("attribution: no file to write")
        << QStringList{u"attribution"_s, u"gold"_s} << 2 << QByteArray("attribution");
    QTest::newRow("attribution: a folder that is not there")
        << QStringList{u"attribution"_s, u"gone"_s, u"-o"_s, u"x.model"_s} << 1
        << QByteArray("gone/train");
    QTest::newRow("attribution: no grammar")
        << QStringList{u"attribution"_s, u"gold"_s, u"-o"_s, u"x.model"_s} << 1
        << QByteArray("gold/silver/train.tsv.xz");
}

void TrainTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, subject);
    const CommandLineBench bench;
    bench.write(u"odd.jsonl"_s, sentences + "not JSON\n");
    bench.write(u"gold/train/toll.txt"_s, sampleArticle());
    bench.write(u"gold/train/toll.ann"_s, "T1\tCue 0 4\tsaid\n");
    const Call call = bench.train(arguments);
    QCOMPARE(call.status, status);
    QVERIFY(call.output.isEmpty());
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY2(call.errors.startsWith("onrecord-train: " + subject + ": "), call.errors);
    QVERIFY(!bench.names().contains(u"x.model"_s));
}

void TrainTest::isNoPartOfTheCommandLine_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("train") << u"train"_s;
    QTest::newRow("evaluate") << u"evaluate"_s;
}

void TrainTest::isNoPartOfTheCommandLine()
{
    QFETCH(QString, command);
    const CommandLineBench bench;
    const Call call = bench.call({command, u"gold"_s});
    QCOMPARE(call.status, 2);
    QCOMPARE(call.errors,
             "onrecord-cli: " + command.toUtf8()
                 + ": This is not a command; there are annotate, text, check, merge, import.\n");
    QVERIFY(!bench.call({u"--help"_s}).output.contains("  " + command.toUtf8() + ' '));
}

ONRECORD_TEST(TrainTest)
#include "tst_train.moc"

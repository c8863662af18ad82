// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/cli.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Many articles at once: in order, stopped and gone on with, from one file or many.
class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItWasStopped();
    void goesOnWithinABundle();
    void wantsAFolderToResume();
    void keepsTheOrderOfALargeBundle_data();
    void keepsTheOrderOfALargeBundle();
    void numbersTheArticlesOfABundle();
    void refusesOnePlaceForSeveral();
    void passesOverDataInAFolder();
};

static QByteArray article(int number)
{
    return "<article><header><span class=\"DocPublicationName\">Tarn Gazette</span><span "
           "class=\"DocHeader\">Monday, November 16, 2026</span><div class=\"titreArticle\"><p "
           "class=\"titreArticleVisu rdp__articletitle\">Boat "
        + QByteArray::number(number)
        + " stays</p></div></header><section><div class=\"docOcurrContainer\"><p>\xe2\x80\x9cWe "
          "stay,\xe2\x80\x9d said Ana Ruiz of boat "
        + QByteArray::number(number) + ". "
        + QByteArray("It rained on the quay all day. ").repeated(12)
        + "</p></div></section><footer><small>\xc2\xa9 2026 Tarn "
          "Gazette</small></footer></article>";
}

static QByteArray bundle(int articles)
{
    QByteArray page = "<!doctype html><html><head><meta charset=\"utf-8\"><title>Europresse</title>"
                      "</head><body>";
    for (int number = 1; number <= articles; ++number)
        page += article(number);
    return page + "</body></html>";
}

static QString titleIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object()[u"article"][u"title"].toString();
}

void BatchTest::goesOnWhereItWasStopped()
{
    const CommandLineBench bench;
    for (const char *name : {"a", "b", "c"})
        bench.write(u"in/%1.txt"_s.arg(QLatin1StringView(name)), "It rained, said Ana Ruiz.\n");
    const QStringList call{u"annotate"_s, u"-o"_s, u"out/"_s, u"in"_s};
    QCOMPARE(bench.call(call).status, 0);
    QVERIFY(QFile::remove(bench.path(u"out/b.json"_s)));
    bench.write(u"out/a.json"_s, "done before");
    QCOMPARE(bench.call(call + QStringList{u"--resume"_s}).status, 0);
    QCOMPARE(bench.read(u"out/a.json"_s), QByteArray("done before"));
    QVERIFY(bench.read(u"out/b.json"_s).contains("Ana Ruiz"));
    QCOMPARE(bench.call(call).status, 0); // without it all is made again
    QVERIFY(bench.read(u"out/a.json"_s).contains("Ana Ruiz"));
}

void BatchTest::goesOnWithinABundle()
{
    const CommandLineBench bench;
    bench.write(u"boats.html"_s, bundle(3));
    const QStringList call{u"annotate"_s, u"-o"_s, u"out/"_s, u"--resume"_s, u"boats.html"_s};
    QCOMPARE(bench.call(call).status, 0);
    QVERIFY(QFile::remove(bench.path(u"out/boats-2.json"_s)));
    bench.write(u"out/boats-3.json"_s, "done before");
    QCOMPARE(bench.call(call).status, 0);
    QCOMPARE(titleIn(bench.read(u"out/boats-2.json"_s)), u"Boat 2 stays"_s);
    QCOMPARE(bench.read(u"out/boats-3.json"_s), QByteArray("done before"));
}

void BatchTest::wantsAFolderToResume()
{
    const CommandLineBench bench;
    bench.write(u"a.txt"_s, "It rained.\n");
    const Call call = bench.call({u"annotate"_s, u"--resume"_s, u"a.txt"_s});
    QCOMPARE(call.status, 2);
    QVERIFY(call.output.isEmpty());
}

void BatchTest::keepsTheOrderOfALargeBundle_data()
{
    QTest::addColumn<QString>("jobs");
    QTest::newRow("one thread") << u"1"_s;
    QTest::newRow("three threads") << u"3"_s;
}

void BatchTest::keepsTheOrderOfALargeBundle()
{
    QFETCH(QString, jobs);
    constexpr int articles = 1500; // more than the megabyte from which a file is shared out
    const CommandLineBench bench;
    bench.write(u"boats.html"_s, bundle(articles));
    QVERIFY(bench.read(u"boats.html"_s).size() > 1 << 20);
    const Call call = bench.call({u"annotate"_s, u"--to"_s, u"jsonl"_s, u"--jobs"_s, jobs, u"-o"_s,
                                  u"out.jsonl"_s, u"boats.html"_s});
    QCOMPARE(call.status, 0);
    QCOMPARE(call.errors, QByteArray());
    const QByteArrayList lines = bench.read(u"out.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), articles);
    for (int number = 1; number <= articles; ++number)
        QCOMPARE(titleIn(lines[number - 1]), u"Boat %1 stays"_s.arg(number));
}

void BatchTest::numbersTheArticlesOfABundle()
{
    const CommandLineBench bench;
    bench.write(u"boats.html"_s, bundle(3));
    bench.write(u"one.html"_s, bundle(1));
    QCOMPARE(bench.call({u"text"_s, u"-o"_s, u"out/"_s, u"boats.html"_s, u"one.html"_s}).status, 0);
    QCOMPARE(bench.names(u"out"_s),
             (QStringList{u"boats-1.txt"_s, u"boats-2.txt"_s, u"boats-3.txt"_s, u"one.txt"_s}));
    QVERIFY(bench.read(u"out/boats-3.txt"_s).startsWith("Boat 3 stays\n\n"));
}

void BatchTest::refusesOnePlaceForSeveral()
{
    const CommandLineBench bench;
    bench.write(u"boats.html"_s, bundle(3));
    const Call call = bench.call({u"annotate"_s, u"boats.html"_s});
    QCOMPARE(call.status, 1);
    QVERIFY(call.output.isEmpty());
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY(call.errors.contains("several articles"));
}

void BatchTest::passesOverDataInAFolder()
{
    const CommandLineBench bench;
    bench.write(u"in/ferry.txt"_s, "It rained, said Ana Ruiz.\n");
    bench.write(u"in/ferry.json"_s, "{\"seen\": [1, 2]}\n");
    bench.write(u"in/days.tsv"_s, "name\tday\tby\nferry\t2026-11-17\tIda\nboat\t2026-11-18\tIda\n");
    const Call call = bench.call({u"annotate"_s, u"-o"_s, u"out/"_s, u"in"_s});
    QCOMPARE(call.errors, QByteArray());
    QCOMPARE(call.status, 0);
    QCOMPARE(bench.names(u"out"_s), (QStringList{u"ferry.json"_s}));
    QVERIFY(bench.read(u"out/ferry.json"_s).contains("Ana Ruiz"));
    QCOMPARE(bench.call({u"annotate"_s, u"in/days.tsv"_s}).status, 1); // named outright
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::BatchTest)
#include "tst_batch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Many articles at once: in order, stopped and gone on with, from one file or many.
class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItWasStopped();
    void goesOnAfterItWasKilled();
    void aBadFileStopsNothing();
    void holdsNoMoreOfALongStream();
    void holdsNoMoreOfALongLine();
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

/// Killed in the middle of writing: what is there is whole, what is not is made, nothing is left over.
void BatchTest::goesOnAfterItWasKilled()
{
    const CommandLineBench bench;
    constexpr int articles = 60;
    for (int number = 0; number < articles; ++number)
        bench.write(u"in/%1.txt"_s.arg(number, 3, 10, QChar(u'0')),
                    QByteArray("\xe2\x80\x9cWe stay,\xe2\x80\x9d said Ana Ruiz. It rained.\n\n")
                        .repeated(60 + number));
    const QStringList call{u"annotate"_s, u"--jobs"_s, u"2"_s, u"-o"_s, u"out/"_s, u"in"_s};
    QProcess killed;
    killed.setWorkingDirectory(bench.path(u"."_s));
    killed.start(QStringLiteral(ONRECORD_CLI), call);
    QVERIFY(QTest::qWaitFor([&] { return bench.names(u"out"_s).size() >= 5; }, 60000));
    killed.kill();
    QVERIFY(killed.waitForFinished());
    const auto whole = [&] {
        return bench.names(u"out"_s).filter(QRegularExpression(u"^\\d+\\.json$"_s));
    };
    const QStringList before = whole();
    QVERIFY(before.size() < articles);
    for (const QString &name : before)
        QVERIFY2(QJsonDocument::fromJson(bench.read(u"out/"_s + name)).isObject(),
                 qPrintable(name));

    QCOMPARE(bench.call(call + QStringList{u"--resume"_s}).status, 0);
    QCOMPARE(whole().size(), articles);
    QStringList alone = call;
    alone.replaceInStrings(u"out/"_s, u"alone/"_s);
    QCOMPARE(bench.call(alone).status, 0);
    for (const QString &name : bench.names(u"alone"_s))
        QVERIFY2(bench.read(u"out/"_s + name) == bench.read(u"alone/"_s + name), qPrintable(name));
}

void BatchTest::aBadFileStopsNothing()
{
    for (const auto &jobs : {u"1"_s, u"3"_s}) {
        const CommandLineBench bench;
        for (const char *name : {"a", "c", "e"})
            bench.write(u"in/%1.txt"_s.arg(QLatin1StringView(name)), "It rained, said Ana Ruiz.\n");
        bench.write(u"in/b.pdf"_s, "%PDF-1.4 and nothing more");
        bench.write(u"in/d.docx"_s, "PK\x03\x04 and nothing more");
        const Call call =
            bench.call({u"annotate"_s, u"--jobs"_s, jobs, u"-o"_s, u"out/"_s, u"in"_s});
        QCOMPARE(call.status, 1);
        QCOMPARE(bench.names(u"out"_s), (QStringList{u"a.json"_s, u"c.json"_s, u"e.json"_s}));
        const QByteArrayList lines = call.errorLines(); // in the order of the inputs
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith("onrecord-cli: in/b.pdf: "));
        QVERIFY(lines[1].startsWith("onrecord-cli: in/d.docx: "));
    }
}

/// The most memory that \a process ever held, in KB; the kernel's own count.
static qint64 mostMemory(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return -1;
}

void BatchTest::holdsNoMoreOfALongStream()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("ThreadSanitizer needs more memory itself, and minutes");
#endif
    const QByteArray line = "{\"id\":1,\"text\":\""
        + QByteArray("It rained all day, said Ana Ruiz. ").repeated(40) + "\"}\n";
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // AddressSanitizer keeps what was freed, up to 256 MB, to tell who uses it still, and of each
    // call that got memory who called it.
    environment.insert(
        u"ASAN_OPTIONS"_s,
        u"quarantine_size_mb=1:thread_local_quarantine_size_kb=64:malloc_context_size=0"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ONRECORD_CLI),
                  {u"annotate"_s, u"--to"_s, u"jsonl"_s, u"--jobs"_s, u"2"_s, u"-"_s});
    qint64 written = 0;
    const auto annotate = [&](int count) {
        process.write(line.repeated(count));
        for (int answered = 0; answered < count && process.waitForReadyRead(60000);) {
            const QByteArray answers = process.readAllStandardOutput();
            written += answers.size();
            answered += int(answers.count('\n'));
        }
        return mostMemory(process);
    };
    const qint64 before = annotate(100);
    if (before < 0)
        QSKIP("the kernel does not tell how much memory a program holds");
    written = 0;
    const qint64 after = annotate(1500);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    constexpr qint64 given = 16 * 1024; // KB
    QVERIFY2(written / 1024 > 2 * given, "too little was written to tell");
    QVERIFY2(after - before < given, qPrintable(u"%1 KB more"_s.arg(after - before)));
}

/// A line without an end is told and let go of; those behind it are read.
void BatchTest::holdsNoMoreOfALongLine()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("ThreadSanitizer needs more memory itself, and minutes");
#endif
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s,
                 u"{ head -c 300000000 /dev/zero | tr '\\0' a; echo; "
                 "echo '{\"id\":2,\"text\":\"It rained, said Ana Ruiz.\"}'; } | "_s
                     + QStringLiteral(ONRECORD_CLI) + u" annotate --to jsonl -"_s});
    QVERIFY(shell.waitForFinished(120000));
    QCOMPARE(shell.exitCode(), 1);
    const QByteArray errors = shell.readAllStandardError();
    QCOMPARE(errors.count('\n'), 1);
    QVERIFY2(errors.startsWith("onrecord-cli: line 1 of standard input: ")
                 && errors.contains("larger than Onrecord takes"),
             errors.constData());
    const QByteArray lines = shell.readAllStandardOutput();
    QCOMPARE(lines.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(lines)[u"id"].toInt(), 2);
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

ONRECORD_TEST(onrecord::BatchTest)
#include "tst_batch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be read or written: one clean line each, the right status, nothing half done.

#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace onrecord;

class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachInputGetsItsSentence_data();
    void eachInputGetsItsSentence();
    void theRestIsDone();
    void wrongCalls_data();
    void wrongCalls();
    void damagedPagesAreTold();
    void otherFilesAreToldFromDamagedOnes_data();
    void otherFilesAreToldFromDamagedOnes();
    void modelsThatCannotBeReadAreTold_data();
    void modelsThatCannotBeReadAreTold();
    void lostFindingsAreTold();
    void fullDiskIsNoticed();
    void closedPipeIsNoticed();
    void closedOutputIsNoticed();
    void unwritablePlaceLeavesNothing();
    void aNameThatIsNotUtf8IsRead();
    void aNameThatIsNotUtf8IsWritten();
    void messagesSteerNoTerminal();
};

void FailuresTest::eachInputGetsItsSentence_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("missing") << u"missing.txt"_s << QByteArray("does not exist");
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray("is empty");
    QTest::newRow("binary") << u"binary.txt"_s << QByteArray("binary data");
    QTest::newRow("folder without an article") << u"nothing"_s << QByteArray("holds no article");
    QTest::newRow("pipe nobody writes to") << u"pipe.txt"_s << QByteArray("a device or a pipe");
    QTest::newRow("link to nowhere") << u"dangling.txt"_s << QByteArray("does not exist");
    QTest::newRow("endless device") << u"/dev/zero"_s << QByteArray("a device or a pipe");
}

void FailuresTest::eachInputGetsItsSentence()
{
    QFETCH(QString, input);
    QFETCH(QByteArray, says);
    const CommandLineBench bench;
    bench.write(u"empty.txt"_s, {});
    QByteArray noise;
    for (int each = 0; each < 4096; ++each)
        noise += char(each * 7919 >> 3);
    bench.write(u"binary.txt"_s,
                "\x7f"
                "ELF"
                    + QByteArray(64, '\0') + noise);
    bench.write(u"nothing/picture.png"_s, "x");
    QCOMPARE(::mkfifo(QFile::encodeName(bench.path(u"pipe.txt"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"nowhere"_s, bench.path(u"dangling.txt"_s)));
    for (const char *const command : {"annotate", "text"}) {
        const Call call = bench.call({QString::fromLatin1(command), input});
        QCOMPARE(call.status, 1);
        QVERIFY(call.output.isEmpty());
        QCOMPARE(call.errorLines().size(), 1);
        QVERIFY2(call.errors.startsWith("onrecord-cli: " + input.toUtf8() + ": "), call.errors);
        QVERIFY2(call.errors.contains(says), call.errors);
    }
}

void FailuresTest::theRestIsDone()
{
    const CommandLineBench bench;
    bench.write(u"a.txt"_s, sampleArticle());
    bench.write(u"empty.txt"_s, {});
    bench.write(u"z.txt"_s, sampleArticle());
    const Call call = bench.call({u"annotate"_s, u"--jobs"_s, u"2"_s, u"-o"_s, u"out"_s, u"a.txt"_s,
                                  u"empty.txt"_s, u"gone.txt"_s, u"z.txt"_s});
    QCOMPARE(call.status, 1);
    QCOMPARE(call.errorLines().size(), 2);
    QCOMPARE(bench.names(u"out"_s), (QStringList{u"a.json"_s, u"z.json"_s}));
}

void FailuresTest::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("nothing") << QStringList{} << QByteArray("annotate");
    QTest::newRow("no such command") << QStringList{u"teach"_s, u"x"_s} << QByteArray("annotate");
    QTest::newRow("no input") << QStringList{u"annotate"_s} << QByteArray("Name a file");
    QTest::newRow("no such option")
        << QStringList{u"annotate"_s, u"--colour"_s, u"a.txt"_s} << QByteArray("colour");
    QTest::newRow("no such format")
        << QStringList{u"annotate"_s, u"--to"_s, u"docx"_s, u"a.txt"_s} << QByteArray("json");
    QTest::newRow("a careful model for quick reading")
        << QStringList{u"annotate"_s,  u"--reading"_s, u"quick"_s,
                       u"--encoder"_s, u"a.model"_s,   u"a.txt"_s}
        << QByteArray("--encoder is for careful reading");
    QTest::newRow("no such day") << QStringList{u"annotate"_s, u"--published"_s, u"2026-02-30"_s,
                                                u"a.txt"_s}
                                 << QByteArray("2024-12-04");
    QTest::newRow("no such table")
        << QStringList{u"annotate"_s, u"--published-table"_s, u"no.tsv"_s, u"a.txt"_s}
        << QByteArray("no.tsv");
    QTest::newRow("table without days")
        << QStringList{u"annotate"_s, u"--published-table"_s, u"bad.tsv"_s, u"a.txt"_s}
        << QByteArray("line 2");
    QTest::newRow("no thread") << QStringList{u"annotate"_s, u"--jobs"_s, u"0"_s, u"a.txt"_s}
                               << QByteArray("--jobs");
    QTest::newRow("nothing to check") << QStringList{u"check"_s} << QByteArray("check");
    QTest::newRow("nothing to merge") << QStringList{u"merge"_s, u"a.txt"_s} << QByteArray("merge");
}

void FailuresTest::wrongCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CommandLineBench bench;
    bench.write(u"a.txt"_s, sampleArticle());
    bench.write(u"bad.tsv"_s, "name\tday\na\tsoon\n");
    const Call call = bench.call(arguments);
    QCOMPARE(call.status, 2);
    QVERIFY(call.output.isEmpty());
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY2(call.errors.contains(says), call.errors);
}

void FailuresTest::damagedPagesAreTold()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"-o"_s, u"page.html"_s, u"orlow.txt"_s});
    QByteArray page = bench.read(u"page.html"_s);
    const qsizetype session = page.indexOf("onrecord-session");
    QVERIFY(session > 0);
    page[page.indexOf('{', session)] = '[';
    bench.write(u"broken.html"_s, page);
    const Call call = bench.call({u"check"_s, u"page.html"_s, u"broken.html"_s, u"orlow.txt"_s});
    QCOMPARE(call.status, 1);
    QCOMPARE(call.output.count('\n'), 1);
    QCOMPARE(call.errorLines().size(), 2);
    QVERIFY2(call.errorLines()[0].startsWith("onrecord-cli: broken.html: "), call.errors);
}

/// What Onrecord reads, but did not save, is not called damaged.
void FailuresTest::otherFilesAreToldFromDamagedOnes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("what");
    const QByteArray html =
        "<html><body><h1>Quay 😀</h1><p>“We stay,” said Ana Ruiz on Monday at the "
        "quay in Corran, and nobody asked her for more.</p></body></html>";
    QTest::newRow("a web archive")
        << u"quay.warc"_s << warcAnswer("https://quay.example/a", samplePage("The quay"))
        << QByteArray("an article, ");
    QTest::newRow("a text") << u"quay.txt"_s << sampleArticle() << QByteArray("an article, ");
    QTest::newRow("a page") << u"quay.html"_s << html << QByteArray("an article, ");
    QTest::newRow("records") << u"quay.jsonl"_s
                             << QByteArray(
                                    "{\"title\":\"A\",\"text\":\"“We stay,” said Ana Ruiz.\"}\n"
                                    "{\"title\":\"B\",\"text\":\"“We go,” said Bo Lind.\"}\n")
                             << QByteArray("2 articles, ");
    QTest::newRow("a picture") << u"quay.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << QByteArray("nothing that Onrecord saved");
    QTest::newRow("other JSON") << u"quay.json"_s << QByteArray("{\"a\":[1,2")
                                << QByteArray("nothing that Onrecord saved");
}

void FailuresTest::otherFilesAreToldFromDamagedOnes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, what);
    const CommandLineBench bench;
    bench.write(name, bytes);
    const Call call = bench.call({u"check"_s, name});
    QCOMPARE(call.status, 1);
    QCOMPARE(call.output, QByteArray());
    QCOMPARE(call.errorLines().size(), 1);
    const QByteArray line = call.errorLines().first();
    QVERIFY2(line.startsWith("onrecord-cli: " + name.toUtf8() + ": " + what), line);
    QVERIFY2(line.contains("check takes"), line);
}

/// The status of \a command in a shell, and what it wrote to standard error.
static Call shell(const CommandLineBench &bench, const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(bench.path(u"."_s));
    process.start(u"sh"_s, {u"-c"_s, command});
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A page that lost what it was made of opens as a page, which whoever sent it round does not expect.
void FailuresTest::modelsThatCannotBeReadAreTold_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("no such model") << u"--model"_s << u"nowhere.model"_s
                                   << QByteArray("nowhere.model: The file does not exist");
    QTest::newRow("no such encoder") << u"--encoder"_s << u"nowhere.model"_s
                                     << QByteArray("nowhere.model: The file does not exist");
    QTest::newRow("no encoder") << u"--encoder"_s << u"a.txt"_s << QByteArray("a.txt: ");
}

/// The article is read without it.
void FailuresTest::modelsThatCannotBeReadAreTold()
{
    QFETCH(QString, option);
    QFETCH(QString, file);
    QFETCH(QByteArray, says);
    const CommandLineBench bench;
    bench.write(u"a.txt"_s, sampleArticle());
    const Call call = bench.call({u"annotate"_s, option, file, u"a.txt"_s});
    QCOMPARE(call.status, 1);
    QVERIFY2(call.errors.startsWith("onrecord-cli: " + says), call.errors);
    QVERIFY(!call.output.isEmpty());
}

void FailuresTest::lostFindingsAreTold()
{
    const CommandLineBench bench;
    bench.write(u"a.txt"_s, sampleArticle());
    QCOMPARE(
        bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"-o"_s, u"a.html"_s, u"a.txt"_s}).status,
        0);
    const QByteArray page = bench.read(u"a.html"_s);
    QVERIFY(bench.call({u"annotate"_s, u"a.html"_s}).errors.isEmpty());
    bench.write(u"lost.html"_s, page.first(page.indexOf("<script type=\"application/json")));
    const Call call = bench.call({u"annotate"_s, u"lost.html"_s});
    QCOMPARE(call.status, 0);
    QVERIFY(!call.output.isEmpty());
    QCOMPARE(
        call.errors,
        QByteArray("onrecord-cli: lost.html: an exported page without its findings: read anew\n"));
}

void FailuresTest::fullDiskIsNoticed()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call call = shell(bench, ONRECORD_CLI " annotate orlow.txt > /dev/full"_L1);
    QCOMPARE(call.status, 1);
    QVERIFY2(call.errors.contains("disk is full"), call.errors);
}

void FailuresTest::closedPipeIsNoticed()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle() + QByteArray(300000, 'x'));
    const Call call =
        shell(bench, "{ " ONRECORD_CLI " annotate orlow.txt; echo $? >&2; } | true"_L1);
    QVERIFY2(call.errorLines().last() == "1", call.errors);
    QCOMPARE(call.errorLines().size(), 2);
}

void FailuresTest::closedOutputIsNoticed()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call call = shell(bench, ONRECORD_CLI " annotate orlow.txt >&-"_L1);
    QCOMPARE(call.status, 1);
    QCOMPARE(call.errorLines().size(), 1);
    QCOMPARE(bench.read(u"orlow.txt"_s), sampleArticle());
}

void FailuresTest::unwritablePlaceLeavesNothing()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call call = bench.call({u"annotate"_s, u"-o"_s, u"orlow.txt/below/"_s, u"orlow.txt"_s});
    QCOMPARE(call.status, 1);
    QCOMPARE(call.errorLines().size(), 1);
    QCOMPARE(bench.names(), QStringList{u"orlow.txt"_s});
}

void FailuresTest::aNameThatIsNotUtf8IsRead()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call call = shell(bench,
                            "name=$(printf 'odd\\377name.txt'); cp orlow.txt \"$name\" && "
                            "mkdir in && mv \"$name\" in && " ONRECORD_CLI
                            " annotate in/\"$name\" && " ONRECORD_CLI " text -o out in"_L1);
    QVERIFY2(call.status == 0, call.errors);
    QVERIFY(call.output.startsWith('{'));
    QCOMPARE(bench.names(u"out"_s), QStringList{u"odd\ufffdname.txt"_s});
}

void FailuresTest::aNameThatIsNotUtf8IsWritten()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call file = shell(bench,
                            "name=$(printf 'odd\\377.json') && " ONRECORD_CLI
                            " annotate -o \"$name\" orlow.txt && cat \"$name\" && rm \"$name\""_L1);
    QVERIFY2(file.status == 0, file.errors);
    QVERIFY(file.output.startsWith('{'));
    const Call folder =
        shell(bench,
              "name=$(printf 'in\\377side') && " ONRECORD_CLI
              " text -o \"$name/\" orlow.txt && " ONRECORD_CLI
              " text -o \"$name\" orlow.txt && cat \"$name/orlow.txt\" && rm -r \"$name\""_L1);
    QVERIFY2(folder.status == 0, folder.errors);
    QVERIFY(folder.output.contains("Orlow"));
    const Call itself =
        shell(bench,
              "name=$(printf 'odd\\377.txt') && cp orlow.txt \"$name\" && " ONRECORD_CLI
              " text -o \"$name\" \"$name\"; status=$?; cmp \"$name\" orlow.txt && rm "
              "\"$name\" && exit $status"_L1);
    QCOMPARE(itself.status, 2);
    QCOMPARE(itself.errorLines().size(), 1);
    QCOMPARE(bench.names(), QStringList{u"orlow.txt"_s}); // and nothing else
}

void FailuresTest::messagesSteerNoTerminal()
{
    const CommandLineBench bench;
    const Call call = bench.call({u"annotate"_s, u"\u001b[31m\u202e\n%s.txt"_s});
    QCOMPARE(call.status, 1);
    QCOMPARE(call.errorLines().size(), 1);
    QVERIFY(!call.errors.contains('\x1b'));
    QVERIFY(!call.errors.contains("\xe2\x80\xae"));
    QVERIFY2(call.errors.contains("[U+202E]␊%s.txt"), call.errors);
}

ONRECORD_TEST(FailuresTest)
#include "tst_failures.moc"

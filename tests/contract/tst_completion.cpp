// SPDX-License-Identifier: GPL-3.0-or-later
// What bash offers behind the names of the programs, held against their --help.
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersEveryCommand();
    void offersTheOptionsOfACommand_data();
    void offersTheOptionsOfACommand();
    void offersEveryFormat();
    void offersTheOptionsOfTheReader();
    void offersWhatFitsOnly_data();
    void offersWhatFitsOnly();
    void offersFiles();
};

/// What bash offers when the tab key is pressed behind \a words in \a folder; the last word is the
/// one that is begun.
static QSet<QString> offered(const QStringList &words, const QString &folder = u"."_s)
{
    static const QString script = uR"sh(
        source "$1" || exit
        shift
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        "$(complete -p "$1" | sed 's/.*-F \([^ ]*\) .*/\1/')"
        printf '%s\n' "${COMPREPLY[@]}"
    )sh"_s;
    QProcess bash;
    bash.setWorkingDirectory(folder);
    bash.start(
        u"bash"_s,
        QStringList{
            u"--norc"_s, u"-c"_s, script, u"bash"_s,
            QStringLiteral(ONRECORD_SOURCE_DIR "/resources/completion/%1").arg(words.first())}
            + words);
    if (!bash.waitForFinished() || bash.exitCode() != 0)
        return {u"bash: "_s + QString::fromUtf8(bash.readAllStandardError())};
    const QStringList lines =
        QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

static QString help(const QString &program, const QStringList &call = {})
{
    QProcess process;
    process.start(program, call + QStringList{u"--help"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

static QSet<QString> helpedCommands()
{
    return captured(help(QStringLiteral(ONRECORD_CLI)), u"^  (\\w+)   "_s);
}

static QSet<QString> optionsIn(const QString &help)
{
    return captured(help, u"^  (?:-\\w, )?(--[\\w-]+)"_s);
}

/// For a comparison that names what is on one side only.
static QStringList sorted(const QSet<QString> &words)
{
    QStringList all(words.begin(), words.end());
    all.sort();
    return all;
}

void CompletionTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
}

void CompletionTest::offersEveryCommand()
{
    QVERIFY(helpedCommands().size() >= 4);
    QCOMPARE(sorted(offered({u"onrecord-cli"_s, QString()})),
             sorted(helpedCommands() + QSet<QString>{u"--help"_s, u"--version"_s}));
}

void CompletionTest::offersTheOptionsOfACommand_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : helpedCommands())
        QTest::newRow(qPrintable(command)) << command;
}

void CompletionTest::offersTheOptionsOfACommand()
{
    QFETCH(QString, command);
    QCOMPARE(sorted(offered({u"onrecord-cli"_s, command, u"--"_s})),
             sorted(optionsIn(help(QStringLiteral(ONRECORD_CLI), {command}))));
}

void CompletionTest::offersEveryFormat()
{
    const QString told = help(QStringLiteral(ONRECORD_CLI), {u"annotate"_s})
                             .section(u"Writes FORMAT: "_s, 1)
                             .section(u'.', 0, 0)
                             .simplified();
    const QStringList formats = told.split(u", "_s);
    QVERIFY(formats.size() > 10);
    const QSet<QString> known(formats.begin(), formats.end());
    QCOMPARE(sorted(offered({u"onrecord-cli"_s, u"annotate"_s, u"--to"_s, QString()})),
             sorted(known));
    QCOMPARE(sorted(offered({u"onrecord-cli"_s, u"merge"_s, u"--to"_s, u"="_s})), sorted(known));
}

void CompletionTest::offersTheOptionsOfTheReader()
{
#ifdef ONRECORD_READER
    QCOMPARE(sorted(offered({u"onrecord"_s, u"--"_s})),
             sorted(optionsIn(help(QStringLiteral(ONRECORD_READER)))));
#else
    QSKIP("built without the window");
#endif
}

void CompletionTest::offersWhatFitsOnly_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("fitting");
    QTest::newRow("a command begun")
        << QStringList{u"onrecord-cli"_s, u"an"_s} << QStringList{u"annotate"_s};
    QTest::newRow("a format begun")
        << QStringList{u"onrecord-cli"_s, u"import"_s, u"a"_s, u"--to"_s, u"json"_s}
        << QStringList{u"json"_s, u"jsonl"_s};
    QTest::newRow("a format behind =")
        << QStringList{u"onrecord-cli"_s, u"annotate"_s, u"--to"_s, u"="_s, u"ht"_s}
        << QStringList{u"html"_s};
    QTest::newRow("corrections or an opinion")
        << QStringList{u"onrecord-cli"_s, u"import"_s, u"--as"_s, QString()}
        << QStringList{u"corrections"_s, u"opinion"_s};
    QTest::newRow("a day, which nobody can know")
        << QStringList{u"onrecord-cli"_s, u"annotate"_s, u"--published"_s, QString()}
        << QStringList();
    QTest::newRow("a theme") << QStringList{u"onrecord"_s, u"--theme"_s, u"d"_s}
                             << QStringList{u"dark"_s};
}

void CompletionTest::offersWhatFitsOnly()
{
    QFETCH(QStringList, words);
    QTEST(sorted(offered(words)), "fitting");
}

void CompletionTest::offersFiles()
{
    const CommandLineBench bench;
    bench.write(u"quay 😀.txt"_s, "It rains.\n");
    bench.write(u"other.txt"_s, "It pours.\n");
    const QStringList both{u"other.txt"_s, u"quay 😀.txt"_s};
    const QString folder = bench.path(u"."_s);
    QCOMPARE(sorted(offered({u"onrecord-cli"_s, u"annotate"_s, u"q"_s}, folder)),
             QStringList{u"quay 😀.txt"_s});
    QCOMPARE(sorted(offered({u"onrecord-cli"_s, u"annotate"_s, u"-o"_s, QString()}, folder)), both);
    QCOMPARE(sorted(offered({u"onrecord"_s, u"--library"_s, QString()}, folder)), both);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::CompletionTest)
#include "tst_completion.moc"

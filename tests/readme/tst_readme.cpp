// SPDX-License-Identifier: GPL-3.0-or-later
// README promises commands; each has to exist, and those that need no set-up have to run.

#include "tests/support/roomtests.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(ONRECORD_SOURCE_DIR);

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The command lines in the shell blocks of \a markdown, without what follows a #.
QStringList commandsIn(const QString &markdown)
{
    static const QRegularExpression block(u"```sh\\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList commands;
    for (const QRegularExpressionMatch &match : block.globalMatch(markdown)) {
        for (const QString &line : match.captured(1).split(u'\n')) {
            const QString command = line.section(u'#', 0, 0).trimmed();
            if (!command.isEmpty())
                commands.append(command);
        }
    }
    return commands;
}

/// Commands of README.md that begin with \a program.
QStringList promised(QLatin1StringView program)
{
    return commandsIn(contentsOf(root + "/README.md"_L1))
        .filter(QRegularExpression(u'^' + program));
}

} // namespace

class ReadmeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devKnowsEveryVerb_data();
    void devKnowsEveryVerb();
    void commandLineRuns_data();
    void commandLineRuns();
    void everyLinkIsThere_data();
    void everyLinkIsThere();
};

void ReadmeTest::devKnowsEveryVerb_data()
{
    QTest::addColumn<QString>("verb");
    const QStringList commands = promised("\\./dev "_L1);
    QVERIFY(!commands.isEmpty());
    for (const QString &command : commands)
        QTest::newRow(qPrintable(command)) << command.section(u' ', 1, 1);
}

void ReadmeTest::devKnowsEveryVerb()
{
    QFETCH(QString, verb);
    QProcess dev;
    dev.start(root + "/dev"_L1, {u"help"_s});
    QVERIFY(dev.waitForFinished());
    QCOMPARE(dev.exitCode(), 0);
    QVERIFY(QString::fromUtf8(dev.readAllStandardOutput()).contains(u"./dev %1 "_s.arg(verb)));
}

void ReadmeTest::commandLineRuns_data()
{
    QTest::addColumn<QString>("command");
    const QStringList commands = promised("build/release/bin/onrecord-cli "_L1);
    QVERIFY(!commands.isEmpty());
    for (const QString &command : commands)
        QTest::newRow(qPrintable(command)) << command;
}

/// Run in a folder of its own that has nothing but the samples where README says they are.
void ReadmeTest::commandLineRuns()
{
    QFETCH(QString, command);
    QTemporaryDir folder;
    QVERIFY(QFile::link(root + "/resources"_L1, folder.filePath(u"resources"_s)));
    QStringList arguments = QProcess::splitCommand(command);
    arguments.removeFirst();

    QProcess cli;
    cli.setWorkingDirectory(folder.path());
    cli.start(QStringLiteral(ONRECORD_CLI), arguments);
    QVERIFY(cli.waitForFinished());
    QCOMPARE(cli.readAllStandardError(), QByteArray());
    QCOMPARE(cli.exitCode(), 0);

    const qsizetype output = arguments.indexOf(u"-o"_s);
    if (output >= 0)
        QVERIFY(QFile(folder.filePath(arguments.at(output + 1))).size() > 0);
    else
        QVERIFY(!cli.readAllStandardOutput().isEmpty());
}

void ReadmeTest::everyLinkIsThere_data()
{
    QTest::addColumn<QString>("target");
    static const QRegularExpression link(uR"~((?<!!)\[[^\]]*\]\(([^)]+)\))~"_s);
    for (const QString &page : {u"README.md"_s, u"CONTRIBUTING.md"_s, u"ARCHITECTURE.md"_s}) {
        for (const QRegularExpressionMatch &match :
             link.globalMatch(contentsOf(root + u'/' + page)))
            QTest::addRow("%s: %s", qPrintable(page), qPrintable(match.captured(1)))
                << match.captured(1);
    }
}

void ReadmeTest::everyLinkIsThere()
{
    QFETCH(QString, target);
    QVERIFY(QFile::exists(root + u'/' + target));
}

ONRECORD_TEST(ReadmeTest)
#include "tst_readme.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the manual pages and the guide say of the command line, held against the program.
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ManPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsTold();
    void tellsTheOptionsOfACommand_data();
    void tellsTheOptionsOfACommand();
    void tellsTheOptionsOfTheReader();
    void namesEveryFormat();
    void isWellFormed_data();
    void isWellFormed();
    void isAboutThisVersion_data() { isWellFormed_data(); }
    void isAboutThisVersion();
    void guideCallsWhatIsThere();
    void guideTellsWhatALineBecomes();
};

static QString contentsOf(const QString &path)
{
    QFile file(QStringLiteral(ONRECORD_SOURCE_DIR "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static QString manPage(const QString &name)
{
    return contentsOf(u"man/%1.1"_s.arg(name)).replace(u"\\-"_s, u"-"_s);
}

static QString ownHelp(const QStringList &call)
{
    const CommandLineBench bench;
    return QString::fromUtf8(bench.call(call + QStringList{u"--help"_s}).output);
}

static QSet<QString> optionsOfHelp(const QString &help)
{
    return captured(help, u"^  (?:-\\w, )?--([\\w-]+)"_s);
}

/// Options that \a section of a page has an entry for.
static QSet<QString> optionsOfPage(const QString &section)
{
    return captured(section, u"^\\.TP\\n\\.B[IR]? .*?--([\\w-]+)"_s);
}

static QStringList commands()
{
    QStringList names;
    static const QRegularExpression row(u"^  (\\w+)   "_s, QRegularExpression::MultilineOption);
    for (const auto &match : row.globalMatch(ownHelp({})))
        names << match.captured(1);
    return names;
}

void ManPagesTest::everyCommandIsTold()
{
    QVERIFY(commands().size() >= 4);
    const QSet<QString> told = captured(manPage(u"onrecord-cli"_s), u"^\\.SS (\\w+)$"_s);
    for (const QString &command : commands())
        QVERIFY2(told.contains(command), qPrintable(command));
    QCOMPARE(told.size(), commands().size());
}

void ManPagesTest::tellsTheOptionsOfACommand_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commands())
        QTest::newRow(qPrintable(command)) << command;
}

void ManPagesTest::tellsTheOptionsOfACommand()
{
    QFETCH(QString, command);
    const QString section = manPage(u"onrecord-cli"_s)
                                .section(u"\n.SS "_s + command + u'\n', 1)
                                .section(QRegularExpression(u"\\n\\.S[SH] "_s), 0, 0);
    QCOMPARE(optionsOfPage(section), optionsOfHelp(ownHelp({command})));
}

void ManPagesTest::tellsTheOptionsOfTheReader()
{
#ifdef ONRECORD_READER
    QProcess reader;
    reader.start(QStringLiteral(ONRECORD_READER), {u"--help"_s});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(optionsOfPage(manPage(u"onrecord"_s)),
             optionsOfHelp(QString::fromUtf8(reader.readAllStandardOutput())));
#else
    QSKIP("built without the window");
#endif
}

void ManPagesTest::namesEveryFormat()
{
    const CommandLineBench bench;
    const Call call = bench.call({u"annotate"_s, u"--to"_s, u"nothing"_s, u"-"_s});
    const QString known =
        QString::fromUtf8(call.errors).section(u"knows "_s, 1).section(u'.', 0, 0);
    const QStringList formats = known.split(u", "_s);
    QVERIFY(formats.size() > 10);
    const QString entry =
        manPage(u"onrecord-cli"_s).section(u"\" FORMAT\""_s, 1).section(u".TP"_s, 0, 0);
    for (const QString &format : formats)
        QVERIFY2(entry.contains(QRegularExpression(u"^\\.BR? "_s + format + u"\\b"_s,
                                                   QRegularExpression::MultilineOption)),
                 qPrintable(format));
}

void ManPagesTest::isWellFormed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("onrecord") << u"onrecord"_s;
    QTest::newRow("onrecord-cli") << u"onrecord-cli"_s;
}

void ManPagesTest::isWellFormed()
{
    QFETCH(QString, name);
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not installed");
    QProcess groff;
    groff.start(u"groff"_s,
                {u"-man"_s, u"-ww"_s, u"-Tutf8"_s,
                 QStringLiteral(ONRECORD_SOURCE_DIR "/resources/man/%1.1").arg(name)});
    QVERIFY(groff.waitForFinished());
    QCOMPARE(groff.readAllStandardError(), QByteArray());
    QCOMPARE(groff.exitCode(), 0);
    QVERIFY(groff.readAllStandardOutput().size() > 1000);
}

void ManPagesTest::isAboutThisVersion()
{
    QFETCH(QString, name);
    QVERIFY(manPage(name).contains(u"\"onrecord " ONRECORD_VERSION "\""_s));
}

/// Every option of a call of onrecord-cli in the guide, and every one told beside it.
void ManPagesTest::guideCallsWhatIsThere()
{
    static const QRegularExpression call(
        u"onrecord-cli (\\w+)((?:[^|<'\"\\n)`]|\"\\$[^\"]*\")*)"_s);
    const QString guide = contentsOf(u"help/batch.md"_s);
    int calls = 0;
    for (const auto &match : call.globalMatch(guide)) {
        const QSet<QString> known = optionsOfHelp(ownHelp({match.captured(1)}));
        QVERIFY2(!known.isEmpty(), qPrintable(match.captured()));
        ++calls;
        for (const QString &option : captured(match.captured(2), u"\\s--([\\w-]+)"_s))
            QVERIFY2(known.contains(option), qPrintable(match.captured()));
    }
    QVERIFY(calls >= 7);
    const QSet<QString> known = optionsOfHelp(ownHelp({u"annotate"_s})) + QSet<QString>{u"pipe"_s};
    for (const QString &option : captured(guide, u"`--([\\w-]+)[ `]"_s))
        QVERIFY2(known.contains(option), qPrintable(option));
}

void ManPagesTest::guideTellsWhatALineBecomes()
{
    const QString guide = contentsOf(u"help/batch.md"_s);
    QString example =
        guide.section(u"```sh\necho "_s, 1).section(u"```"_s, 0, 0).prepend(u"echo "_s);
    example.replace(u"onrecord-cli"_s, QStringLiteral(ONRECORD_CLI));
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, example});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const QByteArray line = shell.readAllStandardOutput();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.contains("\"n1\"") && line.contains("Ana Ruiz"));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ManPagesTest)
#include "tst_manpages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's example of a batch on several machines (resources/help/batch.md): GNU parallel over
// two SSH servers on this machine, as an ordinary user would start them.
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A port nobody listens on at the moment.
quint16 freePort()
{
    const int channel = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    const bool isBound = ::bind(channel, any, size) == 0 && ::getsockname(channel, any, &size) == 0;
    ::close(channel);
    return isBound ? ntohs(address.sin_port) : 0;
}

/// \a program where it is installed, also where only administrators look; else empty.
QString installed(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}) : found;
}

/// A line for each of \a count short articles, no two alike.
QByteArray inventedArticles(int count)
{
    QByteArray lines;
    for (int number = 1; number <= count; ++number) {
        const QString n = QString::number(number);
        const QJsonObject article{
            {u"id"_s, u'n' + n},
            {u"published"_s, u"2026-11-17"_s},
            {u"text"_s,
             u"Ferry %1 stays 😀\n\nIt rained on pier %1, said Ana Ruiz on Monday. “We stay,” said "
             "Bo Lind of boat %1."_s.arg(n)}};
        lines += QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

/// The shell lines of the guide that hold \a words, for two machines of one processor each that work
/// in \a folder.
QString fromTheGuide(const QString &words, const QString &folder)
{
    QFile guide(QStringLiteral(ONRECORD_SOURCE_DIR "/resources/help/batch.md"));
    if (!guide.open(QIODevice::ReadOnly))
        return {};
    for (const QString &block : QString::fromUtf8(guide.readAll()).split(u"```sh\n"_s).mid(1)) {
        QString lines = block.section(u"```"_s, 0, 0);
        if (lines.contains(words))
            return lines.replace(u"8/ada,16/bo"_s, u"1/ada,1/bo"_s)
                .replace(u"/tmp/onrecord"_s, folder)
                .replace(u"'onrecord-cli "_s, u"'"_s + QStringLiteral(ONRECORD_CLI) + u' ');
    }
    return {};
}

} // namespace

class MachinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void joinsWhatMachinesFindInOrder();
    void goesOnAfterItWasKilled();

private:
    bool startServer(const QString &name, quint16 port);
    bool answers(const QString &name) const;
    void start(QProcess &shell, const QString &lines) const;
    QByteArray foundAlone() const;

    const CommandLineBench m_bench;
    std::array<QProcess, 2> m_servers;
};

/// What a part takes, most of it to connect where the machine is busy.
constexpr int machinePatience = 240000; // milliseconds

void MachinesTest::initTestCase()
{
    for (const auto &program : {u"parallel"_s, u"sshd"_s, u"ssh"_s, u"ssh-keygen"_s, u"rsync"_s}) {
        if (installed(program).isEmpty())
            QSKIP(qPrintable(
                u"%1 is not installed (packages parallel, openssh-server, rsync)"_s.arg(program)));
    }
    if (::geteuid() == 0 && !QDir().mkpath(u"/run/sshd"_s))
        QSKIP("sshd wants /run/sshd, which cannot be made");
    for (const auto &key : {u"host"_s, u"user"_s})
        QCOMPARE(QProcess::execute(installed(u"ssh-keygen"_s),
                                   {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s,
                                    m_bench.path(key)}),
                 0);
    m_bench.write(u"parallel/will-cite"_s, {}); // else parallel asks for a citation
    QByteArray config = "Host *\nHostName 127.0.0.1\nIdentitiesOnly yes\nStrictHostKeyChecking no\n"
                        "LogLevel ERROR\nControlMaster auto\nControlPersist 5\n";
    config += "IdentityFile " + m_bench.path(u"user"_s).toLocal8Bit() + '\n';
    config += "UserKnownHostsFile " + m_bench.path(u"known"_s).toLocal8Bit() + '\n';
    config += "ControlPath " + m_bench.path(u"%n"_s).toLocal8Bit() + '\n';
    const QStringList names{u"ada"_s, u"bo"_s};
    for (const QString &name : names) {
        const quint16 port = freePort();
        config += "Host " + name.toLatin1() + "\nPort " + QByteArray::number(port) + '\n';
        QVERIFY(startServer(name, port));
    }
    m_bench.write(u"ssh.conf"_s, config);
    for (const QString &name : names) {
        if (!QTest::qWaitFor([&] { return answers(name); }, machinePatience))
            QSKIP("the SSH servers take no key of this user");
    }
}

bool MachinesTest::startServer(const QString &name, quint16 port)
{
    QByteArray config = "ListenAddress 127.0.0.1\nPidFile none\nUsePAM no\nStrictModes no\n"
                        "PasswordAuthentication no\nMaxStartups 100\n";
    config += "Port " + QByteArray::number(port) + '\n';
    config += "HostKey " + m_bench.path(u"host"_s).toLocal8Bit() + '\n';
    config += "AuthorizedKeysFile " + m_bench.path(u"user.pub"_s).toLocal8Bit() + '\n';
    m_bench.write(name + u".conf"_s, config);
    QProcess &server = m_servers[name == u"ada" ? 0 : 1];
    server.setStandardErrorFile(m_bench.path(name + u".log"_s));
    server.start(installed(u"sshd"_s),
                 {u"-D"_s, u"-e"_s, u"-f"_s, m_bench.path(name + u".conf"_s)});
    return server.waitForStarted();
}

bool MachinesTest::answers(const QString &name) const
{
    QProcess ssh;
    ssh.start(
        installed(u"ssh"_s),
        {u"-F"_s, m_bench.path(u"ssh.conf"_s), u"-o"_s, u"ControlMaster=no"_s, name, u"true"_s});
    return ssh.waitForFinished() && ssh.exitCode() == 0;
}

void MachinesTest::cleanupTestCase()
{
    for (const auto &name : {u"ada"_s, u"bo"_s}) {
        if (QFile::exists(m_bench.path(name)))
            QProcess::execute(
                installed(u"ssh"_s),
                {u"-q"_s, u"-F"_s, m_bench.path(u"ssh.conf"_s), u"-O"_s, u"exit"_s, name});
    }
    for (QProcess &server : m_servers) {
        server.terminate();
        server.waitForFinished();
    }
}

/// Starts \a lines in a shell with a process group of its own.
void MachinesTest::start(QProcess &shell, const QString &lines) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARALLEL_HOME"_s, m_bench.path(u"parallel"_s));
    environment.insert(u"PARALLEL_SSH"_s, u"ssh -F "_s + m_bench.path(u"ssh.conf"_s));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_bench.path(u"."_s));
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.setChildProcessModifier([] { ::setpgid(0, 0); });
    shell.start(u"sh"_s, {u"-e"_s, u"-c"_s, lines});
}

/// What one call finds in the articles of articles.jsonl.
QByteArray MachinesTest::foundAlone() const
{
    return m_bench
        .call({u"annotate"_s, u"--to"_s, u"jsonl"_s, u"-"_s}, m_bench.read(u"articles.jsonl"_s))
        .output;
}

void MachinesTest::joinsWhatMachinesFindInOrder()
{
    constexpr int articles = 1000;
    m_bench.write(u"articles.jsonl"_s, inventedArticles(articles));
    QProcess shell;
    start(shell, fromTheGuide(u"--pipe"_s, m_bench.path(u"work"_s)));
    QVERIFY(shell.waitForFinished(machinePatience));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(m_bench.read(u"found.jsonl"_s).count('\n'), articles);
    QVERIFY(m_bench.read(u"found.jsonl"_s) == foundAlone());
}

/// True while a program is at one of the parts, or still to clear it away.
static bool isAtParts()
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    return std::any_of(processes.begin(), processes.end(), [](const QString &process) {
        QFile line(u"/proc/%1/cmdline"_s.arg(process));
        return line.open(QIODevice::ReadOnly) && line.readAll().contains("parts/0");
    });
}

void MachinesTest::goesOnAfterItWasKilled()
{
    constexpr int articles = 3000;
    constexpr int parts = 12; // of 250
    QFile::remove(m_bench.path(u"found.jsonl"_s));
    m_bench.write(u"articles.jsonl"_s, inventedArticles(articles));
    const QString lines = fromTheGuide(u"--joblog"_s, m_bench.path(u"work"_s));
    const QString again = lines.mid(lines.indexOf(u"parallel "_s));
    const auto done = [this] { // parts, below a line of headings
        return m_bench.read(u"done.log"_s).count('\n') - 1;
    };

    QProcess killed;
    start(killed, lines);
    QVERIFY(killed.waitForStarted());
    if (!QTest::qWaitFor([&] { return done() >= 3 || killed.state() != QProcess::Running; },
                         machinePatience)
        || done() < 3)
        QFAIL(killed.readAllStandardError().constData());
    ::kill(-pid_t(killed.processId()), SIGKILL);
    QVERIFY(killed.waitForFinished());
    QVERIFY2(done() < parts, "it was done before it could be killed");
    QVERIFY(!QFile::exists(m_bench.path(u"found.jsonl"_s)));
    // What was begun on the machines goes on without the one that was killed, and then takes its part away.
    QVERIFY(QTest::qWaitFor([] { return !isAtParts(); }, machinePatience));

    QProcess resumed;
    start(resumed, again);
    QVERIFY(resumed.waitForFinished(machinePatience));
    // What the start of a shell says on a machine does not matter.
    QVERIFY2(resumed.exitCode() == 0, resumed.readAllStandardError().constData());
    QCOMPARE(done(), parts); // no part was done twice
    QCOMPARE(m_bench.read(u"found.jsonl"_s).count('\n'), articles);
    // Nothing is lost, doubled or out of order.
    QVERIFY(m_bench.read(u"found.jsonl"_s) == foundAlone());
}

} // namespace onrecord

ONRECORD_TEST(onrecord::MachinesTest)
#include "tst_machines.moc"

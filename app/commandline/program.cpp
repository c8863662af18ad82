// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/program.h"

#include "app/commandline/arguments.h"
#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/text/nativename.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace onrecord::cli {

static QString commandNames(const Program &program)
{
    QStringList names;
    for (const Command &command : program.commands)
        names << QString::fromLatin1(command.name);
    return names.join(QStringLiteral(", "));
}

static QByteArray helpText(const Program &program)
{
    const QString name = QString::fromLatin1(program.name);
    QString help = tr("Usage: %1 COMMAND …\n%2 Commands:\n\n").arg(name, tr(program.purpose));
    qsizetype longest = 0;
    for (const Command &command : program.commands)
        longest = std::max(longest, QLatin1StringView(command.name).size());
    for (const Command &command : program.commands)
        help += QStringLiteral("  ") + QString::fromLatin1(command.name).leftJustified(longest + 3)
            + tr(command.summary) + u'\n';
    help += tr("\n%1 COMMAND --help tells more.\n").arg(name);
    return help.toUtf8();
}

static int runCommand(const Program &program, const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h")
        return finish(writeToStandardOutput(helpText(program)));
    if (name == u"--version")
        return finish(writeToStandardOutput(program.name + QByteArray(" " ONRECORD_VERSION "\n")));
    const auto command =
        std::find_if(program.commands.begin(), program.commands.end(),
                     [&](const Command &each) { return name == QLatin1StringView(each.name); });
    if (command != program.commands.end())
        return command->run(arguments.mid(1));
    complain(name.isEmpty() ? tr("call") : shownName(name),
             tr("This is not a command; there are %1.").arg(commandNames(program)));
    return WrongCall;
}

/// A file opened later must not land on a standard channel that came closed.
static void occupyStandardChannels()
{
    for (const int channel : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(channel, F_GETFD) < 0)
            ::open("/dev/null", channel == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

/// Qt wants a UTF-8 locale and says so on standard error where it finds another, as in cron.
static void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

int run(const Program &program, int argc, char *argv[])
{
    occupyStandardChannels();
    // A closed pipe is then an error that is told, like a full disk.
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int each = 1; each < argc; ++each)
        arguments << fromNative(argv[each]);

    useUtf8();
    const QCoreApplication application(argc, argv);
    // Programs without a window speak English, and so do the days that they write, whatever the system speaks.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::setApplicationName(QString::fromLatin1(program.name));
    QCoreApplication::setApplicationVersion(QStringLiteral(ONRECORD_VERSION));
    return runCommand(program, arguments);
}

} // namespace onrecord::cli

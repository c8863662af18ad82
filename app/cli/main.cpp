// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace onrecord::cli {

namespace {

struct Command
{
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments);
};

constexpr std::array commands{
    Command{"annotate", QT_TRANSLATE_NOOP("cli", "writes who said what, and when, in an article"),
            annotate},
    Command{"text", QT_TRANSLATE_NOOP("cli", "writes the article as the reader shows it"), text},
    Command{"check", QT_TRANSLATE_NOOP("cli", "says whether a saved file can be opened again"),
            check},
    Command{"merge", QT_TRANSLATE_NOOP("cli", "lays saved corrections over an article"), merge},
    Command{"evaluate",
            QT_TRANSLATE_NOOP("cli", "says how well articles are read that people marked"),
            evaluate},
    Command{"train", QT_TRANSLATE_NOOP("cli", "makes a model from articles that people marked"),
            train},
};

} // namespace

static QString commandNames()
{
    QStringList names;
    for (const Command &command : commands)
        names << QString::fromLatin1(command.name);
    return names.join(QStringLiteral(", "));
}

static QByteArray helpText()
{
    QString help = tr("Usage: onrecord-cli COMMAND …\n"
                      "Finds in news articles who said what, and when. Commands:\n\n");
    for (const Command &command : commands)
        help += QStringLiteral("  %1 %2\n")
                    .arg(QString::fromLatin1(command.name), -10)
                    .arg(tr(command.summary));
    help += tr("\nonrecord-cli COMMAND --help tells more.\n");
    return help.toUtf8();
}

static int run(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h")
        return finish(writeToStandardOutput(helpText()));
    if (name == u"--version")
        return finish(writeToStandardOutput("onrecord-cli " ONRECORD_VERSION "\n"));
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &each) {
        return name == QLatin1StringView(each.name);
    });
    if (command != commands.end())
        return command->run(arguments.mid(1));
    complain(name.isEmpty() ? tr("call") : shownName(name),
             tr("This is not a command; there are %1.").arg(commandNames()));
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

} // namespace onrecord::cli

int main(int argc, char *argv[])
{
    using namespace onrecord::cli;
    occupyStandardChannels();
    // A closed pipe is then an error that is told, like a full disk.
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int each = 1; each < argc; ++each)
        arguments << fromNative(argv[each]);

    useUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("onrecord-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ONRECORD_VERSION));
    return run(arguments);
}

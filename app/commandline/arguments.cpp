// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"

#include <QCoreApplication>

namespace onrecord::cli {

CommandLine::CommandLine(const QString &command, const QString &description)
    : m_command(QCoreApplication::applicationName() + u' ' + command)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                        QCoreApplication::translate("cli", "Shows this help.")});
}

void CommandLine::addOperand(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{m_command} + arguments))
        return wrong(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        help.replace(QCoreApplication::arguments().value(0), m_command);
        return finish(writeToStandardOutput(help.toUtf8()));
    }
    return std::nullopt;
}

int CommandLine::wrong(const QString &what) const
{
    complain(m_command.section(u' ', 1), what);
    return WrongCall;
}

} // namespace onrecord::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"

#include <QCoreApplication>

namespace onrecord::cli {

static constexpr char16_t oddByte = 0xdc00;

QString fromNative(const QByteArray &name)
{
    const QString decoded = QString::fromUtf8(name);
    if (decoded.toUtf8() == name)
        return decoded;
    QString kept;
    for (const char each : name) {
        const auto byte = static_cast<unsigned char>(each);
        kept += QChar(byte < 0x80 ? char16_t(byte) : char16_t(oddByte + byte));
    }
    return kept;
}

static bool isOddByte(const QString &name, qsizetype at)
{
    const char16_t unit = name[at].unicode();
    return unit >= oddByte + 0x80 && unit <= oddByte + 0xff
        && (at == 0 || !name[at - 1].isHighSurrogate());
}

QByteArray toNative(const QString &name)
{
    QByteArray native;
    for (qsizetype at = 0; at < name.size();) {
        if (isOddByte(name, at)) {
            native += char(name[at++].unicode() - oddByte);
            continue;
        }
        qsizetype end = at + 1;
        while (end < name.size() && !isOddByte(name, end))
            ++end;
        native += QStringView(name).mid(at, end - at).toUtf8();
        at = end;
    }
    return native;
}

QString shownName(const QString &name)
{
    return QString::fromUtf8(toNative(name));
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace onrecord::cli {

/// A command's options. Answers --help itself and complains about what it does not know.
class CommandLine
{
public:
    CommandLine(const QString &command, const QString &description);

    void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
    void addOperand(const QString &name, const QString &description, const QString &syntax);

    /// The status to end with at once, or nothing where the command may go on.
    std::optional<int> parse(const QStringList &arguments);

    /// Complains about the call; WrongCall.
    int wrong(const QString &what) const;

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QStringList operands() const { return m_parser.positionalArguments(); }

private:
    QString m_command;
    QCommandLineParser m_parser;
};

} // namespace onrecord::cli

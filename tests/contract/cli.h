// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace onrecord {

/// What a call of a program came to.
struct Call
{
    int status = -1; ///< -1: it ended by a signal or not at all
    QByteArray output;
    QByteArray errors;

    QByteArrayList errorLines() const
    {
        QByteArrayList lines = errors.split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }
};

/// A folder to work in and the programs to call there, as a user would.
class CommandLineBench
{
public:
    /// Calls onrecord-cli with \a arguments and \a input on its standard input. Fixed time, so
    /// that pages of one session are the same bytes.
    Call call(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return callProgram(QStringLiteral(ONRECORD_CLI), arguments, input);
    }

    /// Calls onrecord-train.
    Call train(const QStringList &arguments) const
    {
        return callProgram(QStringLiteral(ONRECORD_TRAIN), arguments, {});
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path(name)));
    }

    /// Null where there is no such file.
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList names(const QString &folder = QStringLiteral(".")) const
    {
        return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    Call callProgram(const QString &program, const QStringList &arguments,
                     const QByteArray &input) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795300000"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        Call call;
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return call;
        call.status = process.exitCode();
        call.output = process.readAllStandardOutput();
        call.errors = process.readAllStandardError();
        return call;
    }

    QTemporaryDir m_folder;
};

/// An invented article, beyond the BMP before anything is said in it.
inline QByteArray sampleArticle()
{
    return "Orlow council splits over the bridge toll\n"
           "By Tess Marin\n"
           "Published: 2026-11-17\n"
           "\n"
           "\xf0\x9f\x98\x80 \xe2\x80\x9cWe never promised a free bridge,\xe2\x80\x9d said Ana "
           "Ruiz, "
           "the finance councillor.\n"
           "\n"
           "Ruiz denied that the toll had been raised in secret on Monday.\n"
           "\n"
           "\xe2\x80\x9cIt was a gift to the boats,\xe2\x80\x9d Bo Lind said.\n";
}

/// An invented article in which careful reading finds something else than quick reading.
inline QByteArray reportedArticle()
{
    return "Marrow Bay closes its ferry office\n"
           "By Tess Marin\n"
           "Published: 2026-11-17\n"
           "\n"
           "\xf0\x9f\x98\x80 The harbour board was accused on Monday of hiding the accounts of the "
           "ferry office.\n"
           "\n"
           "Ana Ruiz, the harbour master, said the port was finished. \xe2\x80\x9cThere is no "
           "money. None.\xe2\x80\x9d\n"
           "\n"
           "The mayor told residents nothing, and a warning of floods went unheard.\n";
}

/// What the first group of \a pattern takes of \a text, wherever it matches; ^ and $ are a line's.
inline QSet<QString> captured(const QString &text, const QString &pattern)
{
    QSet<QString> all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const auto &match : expression.globalMatch(text))
        all.insert(match.captured(1));
    return all;
}

} // namespace onrecord

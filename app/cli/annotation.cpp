// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/annotation.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"

namespace onrecord::cli {

QCommandLineOption formatOption()
{
    return {QStringLiteral("to"),
            tr("Writes FORMAT: %1.").arg(exportFormatNames().join(QStringLiteral(", "))),
            QStringLiteral("FORMAT"), QStringLiteral("json")};
}

QCommandLineOption outputOption()
{
    return {{QStringLiteral("o"), QStringLiteral("output")},
            tr("Writes to this file or folder instead of standard output."),
            QStringLiteral("FILE_OR_DIR")};
}

QCommandLineOption publishedOption()
{
    return {QStringLiteral("published"),
            tr("The day of publication (2024-12-04) where the article does not say."),
            QStringLiteral("DATE")};
}

QCommandLineOption notesOption()
{
    return {QStringLiteral("notes"), tr("Writes readers’ private notes too.")};
}

Notes notesIn(const CommandLine &line)
{
    return line.isSet(QStringLiteral("notes")) ? Notes::Included : Notes::LeftOut;
}

/// Now, unless SOURCE_DATE_EPOCH asks for the same bytes each time
/// (https://reproducible-builds.org/specs/source-date-epoch/).
static QDateTime exportTime()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds).toUTC() : QDateTime::currentDateTimeUtc();
}

Annotation annotated(const Input &input, const Result<OpenArticle> &article, ExportFormat format,
                     Notes notes)
{
    if (!article)
        return {input, article.error(), std::nullopt};
    return {input, exported(format, *article, input.name, notes, exportTime()),
            textBeside(format, *article)};
}

int refuseSeveral(const Input &input)
{
    if (input.number == 1)
        complain({Fault::Several, input.shown, -1, {}});
    return SomeFailed;
}

int write(const Annotation &annotation, const Destination &destination, const QString &suffix)
{
    if (!annotation.bytes)
        return finish(annotation.bytes.error());
    const QString path = destination.fileFor(annotation.input, suffix);
    if (annotation.input.number > 0 && destination.kind() != Destination::Kind::Folder)
        return refuseSeveral(annotation.input);
    if (path.isEmpty())
        return finish(writeToStandardOutput(*annotation.bytes));
    if (annotation.text) {
        QString beside = path;
        if (beside.endsWith(suffix))
            beside.chop(suffix.size());
        if (const auto written = writeWhole(beside + QStringLiteral(".txt"), *annotation.text);
            !written)
            return finish(written);
    }
    return finish(writeWhole(path, *annotation.bytes));
}

QDate dayIn(const QString &words)
{
    const QString trimmed = words.trimmed();
    const bool dayAlone = trimmed.size() <= 10 || trimmed[10] == u'T' || trimmed[10] == u' ';
    return dayAlone ? QDate::fromString(trimmed.left(10), Qt::ISODate) : QDate();
}

} // namespace onrecord::cli

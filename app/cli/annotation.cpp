// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/annotation.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/corrections/enumnames.h"
#include "core/text/nativename.h"
#include "core/wording/wording.h"

#include <QFile>

#include <array>

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
            tr("Writes to this file or folder instead of standard output, which is -."),
            QStringLiteral("FILE_OR_DIR")};
}

QCommandLineOption publishedOption()
{
    return {QStringLiteral("published"),
            tr("The day of publication (2024-12-04) where the article does not say."),
            QStringLiteral("DATE")};
}

/// In the order in which they are told.
static constexpr std::array states{State::Automatic, State::Review, State::Confirmed,
                                   State::Corrected, State::Manual, State::Rejected,
                                   State::Stale};

static QString stateNames()
{
    QStringList names;
    for (const State state : states)
        names << QString(toName(state));
    return names.join(QStringLiteral(", "));
}

void addChoiceTo(CommandLine &line)
{
    line.addOption({QStringLiteral("notes"), tr("Writes readers’ private notes too.")});
    line.addOption(
        {QStringLiteral("states"),
         tr("Writes only statements in these states, with commas between: %1.").arg(stateNames()),
         QStringLiteral("STATES")});
    line.addOption({QStringLiteral("no-history"),
                    tr("Leaves out of a page what was corrected, when and by whom; it cannot be "
                       "opened again then.")});
    line.addOption(
        {QStringLiteral("bom"), tr("Begins a table with the mark by which Excel knows UTF-8.")});
}

/// The states that \a line leaves out; nothing where it names one that there is not.
static std::optional<QList<State>> statesLeftOut(const CommandLine &line)
{
    if (!line.isSet(QStringLiteral("states")))
        return QList<State>();
    QList<State> without(states.begin(), states.end());
    const QStringList names = line.value(QStringLiteral("states")).split(u',');
    for (const QString &name : names) {
        const auto state = stateNamed(name.trimmed());
        if (!state) {
            line.wrong(tr("--states knows %1.").arg(stateNames()));
            return std::nullopt;
        }
        without.removeAll(*state);
    }
    return without;
}

std::optional<ExportChoice> choiceIn(const CommandLine &line)
{
    auto without = statesLeftOut(line);
    if (!without)
        return std::nullopt;
    return ExportChoice{
        .notes = line.isSet(QStringLiteral("notes")) ? Notes::Included : Notes::LeftOut,
        .without = std::move(*without),
        .hasHistory = !line.isSet(QStringLiteral("no-history")),
        .hasByteOrderMark = line.isSet(QStringLiteral("bom")),
    };
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
                     const ExportChoice &choice)
{
    if (!article)
        return {input, article.error(), std::nullopt};
    const QList<Warning> &warnings = article->document().article().warnings;
    if (const Warning *const lost = findWarning(warnings, WarningKind::FindingsMissing))
        complain(input.shown, wording::sentence(*lost));
    return {input, exported(format, *article, input.name, choice, exportTime()),
            textBeside(format, *article)};
}

int refuseSeveral(const Input &input)
{
    if (input.number == 1)
        complain({Fault::Several, input.shown, -1, {}});
    return SomeFailed;
}

/// The file \a path is there and holds other bytes than \a text.
static bool holdsOther(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.exists() && (!file.open(QIODevice::ReadOnly) || file.readAll() != text);
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
        beside += QStringLiteral(".txt");
        if (!QFile::exists(path) && holdsOther(beside, *annotation.text))
            return finish(Error{Fault::Unwritable, shownName(beside), -1,
                                QStringLiteral("another file is there")});
        if (const auto written = writeWhole(beside, *annotation.text); !written)
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

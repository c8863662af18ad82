// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "app/cli/otherfile.h"
#include "app/commandline/arguments.h"
#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/importing/exportedkind.h"
#include "core/storage/annotationfile.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <algorithm>

namespace onrecord::cli {

namespace {

/// What check is for, behind what a file is instead.
QString behind(const QString &what)
{
    return tr("%1; check takes pages and corrections that Onrecord exported or saved").arg(what);
}

/// What was saved and can be opened.
QString describeSaved(const QString &name, const SavedFile &saved)
{
    const QString corrections = QString::number(saved.corrections.log.inForce().size());
    if (!saved.session)
        return tr("%1: can be laid over its article; %2 corrections").arg(name, corrections);
    return tr("%1: can be opened; %2 statements, %3 corrections")
        .arg(name, QString::number(saved.session->analysis.statements.size()), corrections);
}

int say(const QString &line)
{
    return finish(writeToStandardOutput(line.toUtf8() + '\n'));
}

int checkOne(const Input &input, const QString &operand)
{
    const auto bytes = readInput(input);
    if (!bytes)
        return finish(bytes.error());
    const QString name = shownPlainly(input.shown);
    const auto saved = readSavedFile(*bytes, input.shown);
    if (saved)
        return say(describeSaved(name, *saved));
    if (saved.error().fault == Fault::Damaged && isExportedPage(*bytes)) {
        complain(name,
                 tr("a damaged page of Onrecord’s, which cannot be opened, though what it shows of "
                    "article, "
                    "statements and corrections can still be read in a browser: %1")
                     .arg(wording::sentenceWithoutSubject(saved.error())));
        return SomeFailed;
    }
    if (saved.error().fault != Fault::NotOurs && saved.error().fault != Fault::Damaged)
        return finish(saved.error());
    const Within within = lookInto(*bytes, operand);
    if (within.pages > 0)
        return say(tr("%1: %2 of the %3 articles in it are pages of Onrecord’s and can be opened; "
                      "%4 statements, %5 corrections")
                       .arg(name, QString::number(within.pages), QString::number(within.articles),
                            QString::number(within.statements),
                            QString::number(within.corrections)));
    if (saved.error().fault == Fault::Damaged && !exportedKindOf(*bytes))
        return finish(saved.error());
    complain(name, behind(describeOther(*bytes, within.articles)));
    return SomeFailed;
}

} // namespace

int check(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("check"),
                     tr("Says whether a file Onrecord saved or exported can be opened again."));
    line.addOperand(QStringLiteral("FILE"), tr("A saved or exported file."),
                    QStringLiteral("FILE…"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().isEmpty())
        return line.wrong(tr("Name a file to check."));
    int status = AllDone;
    for (const QString &operand : line.operands())
        status =
            std::max(status, checkOne({operand, shownName(operand), outputName(operand)}, operand));
    return status;
}

} // namespace onrecord::cli

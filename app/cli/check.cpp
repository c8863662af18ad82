// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/savedfile.h"
#include "app/commandline/arguments.h"
#include "app/commandline/exitstatus.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/formats/articlereader.h"
#include "core/text/nativename.h"
#include "core/wording/visible.h"

namespace onrecord::cli {

/// What a file is that Onrecord did not save, and what there is to check.
static QString describeOther(const QByteArray &bytes, const QString &name)
{
    qsizetype articles = 0;
    const Result<BundleCounts> read = readArticles(bytes, name, [&articles](Article &&) {
        ++articles;
        return true;
    });
    Q_UNUSED(read); // where it breaks off, what was read stands
    if (articles == 1)
        return tr(
            "an article, which annotate takes; check takes pages and corrections that Onrecord "
            "exported or saved");
    if (articles > 1)
        return tr("%1 articles, which annotate takes; check takes pages and corrections that "
                  "Onrecord exported or saved")
            .arg(articles);
    return tr("nothing that Onrecord saved; check takes pages and corrections that it exported or "
              "saved");
}

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
    for (const QString &operand : line.operands()) {
        const Input input{operand, shownName(operand), outputName(operand)};
        const auto bytes = readInput(input);
        if (!bytes) {
            status = finish(bytes.error());
            continue;
        }
        const auto saved = readSavedFile(*bytes, input.shown);
        if (!saved && saved.error().fault == Fault::NotOurs) {
            complain(shownPlainly(input.shown), describeOther(*bytes, operand));
            status = SomeFailed;
            continue;
        }
        if (!saved) {
            status = finish(saved.error());
            continue;
        }
        const QString corrections = QString::number(saved->corrections.log.inForce().size());
        const QString name = shownPlainly(input.shown);
        const QString said = saved->session
            ? tr("%1: can be opened; %2 statements, %3 corrections")
                  .arg(name, QString::number(saved->session->analysis.statements.size()),
                       corrections)
            : tr("%1: can be laid over its article; %2 corrections").arg(name, corrections);
        status = std::max(status, finish(writeToStandardOutput(said.toUtf8() + '\n')));
    }
    return status;
}

} // namespace onrecord::cli

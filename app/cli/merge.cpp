// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/annotation.h"
#include "app/cli/commands.h"
#include "app/cli/savedfile.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/text/nativename.h"
#include "core/workspace/analyser.h"

namespace onrecord::cli {

int merge(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("merge"),
                     tr("Lays corrections that were saved or exported over an article."));
    line.addOption(formatOption());
    line.addOption(outputOption());
    line.addOption(publishedOption());
    line.addOption(notesOption());
    line.addOperand(QStringLiteral("ARTICLE"), tr("The article, or an exported page of it."), {});
    line.addOperand(QStringLiteral("FILE"), tr("Saved or exported files with corrections."),
                    QStringLiteral("FILE…"));
    if (const auto status = line.parse(arguments))
        return *status;
    const auto format = exportFormatNamed(line.value(QStringLiteral("to")));
    if (!format)
        return line.wrong(tr("--to knows %1.").arg(exportFormatNames().join(QStringLiteral(", "))));
    const QString day = line.value(QStringLiteral("published"));
    if (!day.isEmpty() && !dayIn(day).isValid())
        return line.wrong(tr("--published wants a day such as 2024-12-04."));
    if (line.operands().size() < 2)
        return line.wrong(tr("Name an article and at least one file with corrections."));

    const QString path = line.operands().first();
    const Input input{path, shownName(path), outputName(path)};
    const auto destination =
        Destination::choose(shownName(line.value(QStringLiteral("output"))), false, false);
    if (const auto error = destination.objection({{input}, {}, false}, suffixesOf(*format))) {
        complain(*error);
        return WrongCall;
    }
    const auto bytes = readInput(input);
    if (!bytes)
        return finish(bytes.error());
    auto article = OpenArticle::read(*bytes, input.shown, nullptr, dayIn(day));
    if (!article)
        return finish(article.error());
    int status = AllDone;
    for (const QString &operand : line.operands().mid(1)) {
        const auto saved = readSaved({operand, shownName(operand), {}});
        if (saved)
            article->unite(saved->corrections.log);
        else
            status = finish(saved.error());
    }
    if (!article->isAnalysed()) {
        const auto analyser = Analyser::load();
        if (!analyser)
            return finish(analyser.error());
        article->analyseWith(*analyser);
    }
    if (const auto ready = destination.prepare(); !ready)
        return finish(ready);
    return std::max(
        status,
        write(annotated(input, article, *format, notesIn(line)), destination, suffixOf(*format)));
}

} // namespace onrecord::cli

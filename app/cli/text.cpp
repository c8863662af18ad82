// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/annotation.h"
#include "app/cli/articlesof.h"
#include "app/cli/commands.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/exporting/plaintext.h"

namespace onrecord::cli {

static int writeText(const Input &input, const Destination &destination)
{
    const auto bytes = readInput(input);
    if (!bytes)
        return finish(bytes.error());
    int status = AllDone;
    const auto counts =
        forEachArticle(input, *bytes, {}, [&](const Input &named, OpenArticle &article) {
            const Annotation text{named, toPlainText(article.document()), std::nullopt};
            status = std::max(status, write(text, destination, QStringLiteral(".txt")));
        });
    if (!counts && counts.error().fault == Fault::UnknownFormat && mayHoldNoArticle(input))
        return status; // data beside the articles of a folder
    return std::max(status, counts ? AllDone : finish(counts.error()));
}

int text(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("text"),
                     tr("Writes the article as the reader shows it: title, then paragraphs."));
    line.addOption(outputOption());
    line.addOperand(QStringLiteral("INPUT"), tr("A file, a folder, or - for standard input."),
                    QStringLiteral("INPUT…"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().isEmpty())
        return line.wrong(tr("Name a file, a folder or - to read."));
    const Inputs inputs = gatherInputs(line.operands());
    const auto destination =
        Destination::choose(line.value(QStringLiteral("output")), inputs.several, false);
    if (destination.kind() == Destination::Kind::StandardOutput && inputs.inputs.size() > 1)
        return line.wrong(tr("Say with -o where the outcome of several inputs is to go."));
    if (const auto error = destination.objection(inputs, {QStringLiteral(".txt")})) {
        complain(*error);
        return WrongCall;
    }
    int status = AllDone;
    for (const Error &error : inputs.errors)
        status = finish(error);
    if (const auto ready = destination.prepare(); !inputs.inputs.isEmpty() && !ready)
        return finish(ready);
    for (const Input &input : inputs.inputs)
        status = std::max(status, writeText(input, destination));
    return status;
}

} // namespace onrecord::cli

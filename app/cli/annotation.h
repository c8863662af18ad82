// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/destination.h"
#include "app/commandline/arguments.h"
#include "core/exporting/exportformat.h"

namespace onrecord::cli {

/// --to, which annotate and merge share.
QCommandLineOption formatOption();
/// -o
QCommandLineOption outputOption();
/// --published
QCommandLineOption publishedOption();

/// What annotate, merge and import have to say of what goes into a file: --notes, --states, --no-history,
/// --bom.
void addChoiceTo(CommandLine &line);
/// What \a line says of that; nothing where it is wrong, having complained.
std::optional<ExportChoice> choiceIn(const CommandLine &line);

/// An article in its format, or why there is none.
struct Annotation
{
    Input input;
    Result<QByteArray> bytes;
    std::optional<QByteArray> text; ///< exportformat.h, textBeside()
};

Annotation annotated(const Input &input, const Result<OpenArticle> &article, ExportFormat format,
                     const ExportChoice &choice);

/// Says, once, that \a input is one of several articles and cannot be written to one place; the exit
/// status.
int refuseSeveral(const Input &input);

/// Writes \a annotation where it belongs; the exit status, having complained.
int write(const Annotation &annotation, const Destination &destination, const QString &suffix);

/// The day \a words begin with, as "2024-12-04"; a time after it is accepted. Invalid for
/// anything else.
QDate dayIn(const QString &words);

} // namespace onrecord::cli

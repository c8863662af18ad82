// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "core/workspace/analyser.h"

namespace onrecord::cli {

/// How an article is to be read: what annotate, merge and import are asked the same way.
struct ReadingChoice
{
    Care care = Care::Quick;
    QString model; ///< a file; empty for the one that is built in, as is the next
    QString encoder;

    /// Complains of models that could not be read, without which it goes on.
    Result<Analyser> analyser() const;
};

/// What a program ends with that read with \a analyser, as far as its models go.
int statusOf(const Analyser &analyser);

/// --reading, --model, --encoder.
void addReadingTo(CommandLine &line);
/// What \a line says of that; nothing where it is wrong, having complained.
std::optional<ReadingChoice> readingIn(const CommandLine &line);

} // namespace onrecord::cli

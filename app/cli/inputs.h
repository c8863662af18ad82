// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace onrecord::cli {

/// Something to read.
struct Input
{
    QString path; ///< as arguments.h keeps names, "-" for standard input
    QString shown; ///< for messages: as the user gave it
    QString name; ///< what its output is called, without a suffix
    bool isNamed = true; ///< outright, rather than found in a folder
    int number = 0; ///< of an article in a file of several, from 1; 0 for any other

    bool isStandardInput() const { return path == u"-"; }
};

/// What the operands of a command come to.
struct Inputs
{
    QList<Input> inputs; ///< folders walked, in sorted order
    QList<Error> errors; ///< folders without an article, in the order given
    bool several = false; ///< more than one input, or a folder, was asked for
};

/// Files named outright are taken whatever they are; whether they can be read shows later.
Inputs gatherInputs(const QStringList &operands);

/// True for a data file that was found in a folder: where no article is in it, it is none of those that
/// were asked for.
bool mayHoldNoArticle(const Input &input);

/// The bytes of \a input.
Result<QByteArray> readInput(const Input &input);

/// What an input at \a path is called: the file name less its last suffix; for
/// NAME/source.html, NAME. What a file manager would obey (controls, direction marks) becomes "_".
QString outputName(const QString &path);

} // namespace onrecord::cli

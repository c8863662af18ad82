// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace onrecord::cli {

/// One of the commands of a program. The texts are marked for translation where they are written.
struct Command
{
    const char *name;
    const char *summary; ///< what it does, as a line of the program's help
    /// Takes the words after the command's name (arguments.h says how names that are not UTF-8 stand
    /// in them) and answers with the exit status.
    int (*run)(const QStringList &arguments);
};

/// A program without a window that is called as NAME COMMAND …
struct Program
{
    const char *name;
    const char *purpose; ///< a sentence for its help
    std::span<const Command> commands; ///< in the order help lists them
};

/// What main() does: sets up the process, answers --help and --version, else runs the command that
/// is named. The exit status; WrongCall, with a complaint, where no command has that name.
int run(const Program &program, int argc, char *argv[]);

} // namespace onrecord::cli

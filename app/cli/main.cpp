// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/commandline/program.h"

#include <QtGlobal>

#include <array>

namespace onrecord::cli {

static constexpr std::array commands{
    Command{"annotate", QT_TRANSLATE_NOOP("cli", "writes who said what, and when, in an article"),
            annotate},
    Command{"text", QT_TRANSLATE_NOOP("cli", "writes the article as the reader shows it"), text},
    Command{"check", QT_TRANSLATE_NOOP("cli", "says whether a saved file can be opened again"),
            check},
    Command{"merge", QT_TRANSLATE_NOOP("cli", "lays saved corrections over an article"), merge},
    Command{"import", QT_TRANSLATE_NOOP("cli", "lays what somebody else marked over an article"),
            importMarks},
};

} // namespace onrecord::cli

int main(int argc, char *argv[])
{
    using namespace onrecord::cli;
    return run({"onrecord-cli",
                QT_TRANSLATE_NOOP("cli", "Finds in news articles who said what, and when."),
                commands},
               argc, argv);
}

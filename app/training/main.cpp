// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/program.h"
#include "app/training/commands.h"

#include <QtGlobal>

#include <array>

namespace onrecord::training {

using cli::Command;

static constexpr std::array commands{
    Command{"attribution", QT_TRANSLATE_NOOP("cli", "makes the model that finds who said what"),
            attribution},
    Command{"careful", QT_TRANSLATE_NOOP("cli", "makes the model of careful reading"), careful},
    Command{"claims", QT_TRANSLATE_NOOP("cli", "makes the model that ranks claims"), claims},
    Command{"encoder-samples",
            QT_TRANSLATE_NOOP("cli", "writes what the training of the encoder reads"),
            encoderSamples},
    Command{"evaluate",
            QT_TRANSLATE_NOOP("cli", "says how well articles are read that people marked"),
            evaluate},
};

} // namespace onrecord::training

int main(int argc, char *argv[])
{
    using namespace onrecord;
    return cli::run(
        {"onrecord-train",
         QT_TRANSLATE_NOOP("cli", "Makes the models that Onrecord ships, and scores them."),
         training::commands},
        argc, argv);
}

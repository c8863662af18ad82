// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readingchoice.h"

#include "app/commandline/exitstatus.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "core/findings/enumnames.h"

namespace onrecord::cli {

Result<Analyser> ReadingChoice::analyser() const
{
    Result<Analyser> loaded = Analyser::load(model, care, encoder);
    if (loaded) {
        for (const Error &error : loaded->damaged())
            complain(error);
    }
    return loaded;
}

int statusOf(const Analyser &analyser)
{
    return analyser.damaged().isEmpty() ? AllDone : SomeFailed;
}

void addReadingTo(CommandLine &line)
{
    line.addOption(
        {QStringLiteral("reading"),
         tr("quick, or careful: finds more of what is attributed in the reporter's words, takes "
            "several times as long."),
         QStringLiteral("CARE"), QStringLiteral("quick")});
    line.addOption({QStringLiteral("model"),
                    tr("Reads with this model instead of the one that is built in."),
                    QStringLiteral("FILE")});
    line.addOption({QStringLiteral("encoder"),
                    tr("Reads carefully with this encoder instead of the one that is built in."),
                    QStringLiteral("FILE")});
}

std::optional<ReadingChoice> readingIn(const CommandLine &line)
{
    const QString encoder = line.value(QStringLiteral("encoder"));
    if (!encoder.isEmpty() && line.isSet(QStringLiteral("reading"))
        && careNamed(line.value(QStringLiteral("reading"))) == Care::Quick) {
        line.wrong(tr("--encoder is for careful reading; leave --reading quick out."));
        return std::nullopt;
    }
    const auto care = line.isSet(QStringLiteral("encoder"))
        ? std::optional(Care::Careful)
        : careNamed(line.value(QStringLiteral("reading")));
    if (!care) {
        line.wrong(tr("--reading knows quick and careful."));
        return std::nullopt;
    }
    return ReadingChoice{*care, line.value(QStringLiteral("model")), encoder};
}

} // namespace onrecord::cli

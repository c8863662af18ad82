// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/translated.h"
#include "app/training/attributiontraining.h"
#include "app/training/commands.h"
#include "app/training/silver.h"

#include <QDir>

#include <cstdio>

namespace onrecord::training {

using namespace cli;

/// One line on standard error that is drawn again at each step.
static void showProgress(int done, int all)
{
    constexpr int width = 40;
    const int filled = done * width / all;
    const QByteArray bar = QByteArray(filled, '#') + QByteArray(width - filled, '.');
    std::fprintf(stderr, "\r[%s] %d of %d%s", bar.constData(), done, all, done == all ? "\n" : "");
    std::fflush(stderr);
}

int attribution(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("attribution"),
                     tr("Makes the model that finds who said what, from a folder that holds train/ "
                        "(NAME.txt and NAME.ann) and silver/train.tsv.xz."));
    line.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                    tr("Writes the model to this file."),
                    QStringLiteral("FILE")});
    line.addOption(
        {QStringLiteral("stages"),
         tr("Writes to this file what the stages make of articles they had not seen, for "
            "the training of careful reading."),
         QStringLiteral("FILE")});
    line.addOperand(QStringLiteral("FOLDER"), tr("The marked articles."), QStringLiteral("FOLDER"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().size() != 1 || !line.isSet(QStringLiteral("output")))
        return line.wrong(tr("Name one folder, and with -o the file to write."));
    const QDir folder(line.operands().first());
    const auto articles = readGoldCorpus(folder.filePath(QStringLiteral("train")));
    if (!articles)
        return finish(articles.error());
    const auto silver = readSilver(folder.filePath(QStringLiteral("silver/train.tsv.xz")));
    if (!silver)
        return finish(silver.error());
    const auto lexicon = Lexicon::fromResources();
    if (!lexicon)
        return finish(lexicon.error());
    const TrainedAttribution trained =
        trainAttribution(*articles, *silver, *lexicon, {}, showProgress);
    const auto written = writeWhole(line.value(QStringLiteral("output")), trained.model);
    if (!written)
        return finish(written);
    if (const QString stages = line.value(QStringLiteral("stages")); !stages.isEmpty()) {
        if (const auto kept = writeWhole(stages, trained.stages); !kept)
            return finish(kept);
    }
    return finish(writeToStandardOutput(trained.report.toUtf8()));
}

} // namespace onrecord::training

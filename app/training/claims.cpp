// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/report.h"
#include "app/commandline/translated.h"
#include "app/training/checktraining.h"
#include "app/training/commands.h"
#include "core/formats/articlereader.h"
#include "core/lexicon/lexicon.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace onrecord::training {

using namespace cli;

/// Lines {"source", "text", "label"}; only those of ClaimBuster, whose licence lets weights ship.
static Result<QList<JudgedSentence>> readSentences(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Unreadable, path, -1, file.errorString()};
    QList<JudgedSentence> sentences;
    for (qsizetype number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(line);
        if (!json.isObject())
            return Error{Fault::Damaged, path, number, {}};
        const QJsonObject sentence = json.object();
        if (sentence.value(u"source").toString() == u"claimbuster")
            sentences.append(
                {sentence.value(u"text").toString(), sentence.value(u"label").toInt() == 1});
    }
    return sentences;
}

static int trainOn(const QString &path, const CommandLine &line)
{
    const auto lexicon = Lexicon::fromResources();
    if (!lexicon)
        return finish(lexicon.error());
    const auto sentences = readSentences(path);
    if (!sentences)
        return finish(sentences.error());
    const CheckModel model = trainChecks(*sentences, *lexicon);
    if (line.isSet(QStringLiteral("measure"))) {
        const auto judged = readSentences(line.value(QStringLiteral("measure")));
        if (!judged)
            return finish(judged.error());
        const QString said =
            tr("%1 sentences, average precision %2\n")
                .arg(QString::number(judged->size()),
                     QString::number(averagePrecision(model, *judged, *lexicon), 'f', 4));
        if (const auto written = writeToStandardOutput(said.toUtf8()); !written)
            return finish(written);
    }
    const QString output = line.value(QStringLiteral("output"));
    return output.isEmpty() ? AllDone : finish(writeWhole(output, model.toBytes()));
}

int claims(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("claims"),
                     tr("Learns from judged sentences which claims are worth a check."));
    line.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                    tr("Writes the model there."),
                    QStringLiteral("FILE")});
    line.addOption({QStringLiteral("measure"), tr("Says how well it ranks these sentences."),
                    QStringLiteral("JSONL")});
    line.addOperand(QStringLiteral("JSONL"), tr("Lines with source, text and label."),
                    QStringLiteral("JSONL"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().size() != 1)
        return line.wrong(tr("Name one file of judged sentences."));
    return trainOn(line.operands().first(), line);
}

} // namespace onrecord::training

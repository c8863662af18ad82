// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/translated.h"
#include "app/training/commands.h"
#include "app/training/encodersamples.h"
#include "core/encoder/encoderwords.h"

#include <QDir>
#include <QFile>

namespace onrecord::training {

using namespace cli;

/// The words of the file \a path, one a line; nothing where it cannot be read.
static QList<QString> wordsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

int encoderSamples(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("encoder-samples"),
                     tr("Writes what the training of the encoder reads, from folders that hold "
                        "train/ (NAME.txt and NAME.ann) and perhaps silver/train.tsv.xz, each "
                        "marked by rules of its own."));
    line.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                    tr("Writes the samples to FILE, and the vocabulary to FILE.vocabulary."),
                    QStringLiteral("FILE")});
    line.addOption({QStringLiteral("vocabulary"),
                    tr("The words that the encoder knows, one a line, in the order of their "
                       "numbers."),
                    QStringLiteral("FILE")});
    line.addOperand(QStringLiteral("FOLDER"), tr("The marked articles."),
                    QStringLiteral("FOLDER..."));
    if (const auto status = line.parse(arguments))
        return *status;
    const QString output = line.value(QStringLiteral("output"));
    const QList<QString> words = wordsIn(line.value(QStringLiteral("vocabulary")));
    if (line.operands().isEmpty() || output.isEmpty() || words.isEmpty())
        return line.wrong(tr("Name the folders, with --vocabulary a file of words, and with -o the "
                             "file to write."));
    const QByteArray vocabularyBytes = Vocabulary::written(words, firstVocabularyWord);
    const auto vocabulary = Vocabulary::view(vocabularyBytes);
    const auto lexicon = Lexicon::fromResources();
    if (!lexicon)
        return finish(lexicon.error());

    QByteArray samples;
    qsizetype articlesBefore = 0;
    for (qsizetype i = 0; i < line.operands().size(); ++i) {
        const QDir folder(line.operands()[i]);
        const auto gold = readGoldCorpus(folder.filePath(QStringLiteral("train")));
        if (!gold)
            return finish(gold.error());
        const QString silverPath = folder.filePath(QStringLiteral("silver/train.tsv.xz"));
        const auto silver = QFile::exists(silverPath) ? readSilver(silverPath)
                                                      : Result<SilverCorpus>(SilverCorpus());
        if (!silver)
            return finish(silver.error());
        const TrainingArticles articles = trainingArticles(*gold, *silver, *lexicon);
        samples +=
            training::encoderSamples(articles, *vocabulary, quint8(i), quint16(articlesBefore));
        articlesBefore += gold->size();
    }
    const auto written = writeWhole(output, samples);
    if (!written)
        return finish(written);
    return finish(writeWhole(output + QStringLiteral(".vocabulary"), vocabularyBytes));
}

} // namespace onrecord::training

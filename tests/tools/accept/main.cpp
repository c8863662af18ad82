// SPDX-License-Identifier: GPL-3.0-or-later
//
// accept-corpus DIR: writes found.txt and misses.txt of every article below DIR (tests/corpus) as
// the program finds them now. `./dev accept` runs it and shows the difference, which is to be
// read before it is committed.
#include "core/analysis/analyse.h"
#include "tests/corpus/corpusarticle.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// Writes \a text as the file \a path; no file where there is nothing to say.
static bool write(const QString &path, const QString &text)
{
    if (text.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

static bool accept(const QString &folder, const Resources &resources)
{
    const CorpusArticle article = readCorpusArticle(folder);
    const Analysis analysis = analyse(article.document, resources);
    const QStringList misses =
        differencesOfStatements(article, analysis) + differencesOfDates(article, analysis);
    const QString lines = misses.isEmpty() ? QString() : misses.join(u'\n') + u'\n';
    return write(folder + "/found.txt"_L1, foundText(article.document, analysis))
        && write(folder + "/misses.txt"_L1, lines);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    const QDir corpus(arguments.value(0));
    if (arguments.size() != 1 || corpusFolders(corpus).isEmpty()) {
        std::fputs("accept-corpus: name the folder of the corpus, tests/corpus\n", stderr);
        return 2;
    }
    const Result<Resources> resources = Resources::load();
    if (!resources) {
        std::fputs("accept-corpus: a resource of the program is damaged\n", stderr);
        return 1;
    }
    for (const QString &folder : corpusFolders(corpus)) {
        if (!accept(corpus.absoluteFilePath(folder), *resources)) {
            std::fprintf(stderr, "accept-corpus: %s cannot be written\n", qPrintable(folder));
            return 1;
        }
    }
    return 0;
}

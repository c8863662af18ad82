// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/analysis.h"
#include "tests/support/markedtext.h"

#include <QDir>

namespace onrecord {

// The articles of tests/corpus, and what is compared and accepted of them. tst_corpus.cpp tells
// what lies in a folder.

/// An article of the corpus with the marks of a careful reader.
struct CorpusArticle
{
    QString folder; ///< its absolute path
    MarkedText expected;
    Document document; ///< of the text without the marks
};

/// Names of the folders of \a corpus that hold an article, sorted.
QStringList corpusFolders(const QDir &corpus);

/// Reads the article in \a folder (an absolute path). A text that cannot be read is empty.
CorpusArticle readCorpusArticle(const QString &folder);

/// A line for each part of a statement that \a analysis has and the careful reader does not, or
/// the other way round.
QStringList differencesOfStatements(const CorpusArticle &article, const Analysis &analysis);

/// A line for each date that \a analysis does not read as the careful reader does.
QStringList differencesOfDates(const CorpusArticle &article, const Analysis &analysis);

/// True for a line of differencesOfDates().
bool isOfDate(const QString &difference);

/// All of \a analysis that does not depend on the last digits of a computation, in lines: actors,
/// statements, dates, claims and positions, each in the words of the article.
QString foundText(const Document &document, const Analysis &analysis);

/// The text of the file \a name in \a folder, empty where there is none.
QString corpusText(const QString &folder, const QString &name);

} // namespace onrecord

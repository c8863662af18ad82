// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole articles of our own, each of another subject and layout, a folder each. expected.txt (or
// .md) has what a careful reader finds, marked in the text (tests/support/markedtext.h):
//
//     ⟦ana-ruiz:“We stay,”⟧       a part of a statement, by the name of its speaker
//     ⟦d-2026-11-06:tomorrow⟧    a date and its TIMEX3 value in lower case
//
// notes.md says why the article is there. Two files are what the program finds, and have to be
// looked at when they change; `./dev accept` writes them anew and shows the difference:
//
//     misses.txt   where that is not what the careful reader finds, a line each; absent where
//                  nothing is missed
//     found.txt    all of it: actors, statements, dates, claims, positions
//
// All people and places in them are invented.
#include "core/analysis/analyse.h"
#include "tests/corpus/corpusarticle.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<Resources> loaded = Resources::load();
        QVERIFY(loaded);
        m_resources = *loaded;
    }

    void holdsTwelveArticles() { QVERIFY(corpusFolders(corpus()).size() >= 12); }

    void tellsWhyItIsThere_data() { addArticles(); }
    void tellsWhyItIsThere();
    void findsWhoSaidWhat_data() { addArticles(); }
    void findsWhoSaidWhat();
    void readsDates_data() { addArticles(); }
    void readsDates();
    void findsWhatWasAccepted_data() { addArticles(); }
    void findsWhatWasAccepted();

private:
    static QDir corpus() { return QDir(QStringLiteral(ONRECORD_CORPUS)); }

    static void addArticles()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder : corpusFolders(corpus()))
            QTest::newRow(qPrintable(folder)) << corpus().filePath(folder);
    }

    /// The lines of misses.txt in \a folder that are about dates, or the others.
    static QStringList missesOf(const QString &folder, bool ofDates)
    {
        QStringList misses = corpusText(folder, u"misses.txt"_s).split(u'\n', Qt::SkipEmptyParts);
        misses.removeIf([ofDates](const QString &line) { return isOfDate(line) != ofDates; });
        return misses;
    }

    /// Fails for what goes wrong and is not known to, and for what is and does no longer.
    static void compareWithMisses(QStringList differences, QStringList known)
    {
        known.removeIf([&differences](const QString &line) { return differences.removeOne(line); });
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY2(known.isEmpty(),
                 qPrintable("goes wrong no longer, so take it out of misses.txt:\n"_L1
                            + known.join(u'\n')));
    }

    Resources m_resources;
};

void CorpusTest::tellsWhyItIsThere()
{
    QFETCH(QString, folder);
    const QString notes = corpusText(folder, u"notes.md"_s);
    QVERIFY(notes.startsWith("# "_L1));
    QVERIFY(notes.contains("invented"_L1));
}

void CorpusTest::findsWhoSaidWhat()
{
    QFETCH(QString, folder);
    const CorpusArticle article = readCorpusArticle(folder);
    QVERIFY(!article.expected.text.isEmpty());
    QCOMPARE(article.document.text(), article.expected.text);
    const Analysis analysis = analyse(article.document, m_resources);
    compareWithMisses(differencesOfStatements(article, analysis), missesOf(folder, false));
}

void CorpusTest::readsDates()
{
    QFETCH(QString, folder);
    const CorpusArticle article = readCorpusArticle(folder);
    const Analysis analysis = analyse(article.document, m_resources);
    const auto &marks = article.expected.named;
    QVERIFY2(std::any_of(marks.begin(), marks.end(),
                         [](const auto &mark) { return mark.first.startsWith("d-"_L1); }),
             "an article without a date tests nothing here");
    compareWithMisses(differencesOfDates(article, analysis), missesOf(folder, true));
}

void CorpusTest::findsWhatWasAccepted()
{
    QFETCH(QString, folder);
    const CorpusArticle article = readCorpusArticle(folder);
    const QStringList accepted = corpusText(folder, u"found.txt"_s).split(u'\n');
    const QStringList found =
        foundText(article.document, analyse(article.document, m_resources)).split(u'\n');
    // Line by line, so that the first difference is told in the words of the article.
    for (qsizetype line = 0; line < qMin(found.size(), accepted.size()); ++line)
        QCOMPARE(found[line], accepted[line]);
    QVERIFY2(found.size() == accepted.size(), "found.txt has not as many lines: ./dev accept");
}

ONRECORD_TEST(CorpusTest)
#include "tst_corpus.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/headingwords.h"

#include "tests/support/barearticle.h"
#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class HeadingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPhrases_data();
    void findsPhrases();
};

/// Each phrase in brackets, a name's words with a capital N behind, an adjective's with an A.
static QString drawnPhrases(const QList<HeadingWord> &words, QStringView text)
{
    QString drawn;
    for (const HeadingWord &word : words) {
        if (word.opens)
            drawn += drawn.isEmpty() ? "["_L1 : "] ["_L1;
        else
            drawn += u' ';
        drawn += word.span().in(text);
        drawn += word.role == HeadingWord::Role::Adjective ? "/A"_L1
            : word.role == HeadingWord::Role::Name         ? "/N"_L1
            : word.role == HeadingWord::Role::Joining      ? "/-"_L1
                                                           : ""_L1;
    }
    return drawn.isEmpty() ? drawn : drawn + u']';
}

void HeadingWordsTest::findsPhrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("grammar"); // of its words
    QTest::addColumn<QString>("phrases");

    QTest::newRow("nouns and adjectives")
        << u"The old car ferry sank"_s
        << u"The/DT/4/det old/JJ/4/amod car/NN/4/compound ferry/NN/5/nsubj sank/VBD/0/root"_s
        << u"[old/A car ferry]"_s;
    QTest::newRow("an adjective behind a noun begins another")
        << u"ferry old quay sank"_s
        << u"ferry/NN/4/dep old/JJ/3/amod quay/NN/4/nsubj sank/VBD/0/root"_s
        << u"[ferry] [old/A quay]"_s;
    QTest::newRow("one without a noun is none")
        << u"The ferry was late"_s
        << u"The/DT/2/det ferry/NN/4/nsubj was/VBD/4/cop late/JJ/0/root"_s << u"[ferry]"_s;
    QTest::newRow("a noun of another")
        << u"The cost of school meals rose"_s
        << u"The/DT/2/det cost/NN/6/nsubj of/IN/5/case school/NN/5/compound meals/NNS/2/nmod "
           "rose/VBD/0/root"_s
        << u"[cost of/- school meals]"_s;
    QTest::newRow("not of one that is pointed at")
        << u"The cost of the ferry rose"_s
        << u"The/DT/2/det cost/NN/6/nsubj of/IN/5/case the/DT/5/det ferry/NN/2/nmod rose/VBD/0/root"_s
        << u"[cost] [ferry]"_s;
    QTest::newRow("names, beyond the BMP")
        << u"😀 Tarn Bridge tolls rose"_s
        << u"😀/SYM/5/dep Tarn/NNP/4/compound Bridge/NNP/4/compound tolls/NNS/5/nsubj rose/VBD/0/root"_s
        << u"[Tarn/N Bridge/N tolls]"_s;
}

void HeadingWordsTest::findsPhrases()
{
    QFETCH(QString, text);
    QFETCH(QString, grammar);
    QFETCH(QString, phrases);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    const Document document = bareDocument(text);
    const TaggedParagraph p(document, 0, *lexicon, false);
    const DrawnGrammar known(p, grammar);
    QCOMPARE(drawnPhrases(headingWordsOf(p, known.parsed()), text), phrases);
}

ONRECORD_TEST(HeadingWordsTest)
#include "tst_headingwords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of a content at a time, its parts of speech given; tst_contentbounds tries all stages.
#include "core/tagging/boundcontent.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class BoundContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void boundsAPiece_data();
    void boundsAPiece();

private:
    std::optional<Lexicon> m_lexicon;
};

void BoundContentTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Marks: the cue, the piece and what should be left of it, if anything; tags: the words' parts of speech.
void BoundContentTest::boundsAPiece_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("tags");

    QTest::newRow("all of it") << u"Ana ⟦cue:said⟧ ⟦piece:⟦left:it rained⟧⟧"_s
                               << u"NNP VBD PRP VBD"_s;
    QTest::newRow("the main verb") << u"The man who ⟦cue:said⟧ ⟦piece:⟦left:it rained⟧ was Bo⟧"_s
                                   << u"DT NN WP VBD PRP VBD VBD NNP"_s;
    QTest::newRow("the main verb behind a clause with a subject")
        << u"Letters in which he ⟦cue:mocked⟧ ⟦piece:⟦left:the voters⟧ were found⟧"_s
        << u"NNS IN WDT PRP VBD DT NNS VBD VBN"_s;
    QTest::newRow("the main verb behind a clause, after another one")
        << u"Bo left after notes in which he ⟦cue:mocked⟧ ⟦piece:⟦left:the voters⟧ were found⟧"_s
        << u"NNP VBD IN NNS IN WDT PRP VBD DT NNS VBD VBN"_s;
    QTest::newRow("a clause with a subject at the end")
        << u"Bo left after notes in which he ⟦cue:mocked⟧ ⟦piece:⟦left:the voters who were out⟧⟧"_s
        << u"NNP VBD IN NNS IN WDT PRP VBD DT NNS WP VBD RB"_s;
    QTest::newRow("the main verb behind what a noun tells")
        << u"Bo’s ⟦cue:denial⟧ ⟦piece:⟦left:that he knew⟧ came late⟧"_s
        << u"NNP POS NN IN PRP VBD VBD RB"_s;
    QTest::newRow("the main verb, taken for something else")
        << u"The man who ⟦cue:said⟧ ⟦piece:⟦left:it rained⟧ resigned⟧"_s
        << u"DT NN WP VBD PRP VBD JJ"_s;
    QTest::newRow("the first verb, taken for something else")
        << u"The man who ⟦cue:said⟧ ⟦piece:⟦left:that brakes failed⟧ was fined⟧"_s
        << u"DT NN WP VBD IN NNS VBN VBD VBN"_s;
    QTest::newRow("the sentence has its verb")
        << u"He saw a man who ⟦cue:said⟧ ⟦piece:⟦left:it rained was wrong⟧⟧"_s
        << u"PRP VBD DT NN WP VBD PRP VBD VBD JJ"_s;
    QTest::newRow("a gap") << u"The road Ana ⟦cue:said⟧ ⟦piece:⟦left:was safe⟧ fell⟧"_s
                           << u"DT NN NNP VBD VBD JJ VBD"_s;
    QTest::newRow("a gap, and what else is told")
        << u"The road which Ana ⟦cue:said⟧ ⟦piece:⟦left:was safe⟧ but which fell⟧"_s
        << u"DT NN WDT NNP VBD VBD JJ CC WDT VBD"_s;
    QTest::newRow("a gap, and what somebody else told of it")
        << u"A move that Ana ⟦cue:says⟧ ⟦piece:⟦left:will help men⟧ and that Bo calls a sham⟧"_s
        << u"DT NN IN NNP VBZ MD VB NNS CC IN NNP VBZ DT NN"_s;
    QTest::newRow("nothing behind whoever says it")
        << u"It ⟦cue:was told⟧ ⟦piece:by Ana⟧"_s << u"PRP VBD VBN IN NNP"_s;
    QTest::newRow("a bracket") << u"The road (Ana ⟦cue:said⟧ ⟦piece:⟦left:it fell⟧) fell⟧"_s
                               << u"DT NN -LRB- NNP VBD PRP VBD -RRB- VBD"_s;
    QTest::newRow("whom it was told")
        << u"Ana ⟦cue:told⟧ ⟦piece:one of her old friends for choirs and bands ⟦left:that it fell⟧⟧"_s
        << u"NNP VBD CD IN PRP$ JJ NNS IN NNS CC NNS IN PRP VBD"_s;
    QTest::newRow("what was told, not whom")
        << u"Ana ⟦cue:told⟧ ⟦piece:⟦left:the tale that changed us⟧⟧"_s
        << u"NNP VBD DT NN WDT VBD PRP"_s;
    QTest::newRow("whom it was told, with a verb")
        << u"Ana ⟦cue:asked⟧ ⟦piece:⟦left:Bo to name mills that we like⟧⟧"_s
        << u"NNP VBD NNP TO VB NNS IN PRP VBP"_s;
    QTest::newRow("not of a verb that tells somebody")
        << u"Ana ⟦cue:saw⟧ ⟦piece:⟦left:the news that it fell⟧⟧"_s << u"NNP VBD DT NN IN PRP VBD"_s;
    QTest::newRow("marks that end before the main clause")
        << u"After ⟦cue:saying⟧ ⟦piece:⟦left:it was “so bad,”⟧ she left⟧"_s
        << u"IN VBG PRP VBD `` RB JJ , '' PRP VBD"_s;
    QTest::newRow("marks that end before a phrase")
        << u"After ⟦cue:saying⟧ ⟦piece:⟦left:it was “so bad,” with a smile⟧⟧"_s
        << u"IN VBG PRP VBD `` RB JJ , '' IN DT NN"_s;
    QTest::newRow("behind a preposition")
        << u"By ⟦cue:calling⟧ ⟦piece:⟦left:it “so bad,”⟧ she lost⟧"_s
        << u"IN VBG PRP `` RB JJ , '' PRP VBD"_s;
    QTest::newRow("behind a participle in a phrase")
        << u"On a form, in a box ⟦cue:labelled⟧ ⟦piece:⟦left:“old,”⟧ a clerk typed “new”⟧"_s
        << u"IN DT NN , IN DT NN VBN `` JJ , '' DT NN VBD `` JJ ''"_s;
    QTest::newRow("behind a participle that ends its sentence")
        << u"He saw a box ⟦cue:labelled⟧ ⟦piece:⟦left:“old,” a clerk typed “new”⟧⟧"_s
        << u"PRP VBD DT NN VBN `` JJ , '' DT NN VBD `` JJ ''"_s;
    QTest::newRow("when is not told")
        << u"Ana ⟦cue:has not said⟧ ⟦piece:⟦left:when she would leave⟧⟧"_s
        << u"NNP VBZ RB VBN WRB PRP MD VB"_s;
    QTest::newRow("a writer goes on")
        << u"⟦cue:Having said⟧ ⟦piece:that, there are some who doubt it⟧"_s
        << u"VBG VBN DT , EX VBP DT WP VBP PRP"_s;
    QTest::newRow("when it was said")
        << u"Ana ⟦cue:said⟧ ⟦piece:as she left⟧"_s << u"NNP VBD IN PRP VBD"_s;
    QTest::newRow("where it was said")
        << u"Ana ⟦cue:claimed⟧ ⟦piece:in a heated meeting⟧"_s << u"NNP VBD IN DT JJ NN"_s;
    QTest::newRow("on which day it was said")
        << u"Ana ⟦cue:said⟧ ⟦piece:late Thursday in Corran⟧"_s << u"NNP VBD RB NNP IN NNP"_s;
    QTest::newRow("where it is") << u"Ana ⟦cue:said⟧ ⟦piece:⟦left:in Corran it rained⟧⟧"_s
                                 << u"NNP VBD IN NNP PRP VBD"_s;
    QTest::newRow("what is argued for")
        << u"Ana ⟦cue:argued⟧ ⟦piece:⟦left:in favour of a bridge⟧⟧"_s
        << u"NNP VBD IN NN IN DT NN"_s;
    QTest::newRow("to whom it is said")
        << u"Ana ⟦cue:tells⟧ ⟦piece:us ⟦left:it rained⟧⟧"_s << u"NNP VBZ PRP PRP VBD"_s;
    QTest::newRow("to whom it is promised")
        << u"Ana ⟦cue:assured⟧ ⟦piece:them ⟦left:nothing will change⟧⟧"_s
        << u"NNP VBD PRP NN MD VB"_s;
    QTest::newRow("that everyone is told")
        << u"Ana ⟦cue:told⟧ ⟦piece:everyone ⟦left:it rained⟧⟧"_s << u"NNP VBD NN PRP VBD"_s;
    QTest::newRow("what everyone shall do")
        << u"Ana ⟦cue:told⟧ ⟦piece:⟦left:everyone to leave⟧⟧"_s << u"NNP VBD NN TO VB"_s;
    QTest::newRow("who shall do it")
        << u"Ana ⟦cue:told⟧ ⟦piece:⟦left:us to leave⟧⟧"_s << u"NNP VBD PRP TO VB"_s;
    QTest::newRow("what they are said to be")
        << u"Ana ⟦cue:called⟧ ⟦piece:⟦left:them the men who cheated⟧⟧"_s
        << u"NNP VBD PRP DT NNS WP VBD"_s;
    QTest::newRow("a day that is told of")
        << u"Ana ⟦cue:announced⟧ ⟦piece:⟦left:Thursday shifts⟧⟧"_s << u"NNP VBD NNP NNS"_s;
    QTest::newRow("what is not said")
        << u"Ana ⟦cue:says⟧ ⟦piece:⟦left:more is needed,⟧ but cannot say when⟧"_s
        << u"NNP VBZ JJR VBZ VBN , CC MD VB WRB"_s;
    QTest::newRow("what somebody else does not say")
        << u"Ana ⟦cue:says⟧ ⟦piece:⟦left:more is needed, but Bo cannot say when⟧⟧"_s
        << u"NNP VBZ JJR VBZ VBN , CC NNP MD VB WRB"_s;
    QTest::newRow("a clause that opens it")
        << u"Ana ⟦cue:said⟧ ⟦piece:⟦left:when it rained, she left⟧⟧"_s
        << u"NNP VBD WRB PRP VBD , PRP VBD"_s;
    QTest::newRow("a pronoun for it")
        << u"⟦piece:which⟧ Ana ⟦cue:said⟧ was safe"_s << u"WDT NNP VBD VBD JJ"_s;
    QTest::newRow("the middle of a clause")
        << u"⟦left:it keeps to ⟦piece:its demands⟧⟧, Ana ⟦cue:said⟧"_s
        << u"PRP VBZ TO PRP$ NNS , NNP VBD"_s;
    QTest::newRow("a phrase, and what else was done")
        << u"Ana ⟦cue:denied⟧ ⟦piece:⟦left:taking bribes⟧ but has resigned⟧"_s
        << u"NNP VBD VBG NNS CC VBZ VBN"_s;
    QTest::newRow("a phrase, and what was done later")
        << u"Ana ⟦cue:rejected⟧ ⟦piece:⟦left:the offer,⟧ and later wrote a book⟧"_s
        << u"NNP VBD DT NN , CC RB VBD DT NN"_s;
    QTest::newRow("what is planned, and is done")
        << u"Ana ⟦cue:plans⟧ ⟦piece:⟦left:to open a shop in May⟧ and is hiring⟧"_s
        << u"NNP VBZ TO VB DT NN IN NNP CC VBZ VBG"_s;
    QTest::newRow("two phrases") << u"Ana ⟦cue:praised⟧ ⟦piece:⟦left:the plan and the men⟧⟧"_s
                                 << u"NNP VBD DT NN CC DT NNS"_s;
    QTest::newRow("a phrase with a clause that has two verbs")
        << u"Ana ⟦cue:praised⟧ ⟦piece:⟦left:a man who ran and fell⟧⟧"_s
        << u"NNP VBD DT NN WP VBD CC VBD"_s;
    QTest::newRow("a clause with two verbs, the first taken for a participle")
        << u"Ana ⟦cue:said⟧ ⟦piece:⟦left:the firm closed and was sold⟧⟧"_s
        << u"NNP VBD DT NN VBN CC VBD VBN"_s;
    QTest::newRow("a phrase, beyond the BMP")
        << u"Ana ⟦cue:denied⟧ ⟦piece:⟦left:the 𝓂ove⟧ and was freed⟧"_s
        << u"NNP VBD DT NN CC VBD VBN"_s;
    QTest::newRow("letters beyond the BMP")
        << u"The 𝓂an who ⟦cue:said⟧ ⟦piece:⟦left:it rained⟧ was Bo⟧"_s
        << u"DT NN WP VBD PRP VBD VBD NNP"_s;
}

void BoundContentTest::boundsAPiece()
{
    QFETCH(QString, marked);
    QFETCH(QString, tags);
    const SampleParagraph sample(marked, *m_lexicon);
    const TaggedParagraph &p = sample.paragraph();
    const QStringList names = tags.split(u' ');
    QCOMPARE(names.size(), p.size());
    QStringList drawn;
    for (qsizetype i = 0; i < p.size(); ++i)
        drawn.append(p.word(i).toString() + u'/' + names[i]
                     + (i == 0 ? u"/0/root"_s : u"/1/dep"_s));
    const DrawnGrammar grammar(p, drawn.join(u' '));

    const auto wordsOf = [&](QStringView name) {
        const QList<WordRange> words = sample.wordsOf(sample.marked().spansNamed(name));
        return words.isEmpty() ? WordRange{} : words.first();
    };
    const BoundContent bound(p, grammar.parsed(), wordsOf(u"cue"));
    const WordRange left = bound.boundOf(wordsOf(u"piece"));
    const auto told = [&](WordRange range) {
        return p.spanOf(range).in(p.text()).toString();
    };
    QCOMPARE(told(left), told(wordsOf(u"left")));
}

ONRECORD_TEST(BoundContentTest)
#include "tst_boundcontent.moc"

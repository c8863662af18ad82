// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/treeproposals.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class TreeProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsVerbAndSubject_data();
    void findsVerbAndSubject();
    void givesTheCueItsSubject_data();
    void givesTheCueItsSubject();

private:
    std::optional<Lexicon> m_lexicon;
};

void TreeProposalsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// Marks: the statements that should be found; drawn: the same words with their grammar.
void TreeProposalsTest::findsVerbAndSubject_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("words between")
        << u"⟦s-a:The old ferryman⟧ ⟦k-a:called⟧ him a ⟦c-a:“sea dog”⟧"_s
        << u"The/DT/3/det old/JJ/3/amod ferryman/NN/4/nsubj called/VBD/0/root him/PRP/4/dobj "
           "a/DT/8/det “/``/8/punct sea/NN/8/compound dog/NN/4/xcomp ”/''/8/punct"_s;
    QTest::newRow("subject of the verb above")
        << u"⟦s-a:She⟧ left ⟦k-a:singing⟧ ⟦c-a:“We stay.”⟧"_s
        << u"She/PRP/2/nsubj left/VBD/0/root singing/VBG/2/advcl “/``/6/punct We/PRP/6/nsubj "
           "stay/VBP/3/ccomp ././6/punct ”/''/6/punct"_s;
    QTest::newRow("nobody")
        << u"⟦k-a:Shouted⟧ ⟦c-a:“Go home!”⟧"_s
        << u"Shouted/VBN/0/root “/``/3/punct Go/VB/1/ccomp home/RB/3/advmod !/./3/punct ”/''/3/punct"_s;
    QTest::newRow("no verb before it")
        << u"The “sea dog” slept"_s
        << u"The/DT/4/det “/``/4/punct sea/NN/4/compound dog/NN/6/nsubj ”/''/4/punct slept/VBD/0/root"_s;
    QTest::newRow("another word between")
        << u"They called men “sea dogs”"_s
        << u"They/PRP/2/nsubj called/VBD/0/root men/NNS/2/dobj “/``/6/punct sea/NN/6/compound "
           "dogs/NNS/2/xcomp ”/''/6/punct"_s;
    QTest::newRow("letters beyond the BMP")
        << u"⟦s-a:𝒜na⟧ ⟦k-a:shouted⟧ ⟦c-a:“𝒢o!”⟧"_s
        << u"𝒜na/NNP/2/nsubj shouted/VBD/0/root “/``/4/punct 𝒢o/VB/2/ccomp !/./4/punct ”/''/4/punct"_s;
}

void TreeProposalsTest::findsVerbAndSubject()
{
    QFETCH(QString, marked);
    QFETCH(QString, drawn);
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar drawnGrammar(sample.paragraph(), drawn);
    const ParsedWords &parsed = drawnGrammar.parsed();
    std::vector<RoleSpans> found;
    for (const Attribution &attribution : cuedQuotations(sample.paragraph(), parsed))
        found.push_back(attribution.spans);
    QCOMPARE(sample.told(found), sample.told(sample.statements()));
}

/// Marks: content and cue of a statement a, and b the source that it should be given, if any.
void TreeProposalsTest::givesTheCueItsSubject_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("of the cue")
        << u"⟦s-b:The old ferryman⟧ ⟦k-a:said⟧ ⟦c-a:no⟧"_s
        << u"The/DT/3/det old/JJ/3/amod ferryman/NN/4/nsubj said/VBD/0/root no/RB/4/advmod"_s;
    QTest::newRow("of the verb above")
        << u"⟦s-b:She⟧ left ⟦k-a:saying⟧ ⟦c-a:no⟧"_s
        << u"She/PRP/2/nsubj left/VBD/0/root saying/VBG/2/advcl no/RB/3/advmod"_s;
    QTest::newRow("behind the cue")
        << u"⟦c-a:No⟧ ⟦k-a:said⟧ ⟦s-b:the ferryman⟧"_s
        << u"No/RB/2/advmod said/VBD/0/root the/DT/4/det ferryman/NN/2/nsubj"_s;
    QTest::newRow("its last verb")
        << u"⟦s-b:Ana⟧ ⟦k-a:has gone on to say⟧ ⟦c-a:no⟧"_s
        << u"Ana/NNP/3/nsubj has/VBZ/3/aux gone/VBN/0/root on/RP/3/prt to/TO/6/mark say/VB/3/xcomp "
           "no/RB/6/advmod"_s;
    QTest::newRow("part of the phrase is content")
        << u"⟦s-b:Men⟧ ⟦c-a:of peace⟧ ⟦k-a:said⟧ no"_s
        << u"Men/NNS/4/nsubj of/IN/3/case peace/NN/1/nmod said/VBD/0/root no/RB/4/advmod"_s;
    QTest::newRow("the subject is content")
        << u"⟦c-a:Ana⟧ ⟦k-a:said⟧ no"_s << u"Ana/NNP/2/nsubj said/VBD/0/root no/RB/2/advmod"_s;
    QTest::newRow("no verb") << u"Ana’s ⟦k-a:promise⟧ ⟦c-a:of peace⟧"_s
                             << u"Ana/NNP/3/nmod:poss ’s/POS/1/case promise/NN/0/root of/IN/5/case "
                                "peace/NN/3/nmod"_s;
    QTest::newRow("letters beyond the BMP") << u"⟦s-b:𝒜na⟧ ⟦k-a:said⟧ ⟦c-a:𝓷o⟧"_s
                                            << u"𝒜na/NNP/2/nsubj said/VBD/0/root 𝓷o/RB/2/advmod"_s;
}

void TreeProposalsTest::givesTheCueItsSubject()
{
    QFETCH(QString, marked);
    QFETCH(QString, drawn);
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar drawnGrammar(sample.paragraph(), drawn);
    const ParsedWords &parsed = drawnGrammar.parsed();
    Attribution attribution;
    QList<WordRange> expected;
    for (const RoleSpans &drawnSpans : sample.statements()) {
        if (drawnSpans.content.isEmpty())
            expected = drawnSpans.source;
        else
            attribution.spans = drawnSpans;
    }
    const std::optional<Attribution> told = withSubject(attribution, parsed);
    QCOMPARE(told.has_value(), !expected.isEmpty());
    if (!told)
        return;
    QVERIFY(told->spans.source == expected);
    QVERIFY(told->spans.content == attribution.spans.content);
    QVERIFY(!withSubject(*told, parsed)); // has one now
}

ONRECORD_TEST(TreeProposalsTest)
#include "tst_treeproposals.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/leastprobability.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LeastProbabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksMoreOfWhatIsLessLikelySaid();

private:
    double leastOf(const QString &marked, QStringView drawn) const;

    std::optional<Lexicon> m_lexicon;
};

void LeastProbabilityTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

double LeastProbabilityTest::leastOf(const QString &marked, QStringView drawn) const
{
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), drawn);
    const Proposal proposal{
        {sample.statements().front(), false, false}, {}, false, {}, false, false};
    return leastProbabilityOf(sample.paragraph(), grammar.parsed(), proposal);
}

/// Each needs more than the one before it.
void LeastProbabilityTest::asksMoreOfWhatIsLessLikelySaid()
{
    const double clause =
        leastOf(u"⟦s-a:𝒜na⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧"_s,
                u"𝒜na/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj rained/VBD/2/ccomp");
    const double demand =
        leastOf(u"⟦s-a:Ana⟧ ⟦k-a:demanded⟧ ⟦c-a:a strike⟧"_s,
                u"Ana/NNP/2/nsubj demanded/VBD/0/root a/DT/4/det strike/NN/2/dobj");
    const double said =
        leastOf(u"⟦s-a:Ana⟧ ⟦k-a:explained⟧ ⟦c-a:the plan⟧"_s,
                u"Ana/NNP/2/nsubj explained/VBD/0/root the/DT/4/det plan/NN/2/dobj");
    const double shown = leastOf(u"⟦s-a:Ana⟧ ⟦k-a:offered⟧ ⟦c-a:a plan⟧"_s,
                                 u"Ana/NNP/2/nsubj offered/VBD/0/root a/DT/4/det plan/NN/2/dobj");
    const double nobody = leastOf(u"⟦k-a:Explained⟧ ⟦c-a:the plan⟧"_s,
                                  u"Explained/VBD/0/root the/DT/3/det plan/NN/1/dobj");
    const double quoted = leastOf(
        u"⟦s-a:The model⟧ ⟦k-a:offers⟧ ⟦c-a:“a plan”⟧"_s,
        u"The/DT/2/det model/NN/3/nsubj offers/VBZ/0/root “/``/6/punct a/DT/6/det plan/NN/3/dobj "
        "”/''/6/punct");
    const double thing =
        leastOf(u"⟦s-a:The lamp⟧ ⟦k-a:offers⟧ ⟦c-a:a plan⟧"_s,
                u"The/DT/2/det lamp/NN/3/nsubj offers/VBZ/0/root a/DT/5/det plan/NN/3/dobj");
    const double thingSays =
        leastOf(u"⟦s-a:The lamp⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧"_s,
                u"The/DT/2/det lamp/NN/3/nsubj said/VBD/0/root it/PRP/5/nsubj rained/VBD/3/ccomp");
    QCOMPARE(quoted, clause);
    QVERIFY(clause < demand);
    QVERIFY(demand < said);
    QVERIFY(said < thingSays);
    QVERIFY(thingSays < thing);
    QVERIFY(shown <= thing);
    QVERIFY(thing < nobody);
}

QTEST_GUILESS_MAIN(LeastProbabilityTest)
#include "tst_leastprobability.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/acceptedscore.h"

#include "core/language/logodds.h"
#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class AcceptedScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksMoreOfWhatIsLessLikelySaid();
    void takesPlainSayings();
    void knowsReportedClauses_data();
    void knowsReportedClauses();
    void goesByTheKindOfNewsInCarefulReading();
    void asksLessWhereARuleAgreesInCarefulReading();
    void asksHowExactOnlyWhatIsAccepted();
    void keepsQuotationsInCarefulReading();
    void takesNoWordsWithoutCueInCarefulReading();

private:
    static constexpr QStringView demandedALamp =
        u"𝒜na/NNP/2/nsubj demanded/VBD/0/root a/DT/4/det lamp/NN/2/dobj";

    double leastOf(const QString &marked, QStringView drawn) const;

    std::optional<Lexicon> m_lexicon;
};

void AcceptedScoreTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// The least probability with which it is accepted.
double AcceptedScoreTest::leastOf(const QString &marked, QStringView drawn) const
{
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), drawn);
    const Proposal proposal{
        {sample.statements().front(), false, false}, {}, false, {}, false, false};
    for (int percent = 0; percent < 100; ++percent) {
        if (acceptedScore(sample.paragraph(), grammar.parsed(), proposal, {percent / 100., 1}))
            return percent / 100.;
    }
    return 1;
}

void AcceptedScoreTest::knowsReportedClauses_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<bool>("tells");
    QTest::newRow("that") << u"⟦s-a:Tests⟧ ⟦k-a:showed⟧ ⟦c-a:that it rained 😀⟧"_s
                          << u"Tests/NNS/2/nsubj showed/VBD/0/root that/IN/5/mark it/PRP/5/nsubj "
                             "rained/VBD/2/ccomp 😀/NN/5/dep"_s
                          << true;
    QTest::newRow("a clause alone")
        << u"⟦s-a:Tests⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧"_s
        << u"Tests/NNS/2/nsubj said/VBD/0/root it/PRP/4/nsubj rained/VBD/2/ccomp"_s << true;
    QTest::newRow("a phrase")
        << u"⟦s-a:Tests⟧ ⟦k-a:showed⟧ ⟦c-a:a crater⟧"_s
        << u"Tests/NNS/2/nsubj showed/VBD/0/root a/DT/4/det crater/NN/2/dobj"_s << false;
    QTest::newRow("a phrase with a clause")
        << u"⟦s-a:Tests⟧ ⟦k-a:showed⟧ ⟦c-a:craters that grew⟧"_s
        << u"Tests/NNS/2/nsubj showed/VBD/0/root craters/NNS/2/dobj that/WDT/5/nsubj "
           "grew/VBD/3/rcmod"_s
        << false;
    QTest::newRow("a question")
        << u"⟦s-a:Tests⟧ ⟦k-a:showed⟧ ⟦c-a:how it rained⟧"_s
        << u"Tests/NNS/2/nsubj showed/VBD/0/root how/WRB/5/advmod it/PRP/5/nsubj "
           "rained/VBD/2/ccomp"_s
        << false;
    QTest::newRow("a participle") << u"⟦s-a:Tests⟧ ⟦k-a:showed⟧ ⟦c-a:codes sent from boats⟧"_s
                                  << u"Tests/NNS/2/nsubj showed/VBD/0/root codes/NNS/2/dobj "
                                     u"sent/VBD/3/partmod from/IN/4/prep "
                                     "boats/NNS/5/pobj"_s
                                  << false;
    QTest::newRow("a relative clause")
        << u"⟦k-a:claims⟧ ⟦c-a:that fell⟧"_s
        << u"claims/NNS/0/root that/WDT/3/nsubj fell/VBD/1/rcmod"_s << false;
    QTest::newRow("a verb that reports none")
        << u"⟦s-a:Ana⟧ ⟦k-a:praised⟧ ⟦c-a:men it paid⟧"_s
        << u"Ana/NNP/2/nsubj praised/VBD/0/root men/NNS/2/dobj it/PRP/5/nsubj paid/VBD/3/rcmod"_s
        << false;
}

void AcceptedScoreTest::knowsReportedClauses()
{
    QFETCH(QString, marked);
    QFETCH(QString, drawn);
    const SampleParagraph sample(marked, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), drawn);
    QTEST(tellsClause(sample.paragraph(), grammar.parsed().tags, sample.statements().front()),
          "tells");
}

/// Each needs more than the one before it.
void AcceptedScoreTest::asksMoreOfWhatIsLessLikelySaid()
{
    const double clause =
        leastOf(u"⟦s-a:𝒜na⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧"_s,
                u"𝒜na/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj rained/VBD/2/ccomp");
    const double demand = leastOf(u"⟦s-a:Ana⟧ ⟦k-a:demanded⟧ ⟦c-a:a lamp⟧"_s,
                                  u"Ana/NNP/2/nsubj demanded/VBD/0/root a/DT/4/det lamp/NN/2/dobj");
    const double said =
        leastOf(u"⟦s-a:Ana⟧ ⟦k-a:explained⟧ ⟦c-a:the lamp⟧"_s,
                u"Ana/NNP/2/nsubj explained/VBD/0/root the/DT/4/det lamp/NN/2/dobj");
    const double shown = leastOf(u"⟦s-a:Ana⟧ ⟦k-a:offered⟧ ⟦c-a:a lamp⟧"_s,
                                 u"Ana/NNP/2/nsubj offered/VBD/0/root a/DT/4/det lamp/NN/2/dobj");
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

/// Behind "said", read by a rule, too, whatever the ranker thinks.
void AcceptedScoreTest::takesPlainSayings()
{
    const SampleParagraph sample(u"⟦s-a:Ana⟧ ⟦k-a:said⟧ ⟦c-a:never⟧"_s, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(),
                               u"Ana/NNP/2/nsubj said/VBD/0/root never/RB/2/advmod");
    Proposal proposal{{sample.statements().front(), false, false}, {}, false, {}, false, false};
    QVERIFY(!acceptedScore(sample.paragraph(), grammar.parsed(), proposal, {0.1, 0.9}));
    proposal.rule = RuleId::SubjectVerbClause;
    proposal.sameSource = true;
    const auto accepted = acceptedScore(sample.paragraph(), grammar.parsed(), proposal, {0.1, 0.9});
    QVERIFY(accepted);
    QCOMPARE(accepted->statement, 0.5);
    QCOMPARE(accepted->source, 0.9);
}

static Proposal proposalOf(const SampleParagraph &sample)
{
    return {{sample.statements().front(), false, false}, {}, false, {}, false, false};
}

/// Readers of everyday news have a say; what quick reading would not take needs more.
void AcceptedScoreTest::goesByTheKindOfNewsInCarefulReading()
{
    const SampleParagraph sample(u"⟦s-a:𝒜na⟧ ⟦k-a:demanded⟧ ⟦c-a:a lamp⟧"_s, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), demandedALamp);
    const auto accepted = [&](double quick, ProposalScore score) {
        return acceptedCarefully(sample.paragraph(), grammar.parsed(), proposalOf(sample),
                                 {quick, 1}, score)
            .has_value();
    };
    const auto everyday = [](double probability) {
        return ProposalScore{0.5, 1, probability, 0, false};
    };
    QVERIFY(accepted(0.95, everyday(0.5)));
    QVERIFY(!accepted(0.05, everyday(0.5))); // quick reading would not take it
    QVERIFY(accepted(0.05, everyday(0.7)));
    QVERIFY(!accepted(0.95, everyday(0.1)));
    const ProposalScore political{0.5, 1, 0.1, 0, true};
    QVERIFY(accepted(0.95, political));
    QVERIFY(accepted(0.05, political));
    QVERIFY(!accepted(0.95, {0.5, 0.4, 0.9, 0, true}));
}

void AcceptedScoreTest::asksLessWhereARuleAgreesInCarefulReading()
{
    const SampleParagraph sample(u"⟦s-a:𝒜na⟧ ⟦k-a:demanded⟧ ⟦c-a:a lamp⟧"_s, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), demandedALamp);
    Proposal proposal = proposalOf(sample);
    const auto accepted = [&] {
        return acceptedCarefully(sample.paragraph(), grammar.parsed(), proposal, {0.95, 1},
                                 {0.5, 1, 0.3, 0, false})
            .has_value();
    };
    proposal.rule = RuleId::SubjectVerbQuote;
    proposal.sameSource = true;
    QVERIFY(!accepted());
    proposal.sameContent = true;
    QVERIFY(accepted());
    proposal.rule = {};
    QVERIFY(!accepted());
}

void AcceptedScoreTest::asksHowExactOnlyWhatIsAccepted()
{
    const SampleParagraph sample(u"⟦s-a:𝒜na⟧ ⟦k-a:demanded⟧ ⟦c-a:a lamp⟧"_s, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(), demandedALamp);
    const auto scored = [&](double statement) {
        const CarefulRanker ranker({DecisionTrees(statement, {}, {}), DecisionTrees(5, {}, {}),
                                    DecisionTrees(2, {}, {}), DecisionTrees(0, {}, {})});
        EncodedMarkings encoded;
        for (EncodedRoles &each : encoded)
            each.probabilities.resize(size_t(sample.paragraph().size()));
        return carefulScore(sample.paragraph(), grammar.parsed(), encoded, proposalOf(sample),
                            {0.9, 1}, ranker, true);
    };
    QVERIFY(!scored(-4));
    const auto accepted = scored(4);
    QVERIFY(accepted);
    QCOMPARE(accepted->exact, fromLogOdds(2));
    QVERIFY(accepted->isPolitical);
}

void AcceptedScoreTest::keepsQuotationsInCarefulReading()
{
    const SampleParagraph sample(u"⟦s-a:𝒜na⟧ ⟦k-a:said⟧ ⟦c-a:“no”⟧"_s, *m_lexicon);
    const DrawnGrammar grammar(
        sample.paragraph(),
        u"𝒜na/NNP/2/nsubj said/VBD/0/root “/``/4/punct no/UH/2/dobj ”/''/4/punct");
    const auto accepted = [&](ProposalScore score) {
        return acceptedCarefully(sample.paragraph(), grammar.parsed(), proposalOf(sample), {0.1, 1},
                                 score)
            .has_value();
    };
    QVERIFY(accepted({0.5, 0.1, 0.01}));
    QVERIFY(!accepted({0.2, 1, 1}));
}

/// A label and what follows it, "Lind: a long winter", is nothing that somebody said.
void AcceptedScoreTest::takesNoWordsWithoutCueInCarefulReading()
{
    const SampleParagraph sample(u"⟦s-a:Lind⟧ ⟦c-a:a long winter⟧"_s, *m_lexicon);
    const DrawnGrammar grammar(sample.paragraph(),
                               u"Lind/NNP/4/dep a/DT/4/det long/JJ/4/amod winter/NN/0/root");
    QVERIFY(!acceptedCarefully(sample.paragraph(), grammar.parsed(), proposalOf(sample), {0.9, 0.9},
                               {0.9, 0.9, 0.9}));
}

ONRECORD_TEST(AcceptedScoreTest)
#include "tst_acceptedscore.moc"

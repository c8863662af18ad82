// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulnumbers.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

#include <optional>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CarefulNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasANameForEachNumber();
    void tellsWhatTheRankerSays();
    void tellsHowItIsMade();
    void tellsWhatTheEncoderSaysOfEachPart();
    void tellsHowWellTheEncoderKnowsTheBounds();
    void tellsWhoElseMaySpeak();
    void knowsEachMarkingApart();
    void isLeastWhereThereIsNothing();
    void knowsWhatIsAnswered();

private:
    Proposal proposal() const;
    CarefulNumbers numbersOf(const Proposal &proposal, const EncodedMarkings &encoded,
                             ProposalScore quick = {0.5, 0.5}) const;

    std::optional<Lexicon> m_lexicon;
    std::optional<SampleParagraph> m_sample;
};

void CarefulNumbersTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    m_sample.emplace(u"⟦s-a:𝒜na⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧ ."_s, *m_lexicon);
}

Proposal CarefulNumbersTest::proposal() const
{
    Proposal proposal;
    proposal.attribution.spans = m_sample->statements().front();
    return proposal;
}

/// By both markings each word of the sample begins what it was drawn as or goes on with it, with a
/// probability of 0.9.
static EncodedMarkings drawn()
{
    EncodedRoles roles;
    for (const RoleLabel label :
         {RoleLabel::SourceOfRightBegins, RoleLabel::CueBegins, RoleLabel::ContentOfRightBegins,
          RoleLabel::ContentOfRight, RoleLabel::None}) {
        EncodedRoles::Probabilities row{};
        row[size_t(label)] = 0.9F;
        roles.probabilities.push_back(row);
    }
    return {roles, roles};
}

CarefulNumbers CarefulNumbersTest::numbersOf(const Proposal &proposal,
                                             const EncodedMarkings &encoded,
                                             ProposalScore quick) const
{
    const DrawnGrammar grammar(
        m_sample->paragraph(),
        u"𝒜na/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj rained/VBD/2/ccomp ././2/punct");
    return carefulNumbersOf(m_sample->paragraph(), grammar.parsed(), encoded, proposal, quick);
}

static float valueOf(const CarefulNumbers &numbers, const QByteArray &name)
{
    const std::vector<QByteArray> names = wholeNames(carefulNumberNames());
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        qFatal("there is no number of that name");
    return numbers[size_t(at - names.begin())];
}

static bool isClose(float a, double b)
{
    return std::abs(double(a) - b) < 1e-3;
}

static const double nineOfTen = std::log(9.); // log odds
static constexpr float missing = -12;

void CarefulNumbersTest::hasANameForEachNumber()
{
    QCOMPARE(wholeNames(carefulNumberNames()).size(), carefulNumberCount);
}

void CarefulNumbersTest::tellsWhatTheRankerSays()
{
    const CarefulNumbers numbers = numbersOf(proposal(), drawn(), {0.9, 0.1});
    QVERIFY(isClose(valueOf(numbers, "quick statement"), nineOfTen));
    QVERIFY(isClose(valueOf(numbers, "quick source"), -nineOfTen));
}

void CarefulNumbersTest::tellsHowItIsMade()
{
    Proposal ruled = proposal();
    ruled.rule = RuleId::SubjectVerbClause;
    ruled.sameSource = true;
    ruled.origin = Proposal::Origin::Rules;
    const CarefulNumbers numbers = numbersOf(ruled, drawn());
    QCOMPARE(valueOf(numbers, "origin"), float(Proposal::Origin::Rules));
    QCOMPARE(valueOf(numbers, "rule"), float(RuleId::SubjectVerbClause));
    QCOMPARE(valueOf(numbers, "rule's source"), 1.F);
    QCOMPARE(valueOf(numbers, "rule's content"), 0.F);
    QCOMPARE(valueOf(numbers, "plain saying"), 1.F);
    QCOMPARE(valueOf(numbers, "clause"), 1.F);
    QCOMPARE(valueOf(numbers, "words of content"), 2.F);
    QCOMPARE(valueOf(numbers, "from source to cue"), 0.F);
    QCOMPARE(valueOf(numbers, "from cue to content"), 0.F);
    QCOMPARE(valueOf(numbersOf(proposal(), drawn()), "rule"), -1.F);
}

void CarefulNumbersTest::tellsWhatTheEncoderSaysOfEachPart()
{
    EncodedMarkings encoded = drawn();
    encoded[0].probabilities[3][size_t(RoleLabel::ContentOfRight)] = 0.5F;
    const CarefulNumbers numbers = numbersOf(proposal(), encoded);
    QVERIFY(isClose(valueOf(numbers, "least of content attributed"), 0));
    QVERIFY(isClose(valueOf(numbers, "mean of content attributed"), std::log(0.7 / 0.3)));
    QVERIFY(isClose(valueOf(numbers, "mean of cue attributed"), nineOfTen));
    QVERIFY(isClose(valueOf(numbers, "mean of source attributed"), nineOfTen));
    QCOMPARE(valueOf(numbers, "side of source attributed"), 1.F);
}

/// The encoder draws both words as one content; cut in two, each half has the other beside it.
void CarefulNumbersTest::tellsHowWellTheEncoderKnowsTheBounds()
{
    Proposal left = proposal();
    left.attribution.spans.content = {{2, 3}};
    const CarefulNumbers numbers = numbersOf(left, drawn());
    QVERIFY(isClose(valueOf(numbers, "content begins attributed"), nineOfTen));
    QVERIFY(isClose(valueOf(numbers, "content goes on attributed"), nineOfTen));
    QCOMPARE(valueOf(numbers, "content left behind attributed"), 1.F);
    QCOMPARE(valueOf(numbers, "content left before attributed"), 0.F);
    Proposal right = proposal();
    right.attribution.spans.content = {{3, 4}};
    QCOMPARE(valueOf(numbersOf(right, drawn()), "content left before attributed"), 1.F);
    QCOMPARE(valueOf(numbersOf(proposal(), drawn()), "content left behind attributed"), 0.F);
}

void CarefulNumbersTest::tellsWhoElseMaySpeak()
{
    Proposal nobodys = proposal();
    nobodys.attribution.spans.source.clear();
    QVERIFY(
        isClose(valueOf(numbersOf(nobodys, drawn()), "source of sentence everyday"), nineOfTen));
    Proposal others = proposal();
    others.attribution.spans.source = {{4, 5}};
    QVERIFY(isClose(valueOf(numbersOf(others, drawn()), "another source everyday"), nineOfTen));
    QVERIFY(valueOf(numbersOf(proposal(), drawn()), "another source everyday") < -8);
}

void CarefulNumbersTest::knowsEachMarkingApart()
{
    EncodedMarkings encoded = drawn();
    for (EncodedRoles::Probabilities &row : encoded[size_t(Marking::Everyday)].probabilities)
        row = {};
    Proposal agreed = proposal();
    agreed.encoded[size_t(Marking::Attributed)] = {true, true, false, true};
    const CarefulNumbers numbers = numbersOf(agreed, encoded);
    QVERIFY(isClose(valueOf(numbers, "mean of content attributed"), nineOfTen));
    QCOMPARE(valueOf(numbers, "mean of content everyday"), -9.F);
    QCOMPARE(valueOf(numbers, "same content attributed"), 1.F);
    QCOMPARE(valueOf(numbers, "same cue attributed"), 0.F);
    QCOMPARE(valueOf(numbers, "overlaps everyday"), 0.F);
}

void CarefulNumbersTest::isLeastWhereThereIsNothing()
{
    Proposal alone = proposal();
    alone.attribution.spans.source.clear();
    alone.attribution.spans.cue.clear();
    const CarefulNumbers numbers = numbersOf(alone, drawn());
    for (const char *name :
         {"mean of cue everyday", "cue begins everyday", "mean of source everyday",
          "source begins everyday", "side of source everyday", "source between everyday",
          "another source everyday"})
        QCOMPARE(valueOf(numbers, name), missing);
}

void CarefulNumbersTest::knowsWhatIsAnswered()
{
    CarefulNumbers numbers = numbersOf(proposal(), drawn());
    QCOMPARE(valueOf(numbers, "answer on statement"), 0.F);
    addAnswers(numbers, {0.9, 0.1});
    QVERIFY(isClose(valueOf(numbers, "answer on statement"), nineOfTen));
    QVERIFY(isClose(valueOf(numbers, "answer on source"), -nineOfTen));
}

ONRECORD_TEST(CarefulNumbersTest)
#include "tst_carefulnumbers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/logodds.h"
#include "core/ranking/carefulranker.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <set>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CarefulRankerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksUnderEveryName();
    void everyProposalHasTheConstant();
    void seesWhatTheRankerSays_data();
    void seesWhatTheRankerSays();
    void seesWhatTheEncoderSays();
    void movesTheScore();
    void leavesTheScoreWithoutWeights();

private:
    std::set<quint64> featuresOf(const Proposal &proposal, const EncodedMarkings &encoded,
                                 ProposalScore quick) const;
    Proposal proposal() const;
    /// Each word of the sample is what it was drawn as with \a probability, by both markings.
    EncodedMarkings encoded(float probability) const;

    std::optional<Lexicon> m_lexicon;
    std::optional<SampleParagraph> m_sample;
    const FeatureSalts m_salts{encoderFeatureNames()};
};

void CarefulRankerTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    m_sample.emplace(u"⟦s-a:Ana⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧ ."_s, *m_lexicon);
}

Proposal CarefulRankerTest::proposal() const
{
    Proposal proposal;
    proposal.attribution.spans = m_sample->statements().front();
    return proposal;
}

EncodedMarkings CarefulRankerTest::encoded(float probability) const
{
    EncodedRoles roles;
    for (const RoleLabel label :
         {RoleLabel::SourceOfRight, RoleLabel::Cue, RoleLabel::ContentOfRight,
          RoleLabel::ContentOfRight, RoleLabel::None}) {
        EncodedRoles::Probabilities row{};
        row[size_t(label)] = probability;
        roles.labels.push_back(label);
        roles.probabilities.push_back(row);
    }
    return {roles, roles};
}

std::set<quint64> CarefulRankerTest::featuresOf(const Proposal &proposal,
                                                const EncodedMarkings &encoded,
                                                ProposalScore quick) const
{
    FeatureList features;
    collectEncoderFeatures(features, m_salts, m_sample->paragraph(), encoded, proposal, quick);
    const std::span<const quint64> all = features;
    return {all.begin(), all.end()};
}

void CarefulRankerTest::looksUnderEveryName()
{
    Proposal nobodys = proposal();
    nobodys.attribution.spans.source.clear();
    std::set<quint64> seen = featuresOf(proposal(), encoded(0.9F), {0.5, 0.5});
    seen.merge(featuresOf(nobodys, encoded(0.9F), {0.5, 0.5}));
    QVERIFY(seen.size() >= wholeNames(encoderFeatureNames()).size());
}

void CarefulRankerTest::everyProposalHasTheConstant()
{
    Proposal nobodys = proposal();
    nobodys.attribution.spans.source.clear();
    const quint64 constant = constantEncoderFeature(m_salts);
    QVERIFY(featuresOf(proposal(), encoded(0.9F), {0.9, 0.2}).contains(constant));
    QVERIFY(featuresOf(nobodys, encoded(0.1F), {0.1, 0.7}).contains(constant));
}

void CarefulRankerTest::seesWhatTheRankerSays_data()
{
    QTest::addColumn<double>("statement");
    QTest::addColumn<double>("source");
    QTest::newRow("statement") << 0.02 << 0.5;
    QTest::newRow("source") << 0.5 << 0.98;
}

void CarefulRankerTest::seesWhatTheRankerSays()
{
    QFETCH(const double, statement);
    QFETCH(const double, source);
    const auto even = featuresOf(proposal(), encoded(0.9F), {0.5, 0.5});
    QVERIFY(featuresOf(proposal(), encoded(0.9F), {statement, source}) != even);
}

void CarefulRankerTest::seesWhatTheEncoderSays()
{
    const ProposalScore even{0.5, 0.5};
    QVERIFY(featuresOf(proposal(), encoded(0.9F), even)
            != featuresOf(proposal(), encoded(0.3F), even));
}

/// What is seen of every proposal weighs 1 for the statement and -1 for the source.
void CarefulRankerTest::movesTheScore()
{
    const quint64 constant = constantEncoderFeature(m_salts);
    const QByteArray weights = WeightTable::written({&constant, 1}, std::vector<float>{1, -1}, 2);
    const CarefulRanker ranker(*WeightTable::view(weights), m_salts);
    const ProposalScore score =
        ranker.score(m_sample->paragraph(), encoded(0.9F), proposal(), {0.3, 0.8});
    QVERIFY(std::abs(logOdds(score.statement) - (logOdds(0.3) + 1)) < 0.02);
    QVERIFY(std::abs(logOdds(score.source) - (logOdds(0.8) - 1)) < 0.02);
}

void CarefulRankerTest::leavesTheScoreWithoutWeights()
{
    const quint64 other = 1;
    const QByteArray weights = WeightTable::written({&other, 1}, std::vector<float>{1, 1}, 2);
    const CarefulRanker ranker(*WeightTable::view(weights), m_salts);
    const ProposalScore score =
        ranker.score(m_sample->paragraph(), encoded(0.9F), proposal(), {0.3, 0.8});
    QVERIFY(std::abs(score.statement - 0.3) < 1e-9);
    QVERIFY(std::abs(score.source - 0.8) < 1e-9);
}

QTEST_GUILESS_MAIN(CarefulRankerTest)
#include "tst_carefulranker.moc"

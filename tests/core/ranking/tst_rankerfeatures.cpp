// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/rankerfeatures.h"

#include "tests/support/drawngrammar.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleparagraph.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <set>

using namespace onrecord;
using namespace Qt::StringLiterals;

class RankerFeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksUnderEveryNameOnce();
    void everyProposalHasTheConstant();
    void seesTheRule();
    void seesTheMargins();

private:
    /// What there is to say of \a proposal, found with \a margin at each word.
    std::set<quint64> featuresOf(const Proposal &proposal, float margin = 2) const;
    Proposal proposal() const;
    static size_t inBoth(const std::set<quint64> &a, const std::set<quint64> &b);

    std::optional<Lexicon> m_lexicon;
    std::optional<SampleParagraph> m_sample;
    std::optional<DrawnGrammar> m_grammar;
    const FeatureSalts m_salts{rankerFeatureNames()};
};

void RankerFeaturesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    m_sample.emplace(u"⟦s-a:Ana⟧ ⟦k-a:said⟧ ⟦c-a:it 𝓇ained⟧ ."_s, *m_lexicon);
    m_grammar.emplace(m_sample->paragraph(),
                      u"Ana/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj 𝓇ained/VBD/2/ccomp "
                      "././2/punct");
}

Proposal RankerFeaturesTest::proposal() const
{
    Proposal proposal;
    proposal.attribution.spans = m_sample->statements().front();
    return proposal;
}

std::set<quint64> RankerFeaturesTest::featuresOf(const Proposal &proposal, float margin) const
{
    const TaggedParagraph &p = m_sample->paragraph();
    const TaggedRoles roles{labelled(m_sample->statements(), p.size()),
                            std::vector<float>(size_t(p.size()), margin)};
    FeatureList features;
    collectRankerFeatures(features, m_salts, p, m_grammar->parsed(), {roles, roles, roles},
                          proposal);
    const std::span<const quint64> all = features;
    return {all.begin(), all.end()};
}

size_t RankerFeaturesTest::inBoth(const std::set<quint64> &a, const std::set<quint64> &b)
{
    return size_t(
        std::count_if(a.begin(), a.end(), [&b](quint64 feature) { return b.contains(feature); }));
}

void RankerFeaturesTest::looksUnderEveryNameOnce()
{
    const size_t names = wholeNames(rankerFeatureNames()).size();
    QCOMPARE(featuresOf(proposal()).size(), names);
    Proposal sourceless = proposal();
    sourceless.attribution.spans.source.clear();
    sourceless.attribution.spans.cue.clear();
    QCOMPARE(featuresOf(sourceless).size(), names);
}

void RankerFeaturesTest::everyProposalHasTheConstant()
{
    Proposal other = proposal();
    other.origin = Proposal::Origin::Verb;
    other.attribution.spans.source.clear();
    QVERIFY(featuresOf(proposal()).contains(constantRankerFeature(m_salts)));
    QVERIFY(featuresOf(other).contains(constantRankerFeature(m_salts)));
}

void RankerFeaturesTest::seesTheRule()
{
    Proposal ruled = proposal();
    ruled.rule = RuleId::SubjectVerbQuote;
    const std::set<quint64> without = featuresOf(proposal());
    const std::set<quint64> with = featuresOf(ruled);
    QCOMPARE(inBoth(without, with), with.size() - 2); // beside origin and beside agreement
}

void RankerFeaturesTest::seesTheMargins()
{
    QVERIFY(featuresOf(proposal(), 2) != featuresOf(proposal(), 12));
    QVERIFY(featuresOf(proposal(), 2) == featuresOf(proposal(), 2));
}

ONRECORD_TEST(RankerFeaturesTest)
#include "tst_rankerfeatures.moc"

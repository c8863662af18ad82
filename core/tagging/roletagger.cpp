// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/roletagger.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord {

using namespace Qt::StringLiterals;

static std::vector<RoleLabel> asRoles(const std::vector<quint8> &labels)
{
    std::vector<RoleLabel> roles(labels.size());
    for (size_t i = 0; i < labels.size(); ++i)
        roles[i] = RoleLabel(labels[i]);
    return roles;
}

static bool readSteps(Transitions &steps, QByteArrayView bytes)
{
    std::vector<float> weights(Transitions::packedSize(steps.labels()));
    if (bytes.size() != qsizetype(std::span(weights).size_bytes()))
        return false;
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = qFromLittleEndian<float>(bytes.data() + i * sizeof(float));
    steps.unpack(weights);
    return true;
}

std::optional<RoleWeights> RoleWeights::view(QByteArrayView words, QByteArrayView labels,
                                             QByteArrayView first, QByteArrayView second,
                                             QByteArrayView names)
{
    auto salts = FeatureSalts::read(roleFeatureNames(), names);
    const auto wordTable = WeightTable::view(words);
    const auto labelTable = WeightTable::view(labels);
    RoleWeights weights;
    if (!wordTable || wordTable->labels() != 2 * roleLabels || !labelTable
        || labelTable->labels() != roleLabels || !readSteps(weights.first, first)
        || !readSteps(weights.second, second) || !salts)
        return std::nullopt;
    weights.words = *wordTable;
    weights.labels = *labelTable;
    weights.salts = std::move(*salts);
    return weights;
}

quint8 CueLikelihood::of(const Word &word) const
{
    return quint8(std::lround(float(m_shares.weightOf(featureOf(word))) * m_shares.scale()));
}

quint8 CueLikelihood::level(double within, double all)
{
    constexpr double doubt = 3; // as if seen so often more, never within a cue
    constexpr std::array bounds{0.03, 0.1, 0.25, 0.5, 0.75};
    const double share = within / (all + doubt);
    return quint8(std::count_if(bounds.begin(), bounds.end(),
                                [share](double bound) { return share >= bound; }));
}

RoleTagger::RoleTagger(PosTagger tagger, DependencyParser parser, CueLikelihood likelihood,
                       RoleWeights roles)
    : m_tagger(std::move(tagger))
    , m_parser(std::move(parser))
    , m_likelihood(likelihood)
    , m_roles(std::move(roles))
{
}

Result<RoleTagger> RoleTagger::fromModel(const ModelFile &model, const QString &name)
{
    const auto tags = WeightTable::view(model.section("tags"_L1));
    const auto trees = WeightTable::view(model.section("trees"_L1));
    const auto cues = WeightTable::view(model.section("cues"_L1));
    const auto tagSalts =
        FeatureSalts::read(PosTagger::featureNames(), model.section("tags.names"_L1));
    const auto treeSalts =
        FeatureSalts::read(DependencyParser::featureNames(), model.section("trees.names"_L1));
    auto roles = RoleWeights::view(model.section("words"_L1), model.section("labels"_L1),
                                   model.section("steps1"_L1), model.section("steps2"_L1),
                                   model.section("roles.names"_L1));
    if (!tags || tags->labels() != PosTagger::labels || !trees
        || trees->labels() != DependencyParser::labels || !cues || !roles || !tagSalts
        || !treeSalts)
        return Error{Fault::Damaged, name, -1, {}};
    return RoleTagger(PosTagger(*tags, *tagSalts), DependencyParser(*trees, *treeSalts),
                      CueLikelihood(*cues), std::move(*roles));
}

std::vector<Word> RoleTagger::wordsOf(const TaggedParagraph &p)
{
    std::vector<Word> words;
    words.reserve(size_t(p.size()));
    for (const TaggedWord &word : p.words())
        words.push_back(wordOf(word.span.in(p.text()), word.kind));
    return words;
}

void RoleTagger::tagParts(ParsedWords &parsed, const TaggedParagraph &p, const PosTagger &tagger)
{
    parsed.tags.resize(parsed.words.size());
    for (const WordRange sentence : p.plainSentences()) {
        const auto first = size_t(sentence.first);
        const auto size = size_t(sentence.size());
        tagger.tag(parsed.words.subspan(first, size), std::span(parsed.tags).subspan(first, size));
    }
}

void RoleTagger::tagAndParse(ParsedWords &parsed, const TaggedParagraph &p, const PosTagger &tagger,
                             const DependencyParser &parser)
{
    tagParts(parsed, p, tagger);
    parseTrees(parsed, p, parser);
}

void RoleTagger::parseTrees(ParsedWords &parsed, const TaggedParagraph &p,
                            const DependencyParser &parser)
{
    parsed.nodes.resize(parsed.words.size());
    for (const WordRange sentence : p.plainSentences()) {
        const auto first = size_t(sentence.first);
        const auto size = size_t(sentence.size());
        const std::vector<Node> nodes = parser.parse(parsed.words.subspan(first, size),
                                                     std::span(parsed.tags).subspan(first, size));
        for (size_t i = 0; i < size; ++i) {
            Node node = nodes[i];
            if (node.head >= 0)
                node.head += qint32(first);
            parsed.nodes[first + i] = node;
        }
    }
}

/// Weighs what \a look sees of each of so many \a words and hands it to \a take. What is known of a
/// word's features and their weights is fetched while the words before it are weighed.
template <typename Look, typename Take>
static void weighEach(const WeightTable &weights, qsizetype words, Look look, Take take)
{
    std::array<FeatureList, 2> expected;
    std::array<WeightTable::Places, 2> found;
    for (qsizetype i = 0; i < words + 2; ++i) {
        const auto one = size_t(i % 2); // that of i, and of i - 2
        const size_t other = 1 - one; // that of i - 1
        if (i >= 1 && i <= words) {
            found[other].clear();
            weights.find(found[other], expected[other]);
        }
        if (i >= 2) {
            WeightTable::Scores steps;
            weights.add(steps, found[one]);
            take(steps, i - 2);
        }
        if (i < words) {
            expected[one].clear();
            look(expected[one], i);
            weights.expect(expected[one]);
        }
    }
}

RoleTagger::WordScores RoleTagger::scored(const RoleView &view, const RoleWeights &weights)
{
    WordScores scores;
    scores.first.reserve(size_t(view.size()));
    scores.second.reserve(size_t(view.size()));
    const auto look = [&](FeatureList &features, qsizetype i) {
        view.look(features, weights.salts, i);
    };
    weighEach(weights.words, view.size(), look, [&](const WeightTable::Scores &steps, qsizetype i) {
        LabelScores word;
        word.context = view.contextOf(i);
        word.second = view.secondContextOf(i);
        const auto take = [&](std::vector<LabelScores> &words, int first) {
            for (int l = 0; l < roleLabels; ++l)
                word.scores[size_t(l)] =
                    float(steps[size_t(first) + size_t(l)]) * weights.words.scale();
            words.push_back(word);
        };
        take(scores.first, 0);
        take(scores.second, roleLabels);
    });
    return scores;
}

TaggedRoles RoleTagger::firstPass(const WordScores &scores, const RoleWeights &weights)
{
    const LabelLattice lattice(scores.first, weights.first);
    const std::vector<quint8> labels = lattice.best();
    return {asRoles(labels), lattice.margins(labels)};
}

RoleTaggings RoleTagger::secondPass(const RoleView &view, WordScores &scores,
                                    const RoleWeights &weights, const TaggedRoles &first,
                                    std::span<const RoleLabel> ruleLabels)
{
    const GivenLabels given(first.labels, first.margins);
    const auto look = [&](FeatureList &features, qsizetype i) {
        view.lookAt(features, weights.salts, given, i);
    };
    weighEach(weights.labels, view.size(), look,
              [&](const WeightTable::Scores &steps, qsizetype i) {
                  for (int l = 0; l < roleLabels; ++l)
                      scores.second[size_t(i)].scores[size_t(l)] +=
                          float(steps[size_t(l)]) * weights.labels.scale();
              });
    const LabelLattice lattice(scores.second, weights.second);
    const std::vector<quint8> best = lattice.best();
    constexpr float recallBias = 4; // about the margin at which every other word is right
    for (LabelScores &word : scores.second)
        word.scores[size_t(RoleLabel::None)] -= recallBias;
    const std::vector<quint8> highRecall = bestLabels(scores.second, weights.second);
    std::vector<quint8> ruled(ruleLabels.size());
    std::transform(ruleLabels.begin(), ruleLabels.end(), ruled.begin(),
                   [](RoleLabel label) { return quint8(label); });
    return {{asRoles(best), lattice.margins(best)},
            {asRoles(highRecall), lattice.margins(highRecall)},
            {{ruleLabels.begin(), ruleLabels.end()}, lattice.margins(ruled)},
            nullptr};
}

RoleTaggings RoleTagger::tag(const TaggedParagraph &p, ParsedWords &parsed,
                             std::span<const RoleLabel> ruleLabels, bool leftOpen) const
{
    parsed.likelihood.clear();
    for (const Word &word : parsed.words)
        parsed.likelihood.push_back(m_likelihood.of(word));
    tagAndParse(parsed, p, m_tagger, m_parser);
    const RoleView view(p, parsed.words, parsed.tags, parsed.nodes, parsed.likelihood, ruleLabels,
                        leftOpen);
    WordScores scores = scored(view, m_roles);
    const TaggedRoles first = firstPass(scores, m_roles);
    return secondPass(view, scores, m_roles, first, ruleLabels);
}

} // namespace onrecord

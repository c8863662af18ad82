// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/roletagger.h"

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
    const std::span<float> places = steps.weights();
    if (bytes.size() != qsizetype(places.size_bytes()))
        return false;
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = qFromLittleEndian<float>(bytes.data() + i * sizeof(float));
    return true;
}

std::optional<RoleWeights> RoleWeights::view(QByteArrayView words, QByteArrayView labels,
                                             QByteArrayView first, QByteArrayView second)
{
    const auto wordTable = WeightTable::view(words);
    const auto labelTable = WeightTable::view(labels);
    RoleWeights weights;
    if (!wordTable || wordTable->labels() != 2 * roleLabels || !labelTable
        || labelTable->labels() != roleLabels || !readSteps(weights.first, first)
        || !readSteps(weights.second, second))
        return std::nullopt;
    weights.words = *wordTable;
    weights.labels = *labelTable;
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
    : m_tagger(tagger)
    , m_parser(parser)
    , m_likelihood(likelihood)
    , m_roles(std::move(roles))
{
}

Result<RoleTagger> RoleTagger::fromModel(const ModelFile &model, const QString &name)
{
    const auto tags = WeightTable::view(model.section("tags"_L1));
    const auto trees = WeightTable::view(model.section("trees"_L1));
    const auto cues = WeightTable::view(model.section("cues"_L1));
    auto roles = RoleWeights::view(model.section("words"_L1), model.section("labels"_L1),
                                   model.section("steps1"_L1), model.section("steps2"_L1));
    if (!tags || tags->labels() != PosTagger::labels || !trees
        || trees->labels() != DependencyParser::labels || !cues || !roles)
        return Error{Fault::Damaged, name, -1, {}};
    return RoleTagger(PosTagger(*tags), DependencyParser(*trees), CueLikelihood(*cues),
                      std::move(*roles));
}

std::vector<Word> RoleTagger::wordsOf(const TaggedParagraph &p)
{
    std::vector<Word> words;
    words.reserve(size_t(p.size()));
    for (const TaggedWord &word : p.words())
        words.push_back(wordOf(word.span.in(p.text()), word.kind));
    return words;
}

void RoleTagger::readGrammar(ReadWords &read, const TaggedParagraph &p, const PosTagger &tagger,
                             const DependencyParser &parser)
{
    read.tags.resize(read.words.size());
    for (const WordRange sentence : p.plainSentences()) {
        const auto first = size_t(sentence.first);
        const auto size = size_t(sentence.size());
        tagger.tag(read.words.subspan(first, size), std::span(read.tags).subspan(first, size));
    }
    readTrees(read, p, parser);
}

void RoleTagger::readTrees(ReadWords &read, const TaggedParagraph &p,
                           const DependencyParser &parser)
{
    read.nodes.resize(read.words.size());
    for (const WordRange sentence : p.plainSentences()) {
        const auto first = size_t(sentence.first);
        const auto size = size_t(sentence.size());
        const std::vector<Node> nodes = parser.parse(read.words.subspan(first, size),
                                                     std::span(read.tags).subspan(first, size));
        for (size_t i = 0; i < size; ++i) {
            Node node = nodes[i];
            if (node.head >= 0)
                node.head += qint32(first);
            read.nodes[first + i] = node;
        }
    }
}

RoleTagger::WordScores RoleTagger::scored(const RoleView &view, const RoleWeights &weights,
                                          WordRange window)
{
    FeatureList features;
    WordScores scores;
    for (qsizetype i = window.first; i < window.end; ++i) {
        view.look(features, i);
        WeightTable::Scores steps;
        weights.words.addTo(steps, features);
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
    }
    return scores;
}

TaggedRoles RoleTagger::firstPass(const WordScores &scores, const RoleWeights &weights)
{
    const LabelLattice lattice(scores.first, weights.first);
    const std::vector<quint8> labels = lattice.best();
    return {asRoles(labels), lattice.margins(labels)};
}

RoleReadings RoleTagger::secondPass(const RoleView &view, WordScores &scores,
                                    const RoleWeights &weights, const TaggedRoles &first,
                                    std::span<const RoleLabel> hints, WordRange window)
{
    FeatureList features;
    for (qsizetype i = window.first; i < window.end; ++i) {
        features.clear();
        view.lookAt(features, first.labels, first.margins, i);
        WeightTable::Scores steps;
        weights.labels.addTo(steps, features);
        for (int l = 0; l < roleLabels; ++l)
            scores.second[size_t(i - window.first)].scores[size_t(l)] +=
                float(steps[size_t(l)]) * weights.labels.scale();
    }
    const LabelLattice lattice(scores.second, weights.second);
    const std::vector<quint8> likely = lattice.best();
    constexpr float eagerness = 4; // about the margin at which every other word is right
    for (LabelScores &word : scores.second)
        word.scores[size_t(RoleLabel::None)] -= eagerness;
    const std::vector<quint8> eager = bestLabels(scores.second, weights.second);
    const auto here = hints.subspan(size_t(window.first), size_t(window.size()));
    std::vector<quint8> ruled(here.size());
    std::transform(here.begin(), here.end(), ruled.begin(),
                   [](RoleLabel label) { return quint8(label); });
    return {{asRoles(likely), lattice.margins(likely)},
            {asRoles(eager), lattice.margins(eager)},
            {{here.begin(), here.end()}, lattice.margins(ruled)}};
}

/// Paragraphs of a usual length are one window; a text without line breaks is cut at the ends of
/// sentences, so that what is kept of each word while labels are weighed stays within bounds.
static std::vector<WordRange> windowsOf(const TaggedParagraph &p)
{
    constexpr qsizetype usual = 3000; // words
    constexpr qsizetype window = 1000;
    if (p.size() <= usual)
        return {{0, p.size()}};
    std::vector<WordRange> windows;
    qsizetype first = 0;
    for (const WordRange sentence : p.plainSentences()) {
        if (sentence.end - first >= window || sentence.end == p.size()) {
            windows.push_back({first, sentence.end});
            first = sentence.end;
        }
    }
    return windows;
}

static void append(TaggedRoles &roles, const TaggedRoles &more)
{
    roles.labels.insert(roles.labels.end(), more.labels.begin(), more.labels.end());
    roles.margins.insert(roles.margins.end(), more.margins.begin(), more.margins.end());
}

RoleReadings RoleTagger::tag(const TaggedParagraph &p, std::span<const Word> words,
                             std::span<const RoleLabel> hints, bool leftOpen) const
{
    ReadWords read;
    read.words = words;
    for (const Word &word : read.words)
        read.likelihood.push_back(m_likelihood.of(word));
    readGrammar(read, p, m_tagger, m_parser);
    const RoleView view(p, read.words, read.tags, read.nodes, read.likelihood, hints, leftOpen);
    const std::vector<WordRange> windows = windowsOf(p);
    TaggedRoles first;
    WordScores scores;
    for (const WordRange window : windows) {
        scores = scored(view, m_roles, window);
        append(first, firstPass(scores, m_roles));
    }
    RoleReadings readings;
    for (const WordRange window : windows) {
        if (windows.size() > 1) // kept for one window only
            scores = scored(view, m_roles, window);
        const RoleReadings here = secondPass(view, scores, m_roles, first, hints, window);
        append(readings.likely, here.likely);
        append(readings.eager, here.eager);
        append(readings.ruled, here.ruled);
    }
    return readings;
}

} // namespace onrecord

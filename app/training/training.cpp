// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training.h"

#include "app/training/learning.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace onrecord::training {

static std::vector<size_t> inOrder(size_t size)
{
    std::vector<size_t> order(size);
    std::iota(order.begin(), order.end(), size_t(0));
    return order;
}

namespace {

/// One row of weights a feature, a weight a label.
class Classes
{
public:
    Classes(const FeatureNumbers &numbers, int labels)
        : m_numbers(numbers)
        , m_labels(labels)
        , m_weights(numbers.size() * size_t(labels))
    {
    }

    const std::vector<float> &scores(const FeatureList &features)
    {
        m_seen.clear();
        m_numbers.numbersOf(features, m_seen);
        m_scores.assign(size_t(m_labels), 0);
        for (const quint32 feature : m_seen) {
            const float *row = m_weights.from(feature * size_t(m_labels));
            for (int l = 0; l < m_labels; ++l)
                m_scores[size_t(l)] += row[l];
        }
        return m_scores;
    }

    /// Of the features last scored.
    void correct(int right, int wrong)
    {
        if (right != wrong) {
            for (const quint32 feature : m_seen) {
                m_weights.add(feature * size_t(m_labels) + size_t(right), 1);
                m_weights.add(feature * size_t(m_labels) + size_t(wrong), -1);
            }
        }
    }
    void stepDone() { m_weights.stepDone(); }

    QByteArray written() const
    {
        return WeightTable::written(m_numbers.features(), m_weights.average(), m_labels);
    }

private:
    const FeatureNumbers &m_numbers;
    int m_labels;
    AveragedWeights m_weights;
    std::vector<quint32> m_seen;
    std::vector<float> m_scores;
};

} // namespace

QByteArray trainPosTagger(std::span<const KnownSentence *const> sentences, const Effort &effort)
{
    FeatureNumbers numbers;
    FeatureList features;
    for (const KnownSentence *sentence : sentences) {
        for (size_t i = 0; i < sentence->words.size(); ++i) {
            PosTagger::look(features, sentence->words, sentence->tags, i);
            numbers.count(features);
        }
    }
    numbers.keep(effort.leastSeen, effort.mostFeatures);

    Classes classes(numbers, PosTagger::labels);
    Dice dice(effort.seed);
    std::vector<size_t> order = inOrder(sentences.size());
    std::vector<PartOfSpeech> tags;
    for (int round = 0; round < effort.rounds; ++round) {
        dice.shuffle(order);
        for (const size_t s : order) {
            const KnownSentence &sentence = *sentences[s];
            tags.assign(sentence.words.size(), PartOfSpeech::Unknown);
            for (size_t i = 0; i < sentence.words.size(); ++i) {
                PosTagger::look(features, sentence.words, tags, i);
                const std::vector<float> &scores = classes.scores(features);
                const auto best =
                    int(std::max_element(scores.begin(), scores.end()) - scores.begin());
                tags[i] = PartOfSpeech(best + 1);
                if (sentence.tags[i] != PartOfSpeech::Unknown)
                    classes.correct(int(sentence.tags[i]) - 1, best);
                classes.stepDone();
            }
        }
    }
    return classes.written();
}

namespace {

/// What each move would cost: how many of the known arcs it puts out of reach (Goldberg and Nivre
/// 2013).
class Oracle
{
public:
    Oracle(const ParseState &state, const std::vector<Node> &known)
        : m_state(state)
        , m_known(known)
    {
    }

    int costOf(ParseState::Move move) const
    {
        switch (move) {
        case ParseState::Move::Shift: return shiftCost();
        case ParseState::Move::Left: return popCost(false);
        case ParseState::Move::Right: return popCost(true);
        }
        return 0;
    }

    qint32 headOf(qint32 word) const
    {
        const qint32 head = m_known[size_t(word)].head;
        return head < 0 ? m_state.size() : head;
    }

private:
    int shiftCost() const
    {
        const qint32 next = m_state.next();
        const std::vector<qint32> &stack = m_state.stack();
        int cost = 0;
        for (size_t s = 0; s < stack.size(); ++s) {
            cost += s + 1 < stack.size() && headOf(next) == stack[s];
            cost += headOf(stack[s]) == next;
        }
        return cost;
    }

    int popCost(bool right) const
    {
        const qint32 top = m_state.onStack(0);
        const qint32 below = m_state.onStack(1);
        const qint32 head = headOf(top);
        int cost = 0;
        if (right)
            cost += head >= m_state.next();
        else
            cost += head > m_state.next() || (below >= 0 && head == below);
        for (qint32 word = m_state.next(); word < m_state.size(); ++word)
            cost += headOf(word) == top;
        return cost;
    }

    const ParseState &m_state;
    const std::vector<Node> &m_known;
};

/// The label of \a move where the arc it makes is the known one, else the best of that move.
int labelFor(ParseState::Move move, const ParseState &state, const Oracle &oracle,
             const std::vector<Node> &known, const std::vector<float> &scores)
{
    if (move == ParseState::Move::Shift)
        return 0;
    const qint32 top = state.onStack(0);
    const qint32 head = move == ParseState::Move::Left ? state.next() : state.onStack(1);
    const Relation relation = known[size_t(top)].relation;
    if (oracle.headOf(top) == head && relation != Relation::Root)
        return DependencyParser::labelOf(move, relation);
    const int first = DependencyParser::labelOf(move, Relation(1));
    const auto begin = scores.begin() + first;
    return first + int(std::max_element(begin, begin + DependencyParser::relations) - begin);
}

constexpr std::array moves{ParseState::Move::Shift, ParseState::Move::Left,
                           ParseState::Move::Right};

} // namespace

QByteArray trainParser(std::span<const KnownSentence *const> sentences,
                       std::span<const std::vector<PartOfSpeech> *const> tags, const Effort &effort)
{
    FeatureNumbers numbers;
    FeatureList features;
    const auto follow = [&](const KnownSentence &sentence, const std::vector<PartOfSpeech> &seen,
                            auto &&choose) {
        ParseState state(sentence.words.size());
        while (!state.isDone()) {
            DependencyParser::look(features, state, sentence.words, seen);
            DependencyParser::apply(state, choose(state, Oracle(state, sentence.nodes)));
        }
    };
    const std::vector<float> none(static_cast<size_t>(DependencyParser::labels));
    for (size_t s = 0; s < sentences.size(); ++s) {
        follow(*sentences[s], *tags[s], [&](const ParseState &state, const Oracle &oracle) {
            numbers.count(features);
            int best = -1;
            int least = 0;
            for (const ParseState::Move move : moves) {
                if (!state.can(move))
                    continue;
                const int cost = oracle.costOf(move);
                if (best < 0 || cost < least) {
                    best = labelFor(move, state, oracle, sentences[s]->nodes, none);
                    least = cost;
                }
            }
            return best;
        });
    }
    numbers.keep(effort.leastSeen, effort.mostFeatures);

    Classes classes(numbers, DependencyParser::labels);
    Dice dice(effort.seed);
    std::vector<size_t> order = inOrder(sentences.size());
    for (int round = 0; round < effort.rounds; ++round) {
        dice.shuffle(order);
        for (const size_t s : order) {
            const std::vector<Node> &known = sentences[s]->nodes;
            follow(*sentences[s], *tags[s], [&](const ParseState &state, const Oracle &oracle) {
                const std::vector<float> &scores = classes.scores(features);
                int said = -1;
                int right = -1;
                int least = 1 << 30;
                for (const ParseState::Move move : moves) {
                    if (!state.can(move))
                        continue;
                    const int first = DependencyParser::labelOf(move, Relation(1));
                    const int end =
                        move == ParseState::Move::Shift ? 1 : first + DependencyParser::relations;
                    for (int l = first; l < end; ++l) {
                        if (said < 0 || scores[size_t(l)] > scores[size_t(said)])
                            said = l;
                    }
                    const int cost = oracle.costOf(move);
                    const int label = labelFor(move, state, oracle, known, scores);
                    if (right < 0 || cost < least
                        || (cost == least && scores[size_t(label)] > scores[size_t(right)])) {
                        right = label;
                        least = cost;
                    }
                }
                classes.correct(right, said);
                classes.stepDone();
                constexpr double explored = 0.9; // of the steps follow the parser's own mistakes
                return round > 0 && dice.share() < explored ? said : right;
            });
        }
    }
    return classes.written();
}

SequenceWeights &SequenceWeights::operator+=(const SequenceWeights &other)
{
    std::transform(emissions.begin(), emissions.end(), other.emissions.begin(), emissions.begin(),
                   std::plus());
    const std::span<float> steps = transitions.weights();
    std::transform(steps.begin(), steps.end(), other.transitions.weights().begin(), steps.begin(),
                   std::plus());
    return *this;
}

SequenceWeights &SequenceWeights::operator/=(float divisor)
{
    for (const std::span<float> weights : {std::span(emissions), transitions.weights()}) {
        for (float &weight : weights)
            weight /= divisor;
    }
    return *this;
}

SequenceWeights trainSequenceTagger(std::span<KnownSequence *const> sequences,
                                    const Transitions &untrained, size_t features,
                                    const Effort &effort, double dropout)
{
    const auto labels = size_t(untrained.labels());
    AveragedWeights emissions(features * labels);
    AveragedWeights steps(untrained.size());
    Transitions now = untrained;
    Dice dice(effort.seed);
    std::vector<size_t> order = inOrder(sequences.size());
    std::vector<quint32> shown;
    std::vector<quint32> firsts;
    const float louder = float(1 / (1 - dropout));
    const auto threshold = quint64(dropout * 65536);
    for (int round = 0; round < effort.rounds; ++round) {
        dice.shuffle(order);
        for (const size_t s : order) {
            KnownSequence &sequence = *sequences[s];
            shown.clear();
            firsts.assign(1, 0);
            for (size_t i = 0; i < sequence.size(); ++i) {
                auto &scores = sequence.words[i].scores;
                scores.fill(0);
                quint64 bits = 0;
                int left = 0;
                for (quint32 f = sequence.firsts[i]; f < sequence.firsts[i + 1]; ++f) {
                    if (left == 0) {
                        bits = dice.roll();
                        left = 4;
                    }
                    const bool drop = (bits & 0xFFFF) < threshold;
                    bits >>= 16;
                    --left;
                    if (drop)
                        continue;
                    const quint32 feature = sequence.features[f];
                    shown.push_back(feature);
                    const float *row = emissions.from(feature * labels);
                    for (size_t l = 0; l < labels; ++l)
                        scores[l] += row[l];
                }
                for (size_t l = 0; l < labels; ++l)
                    scores[l] *= louder;
                firsts.push_back(quint32(shown.size()));
            }
            const std::vector<quint8> said = bestLabels(sequence.words, now);
            if (said != sequence.labels) {
                for (size_t i = 0; i < said.size(); ++i) {
                    const size_t right = sequence.labels[i];
                    const size_t wrong = said[i];
                    if (right != wrong) {
                        for (quint32 f = firsts[i]; f < firsts[i + 1]; ++f) {
                            emissions.add(shown[f] * labels + right, 1);
                            emissions.add(shown[f] * labels + wrong, -1);
                        }
                    }
                    const int rightFrom = i == 0 ? int(labels) : sequence.labels[i - 1];
                    const int wrongFrom = i == 0 ? int(labels) : said[i - 1];
                    if (right == wrong && rightFrom == wrongFrom)
                        continue;
                    const auto move = [&](size_t at, float change) {
                        steps.add(at, change);
                        now.weights()[at] += change;
                    };
                    const LabelScores &word = sequence.words[i];
                    move(now.placeOf(word.context, rightFrom, int(right)), 1);
                    move(now.placeOf(word.context, wrongFrom, int(wrong)), -1);
                    move(now.secondPlaceOf(word.second, rightFrom, int(right)), 1);
                    move(now.secondPlaceOf(word.second, wrongFrom, int(wrong)), -1);
                }
            }
            emissions.stepDone();
            steps.stepDone();
        }
    }
    SequenceWeights trained{emissions.average(), untrained};
    const std::vector<float> averaged = steps.average();
    std::copy(averaged.begin(), averaged.end(), trained.transitions.weights().begin());
    return trained;
}

std::vector<float> trainAnswers(std::span<const KnownAnswer> answers, size_t features,
                                int questions, const Effort &effort)
{
    // Steps shrink with what a weight has moved already (AdaGrad, Duchi et al. 2011).
    constexpr double step = 0.1;
    constexpr double shrinking = 0.001;
    std::vector<double> weights(features * size_t(questions));
    std::vector<double> moved(weights.size(), 1e-8);
    Dice dice(effort.seed);
    std::vector<size_t> order = inOrder(answers.size());
    for (int round = 0; round < effort.rounds; ++round) {
        dice.shuffle(order);
        for (const size_t a : order) {
            const KnownAnswer &answer = answers[a];
            const auto at = [&](quint32 feature) {
                return size_t(feature) * size_t(questions) + size_t(answer.question);
            };
            double sum = 0;
            for (const quint32 feature : answer.features)
                sum += weights[at(feature)];
            const double miss = 1 / (1 + std::exp(-sum)) - double(answer.yes);
            for (const quint32 feature : answer.features) {
                double &weight = weights[at(feature)];
                const double slope = miss + shrinking * weight;
                moved[at(feature)] += slope * slope;
                weight -= step * slope / std::sqrt(moved[at(feature)]);
            }
        }
    }
    return {weights.begin(), weights.end()};
}

} // namespace onrecord::training

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/parsertraining.h"

#include "app/training/learners/dice.h"
#include "app/training/learners/perceptron.h"
#include "core/language/parser.h"

#include <algorithm>
#include <array>

namespace onrecord::training {

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

/// Parses \a sentence by the moves that \a choose picks, from the state, its features and what is
/// known of the sentence: the label of a move that can be made.
template <typename Choose>
void follow(const KnownSentence &sentence, const std::vector<PartOfSpeech> &tags,
            const FeatureSalts &salts, const Choose &choose)
{
    FeatureList features;
    ParseState state(sentence.words.size());
    while (!state.isDone()) {
        DependencyParser::look(features, salts, state, sentence.words, tags);
        DependencyParser::apply(state, choose(state, features, Oracle(state, sentence.nodes)));
    }
}

/// The cheapest move that can be made; of those that cost the same the one that \a scores prefer,
/// the first where they prefer none.
int cheapestLabel(const ParseState &state, const Oracle &oracle, const std::vector<Node> &known,
                  const std::vector<float> &scores)
{
    int best = -1;
    int least = 0;
    for (const ParseState::Move move : moves) {
        if (!state.can(move))
            continue;
        const int cost = oracle.costOf(move);
        const int label = labelFor(move, state, oracle, known, scores);
        if (best < 0 || cost < least
            || (cost == least && scores[size_t(label)] > scores[size_t(best)])) {
            best = label;
            least = cost;
        }
    }
    return best;
}

/// The label that \a scores are best for, of the moves that can be made.
int bestLabel(const ParseState &state, const std::vector<float> &scores)
{
    int best = -1;
    for (const ParseState::Move move : moves) {
        if (!state.can(move))
            continue;
        const int first = DependencyParser::labelOf(move, Relation(1));
        const int end = move == ParseState::Move::Shift ? 1 : first + DependencyParser::relations;
        for (int l = first; l < end; ++l) {
            if (best < 0 || scores[size_t(l)] > scores[size_t(best)])
                best = l;
        }
    }
    return best;
}

/// The features that are seen on the way to the known trees.
FeatureNumbers countedFeatures(std::span<const KnownSentence *const> sentences,
                               std::span<const std::vector<PartOfSpeech> *const> tags,
                               const FeatureSalts &salts)
{
    FeatureNumbers numbers;
    const std::vector<float> none(static_cast<size_t>(DependencyParser::labels));
    for (size_t s = 0; s < sentences.size(); ++s) {
        follow(*sentences[s], *tags[s], salts,
               [&](const ParseState &state, const FeatureList &features, const Oracle &oracle) {
                   numbers.count(features);
                   return cheapestLabel(state, oracle, sentences[s]->nodes, none);
               });
    }
    return numbers;
}

} // namespace

QByteArray trainParser(std::span<const KnownSentence *const> sentences,
                       std::span<const std::vector<PartOfSpeech> *const> tags, const Effort &effort)
{
    const FeatureSalts salts(DependencyParser::featureNames());
    FeatureNumbers numbers = countedFeatures(sentences, tags, salts);
    numbers.keep(effort.leastSeen, effort.mostFeatures);

    Perceptron perceptron(numbers, DependencyParser::labels);
    Dice dice(effort.seed);
    std::vector<size_t> order = placesOf(sentences.size());
    for (int round = 0; round < effort.rounds; ++round) {
        const auto learn = [&](const ParseState &state, const FeatureList &features,
                               const Oracle &oracle, const std::vector<Node> &known) {
            constexpr double explored = 0.9; // of the steps follow the parser's own mistakes
            const std::vector<float> &scores = perceptron.scores(features);
            const int said = bestLabel(state, scores);
            const int right = cheapestLabel(state, oracle, known, scores);
            perceptron.correct(right, said);
            perceptron.stepDone();
            return round > 0 && dice.share() < explored ? said : right;
        };
        dice.shuffle(order);
        for (const size_t s : order) {
            follow(*sentences[s], *tags[s], salts,
                   [&](const ParseState &state, const FeatureList &features, const Oracle &oracle) {
                       return learn(state, features, oracle, sentences[s]->nodes);
                   });
        }
    }
    return perceptron.written();
}

} // namespace onrecord::training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featuresalts.h"
#include "core/language/grammar.h"
#include "core/language/weighttable.h"
#include "core/language/word.h"

#include <span>
#include <utility>
#include <vector>

namespace onrecord {

/// A word's place in the tree of its sentence.
struct Node
{
    qint32 head = -1; ///< index in the sentence; -1: the root's child
    Relation relation = Relation::Root;

    friend bool operator==(const Node &, const Node &) = default;
};

/// A sentence half parsed: words on a stack whose dependents to the left are known, and those
/// still to come. Arc-hybrid transitions (Kuhlmann et al. 2011).
///
///     shift   the next word goes onto the stack
///     left    the stack's top becomes a dependent of the next word
///     right   the stack's top becomes a dependent of the one below it
///
/// After the last word a root stands in the buffer, which can only take.
class ParseState
{
public:
    explicit ParseState(size_t words);

    enum class Move : quint8 { Shift, Left, Right };

    bool isDone() const { return m_stack.empty() && m_next == m_size; }
    bool can(Move move) const;
    void shift() { m_stack.push_back(m_next++); }
    void left(Relation relation);
    void right(Relation relation);

    qint32 size() const { return m_size; } ///< also the index of the root
    qint32 next() const { return m_next; }
    /// The word \a depth below the top of the stack, -1 where there is none.
    qint32 onStack(qint32 depth) const;
    const std::vector<qint32> &stack() const { return m_stack; }
    const std::vector<Node> &nodes() const { return m_nodes; }

    struct Children
    {
        qint32 left = -1; ///< outermost
        qint32 right = -1;
        qint32 lefts = 0; ///< how many
        qint32 rights = 0;
    };
    const Children &childrenOf(qint32 word) const { return m_children[size_t(word)]; }

private:
    void attach(qint32 child, qint32 head, Relation relation);

    qint32 m_size;
    qint32 m_next = 0;
    std::vector<qint32> m_stack;
    std::vector<Node> m_nodes;
    std::vector<Children> m_children; ///< of the root, too
};

/// Finds each word's head and relation, greedily, in linear time (averaged perceptron trained
/// with a dynamic oracle, Goldberg and Nivre 2013).
class DependencyParser
{
public:
    /// Label 0 is shift, 1 + r left with relation r, 1 + relations + r right.
    static constexpr int relations = int(Relation::Count) - 1; ///< Root is no label
    static constexpr int labels = 1 + 2 * relations;

    DependencyParser(WeightTable weights, FeatureSalts salts)
        : m_weights(weights)
        , m_salts(std::move(salts))
    {
    }

    std::vector<Node> parse(std::span<const Word> sentence,
                            std::span<const PartOfSpeech> tags) const;

    /// s0, s1 and s2 are the words on top of the stack, n0, n1 and n2 the next ones; left and right
    /// their outermost children.
    static std::span<const FeatureName> featureNames();
    static void look(FeatureList &features, const FeatureSalts &salts, const ParseState &state,
                     std::span<const Word> sentence, std::span<const PartOfSpeech> tags);
    static ParseState::Move moveOf(int label);
    static Relation relationOf(int label);
    static int labelOf(ParseState::Move move, Relation relation);
    static void apply(ParseState &state, int label);

private:
    WeightTable m_weights;
    FeatureSalts m_salts;
};

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/parser.h"

#include <algorithm>
#include <array>

namespace onrecord {

static_assert(DependencyParser::labels <= WeightTable::mostLabels);

ParseState::ParseState(size_t words)
    : m_size(qint32(words))
    , m_nodes(words)
    , m_children(words + 1)
{
    m_stack.reserve(words);
}

bool ParseState::can(Move move) const
{
    switch (move) {
    case Move::Shift: return m_next < m_size;
    case Move::Left: return !m_stack.empty();
    case Move::Right: return m_stack.size() > 1;
    }
    return false;
}

qint32 ParseState::onStack(qint32 depth) const
{
    const auto size = qint32(m_stack.size());
    return depth < size ? m_stack[size_t(size - 1 - depth)] : -1;
}

void ParseState::attach(qint32 child, qint32 head, Relation relation)
{
    m_nodes[size_t(child)] = {head == m_size ? -1 : head,
                              head == m_size ? Relation::Root : relation};
    Children &children = m_children[size_t(head)];
    if (child < head) {
        children.left = children.lefts == 0 ? child : std::min(children.left, child);
        ++children.lefts;
    } else {
        children.right = std::max(children.right, child);
        ++children.rights;
    }
}

void ParseState::left(Relation relation)
{
    attach(m_stack.back(), m_next, relation);
    m_stack.pop_back();
}

void ParseState::right(Relation relation)
{
    attach(m_stack.back(), m_stack[m_stack.size() - 2], relation);
    m_stack.pop_back();
}

ParseState::Move DependencyParser::moveOf(int label)
{
    return label == 0        ? ParseState::Move::Shift
        : label <= relations ? ParseState::Move::Left
                             : ParseState::Move::Right;
}

Relation DependencyParser::relationOf(int label)
{
    return Relation((label - 1) % relations + 1);
}

int DependencyParser::labelOf(ParseState::Move move, Relation relation)
{
    const int at = std::max(int(relation) - 1, 0);
    switch (move) {
    case ParseState::Move::Left: return 1 + at;
    case ParseState::Move::Right: return 1 + relations + at;
    case ParseState::Move::Shift: break;
    }
    return 0;
}

void DependencyParser::apply(ParseState &state, int label)
{
    switch (moveOf(label)) {
    case ParseState::Move::Shift: state.shift(); break;
    case ParseState::Move::Left: state.left(relationOf(label)); break;
    case ParseState::Move::Right: state.right(relationOf(label)); break;
    }
}

namespace {

/// What is seen of one word of the stack or the buffer.
struct Seen
{
    quint64 form = 1;
    quint64 tag = 60; ///< nobody is there
    quint64 leftTag = 61;
    quint64 rightTag = 61;
    quint64 leftRelation = 61;
    quint64 rightRelation = 61;
    quint64 lefts = 0;
    quint64 rights = 0;
};

} // namespace

static Seen see(const ParseState &state, std::span<const Word> sentence,
                std::span<const PartOfSpeech> tags, qint32 word)
{
    Seen seen;
    if (word < 0 || word > state.size())
        return seen;
    const bool root = word == state.size();
    seen.form = root ? 2 : sentence[size_t(word)].form;
    seen.tag = root ? 62 : quint64(tags[size_t(word)]);
    const ParseState::Children &children = state.childrenOf(word);
    if (children.lefts > 0) {
        seen.leftTag = quint64(tags[size_t(children.left)]);
        seen.leftRelation = quint64(state.nodes()[size_t(children.left)].relation);
    }
    if (children.rights > 0) {
        seen.rightTag = quint64(tags[size_t(children.right)]);
        seen.rightRelation = quint64(state.nodes()[size_t(children.right)].relation);
    }
    seen.lefts = quint64(std::min(children.lefts, 4));
    seen.rights = quint64(std::min(children.rights, 4));
    return seen;
}

static quint64 stepsBetween(qint32 a, qint32 b)
{
    const qint32 steps = b - a;
    return quint64(steps < 5 ? steps : steps < 10 ? 5 : 6);
}

static constexpr auto treeFeatures = std::to_array<FeatureName>({
    {"s0 form, s0 tag"},
    {"s0 form"},
    {"s0 tag"},
    {"n0 form, n0 tag"},
    {"n0 form"},
    {"n0 tag"},
    {"s1 form, s1 tag"},
    {"s1 form"},
    {"s1 tag"},
    {"n1 form"},
    {"n1 tag"},
    {"n2 tag"},
    {"s0 form, n0 tag"},
    {"s0 tag, n0 form"},
    {"s0 tag, n0 tag"},
    {"s0 tag, n0 tag, n1 tag"},
    {"n0 tag, n1 tag, n2 tag"},
    {"s1 tag, s0 tag, n0 tag"},
    {"s1 tag, s0 tag, s0 from s1"},
    {"s2 tag, s1 tag, s0 tag"},
    {"s0 tag, s0 left tag, n0 tag"},
    {"s0 tag, s0 right tag, n0 tag"},
    {"s0 tag, n0 tag, n0 left tag"},
    {"s1 tag, s1 right tag, s0 tag"},
    {"s1 tag, s0 tag, s0 left tag"},
    {"s0 tag, s0 rights, n0 tag"},
    {"s0 tag, s0 lefts"},
    {"n0 tag, n0 lefts"},
    {"s1 tag, s1 rights"},
    {"s0 tag, n0 tag, n0 from s0"},
    {"s0 form, n0 from s0"},
    {"n0 form, n0 from s0"},
    {"s0 left relation, s0 right relation, s0 tag"},
    {"n0 left relation, n0 tag, s0 tag"},
    {"s1 left relation, s1 right relation, s0 tag"},
    {"s1 tag, s0 tag, s1 right relation, n0 tag"},
});

std::span<const FeatureName> DependencyParser::featureNames()
{
    return treeFeatures;
}

// After Zhang and Nivre 2011, without what costs more than it brings.
void DependencyParser::look(FeatureList &features, const FeatureSalts &salts,
                            const ParseState &state, std::span<const Word> sentence,
                            std::span<const PartOfSpeech> tags)
{
    const qint32 s0i = state.onStack(0);
    const qint32 n0i = state.next();
    const Seen s0 = see(state, sentence, tags, s0i);
    const Seen s1 = see(state, sentence, tags, state.onStack(1));
    const Seen s2 = see(state, sentence, tags, state.onStack(2));
    const Seen n0 = see(state, sentence, tags, n0i);
    const Seen n1 = see(state, sentence, tags, n0i + 1);
    const Seen n2 = see(state, sentence, tags, n0i + 2);
    const quint64 apart = s0i < 0 ? 7 : stepsBetween(s0i, n0i);
    const quint64 below = state.onStack(1) < 0 ? 7 : stepsBetween(state.onStack(1), s0i);

    const FeatureAdder<treeFeatures> add(features, salts);
    features.clear();
    add("s0 form, s0 tag", s0.form, s0.tag);
    add("s0 form", s0.form);
    add("s0 tag", s0.tag);
    add("n0 form, n0 tag", n0.form, n0.tag);
    add("n0 form", n0.form);
    add("n0 tag", n0.tag);
    add("s1 form, s1 tag", s1.form, s1.tag);
    add("s1 form", s1.form);
    add("s1 tag", s1.tag);
    add("n1 form", n1.form);
    add("n1 tag", n1.tag);
    add("n2 tag", n2.tag);
    add("s0 form, n0 tag", s0.form, n0.tag);
    add("s0 tag, n0 form", s0.tag, n0.form);
    add("s0 tag, n0 tag", s0.tag, n0.tag);
    add("s0 tag, n0 tag, n1 tag", s0.tag, n0.tag, n1.tag);
    add("n0 tag, n1 tag, n2 tag", n0.tag, n1.tag, n2.tag);
    add("s1 tag, s0 tag, n0 tag", s1.tag, s0.tag, n0.tag);
    add("s1 tag, s0 tag, s0 from s1", s1.tag, s0.tag, below);
    add("s2 tag, s1 tag, s0 tag", s2.tag, s1.tag, s0.tag);
    add("s0 tag, s0 left tag, n0 tag", s0.tag, s0.leftTag, n0.tag);
    add("s0 tag, s0 right tag, n0 tag", s0.tag, s0.rightTag, n0.tag);
    add("s0 tag, n0 tag, n0 left tag", s0.tag, n0.tag, n0.leftTag);
    add("s1 tag, s1 right tag, s0 tag", s1.tag, s1.rightTag, s0.tag);
    add("s1 tag, s0 tag, s0 left tag", s1.tag, s0.tag, s0.leftTag);
    add("s0 tag, s0 rights, n0 tag", s0.tag, s0.rights, n0.tag);
    add("s0 tag, s0 lefts", s0.tag, s0.lefts);
    add("n0 tag, n0 lefts", n0.tag, n0.lefts);
    add("s1 tag, s1 rights", s1.tag, s1.rights);
    add("s0 tag, n0 tag, n0 from s0", s0.tag, n0.tag, apart);
    add("s0 form, n0 from s0", s0.form, apart);
    add("n0 form, n0 from s0", n0.form, apart);
    add("s0 left relation, s0 right relation, s0 tag", s0.leftRelation, s0.rightRelation, s0.tag);
    add("n0 left relation, n0 tag, s0 tag", n0.leftRelation, n0.tag, s0.tag);
    add("s1 left relation, s1 right relation, s0 tag", s1.leftRelation, s1.rightRelation, s0.tag);
    add("s1 tag, s0 tag, s1 right relation, n0 tag", s1.tag, s0.tag, s1.rightRelation, n0.tag);
}

std::vector<Node> DependencyParser::parse(std::span<const Word> sentence,
                                          std::span<const PartOfSpeech> tags) const
{
    ParseState state(sentence.size());
    FeatureList features;
    while (!state.isDone()) {
        look(features, m_salts, state, sentence, tags);
        WeightTable::Scores scores;
        m_weights.addTo(scores, features);
        int best = -1;
        const auto consider = [&](ParseState::Move move, int first, int end) {
            if (!state.can(move))
                return;
            for (int label = first; label < end; ++label) {
                if (best < 0 || scores[size_t(label)] > scores[size_t(best)])
                    best = label;
            }
        };
        consider(ParseState::Move::Shift, 0, 1);
        consider(ParseState::Move::Left, 1, 1 + relations);
        consider(ParseState::Move::Right, 1 + relations, labels);
        apply(state, best);
    }
    return state.nodes();
}

} // namespace onrecord

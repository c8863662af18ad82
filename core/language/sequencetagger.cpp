// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sequencetagger.h"

#include "core/language/simdvector.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace onrecord {

static constexpr float never = -1e9f;
using Row = std::array<float, LabelScores::most>;

static_assert(LabelScores::most == 16); // all labels are weighed at once

Transitions::Transitions(int labels, std::vector<bool> allowed)
    : m_labels(labels)
    , m_allowed(std::move(allowed))
    , m_weights(size_t(contexts + seconds) * size_t(labels + 1) * size_t(LabelScores::most))
{
}

std::vector<float> Transitions::packed() const
{
    std::vector<float> packed;
    packed.reserve(packedSize(m_labels));
    for (auto row = m_weights.begin(); row != m_weights.end(); row += LabelScores::most)
        packed.insert(packed.end(), row, row + m_labels);
    return packed;
}

void Transitions::unpack(std::span<const float> weights)
{
    const auto labels = size_t(m_labels);
    for (size_t row = 0; row * labels < weights.size(); ++row)
        std::copy_n(weights.begin() + qsizetype(row * labels), m_labels,
                    m_weights.begin() + qsizetype(row) * LabelScores::most);
}

size_t Transitions::placeOf(quint8 context, int from, int to) const
{
    return (size_t(context) * size_t(m_labels + 1) + size_t(from)) * size_t(LabelScores::most)
        + size_t(to);
}

size_t Transitions::secondPlaceOf(quint8 second, int from, int to) const
{
    return placeOf(quint8(contexts + second), from, to);
}

namespace {

using Origin = std::array<quint8, LabelScores::most>;
using Origins = std::vector<Origin>;

/// Four of them, to find the largest of all.
using Four [[gnu::vector_size(4 * sizeof(float))]] = float;
using FourOrigins [[gnu::vector_size(4 * sizeof(qint32))]] = qint32;

/// What the steps between two words are worth, a row for each label before.
struct Steps
{
    const float *forbidden; ///< rows of LabelScores::most
    const float *first;
    const float *second;
};

/// The best scores of the ways to each label of a word over each label \a before it. Four at a time:
/// processors without wide vectors would compare more one by one.
ONRECORD_TARGET_CLONES void stepForward(Row &best, Origin &origins, const Row &before,
                                        const Steps &steps, int labels, const Row &scores)
{
    constexpr size_t four = 4;
    constexpr size_t pair = 2; // of fours, so that one need not wait for the other
    for (size_t to = 0; to < LabelScores::most; to += pair * four) {
        std::array<Four, pair> top;
        std::array<FourOrigins, pair> origin{};
        top.fill(Four{} - std::numeric_limits<float>::infinity());
        for (int from = 0; from < labels; ++from) {
            const size_t place = size_t(from) * LabelScores::most + to;
            for (size_t one = 0; one < pair; ++one) {
                Four forbidden, first, second;
                std::memcpy(&forbidden, steps.forbidden + place + four * one, sizeof forbidden);
                std::memcpy(&first, steps.first + place + four * one, sizeof first);
                std::memcpy(&second, steps.second + place + four * one, sizeof second);
                const Four score = before[size_t(from)] + (forbidden + first + second);
                Four &best = top[one];
                FourOrigins &by = origin[one];
                by = score > best ? FourOrigins{} + from : by;
                best = score > best ? score : best;
            }
        }
        for (size_t l = 0; l < pair * four; ++l) {
            best[to + l] = top[l / four][l % four] + scores[to + l];
            origins[to + l] = quint8(origin[l / four][l % four]);
        }
    }
}

/// The best scores of what follows each label of a word, by what follows each label \a after it.
ONRECORD_TARGET_CLONES void stepBack(Row &best, const Row &after, const Steps &steps, int labels,
                                     const Row &scores)
{
    SimdVector<float> word, rest;
    std::memcpy(&word, scores.data(), sizeof word);
    std::memcpy(&rest, after.data(), sizeof rest);
    for (int from = 0; from < labels; ++from) {
        SimdVector<float> forbidden, first, second;
        const size_t row = size_t(from) * LabelScores::most;
        std::memcpy(&forbidden, steps.forbidden + row, sizeof forbidden);
        std::memcpy(&first, steps.first + row, sizeof first);
        std::memcpy(&second, steps.second + row, sizeof second);
        const SimdVector<float> score = forbidden + first + second + word + rest;
        std::array<Four, 4> parts;
        std::memcpy(&parts, &score, sizeof score);
        const Four upper = parts[0] > parts[1] ? parts[0] : parts[1];
        const Four lower = parts[2] > parts[3] ? parts[2] : parts[3];
        const Four top = upper > lower ? upper : lower;
        best[size_t(from)] = std::max(std::max(top[0], top[1]), std::max(top[2], top[3]));
    }
}

/// Walks over the words with the steps to each at hand.
class Walk
{
public:
    Walk(std::span<const LabelScores> words, const Transitions &transitions)
        : m_words(words)
        , m_transitions(transitions)
        , m_labels(transitions.labels())
    {
        for (Row &row : m_forbidden)
            row.fill(never);
        for (int from = 0; from <= m_labels; ++from) {
            for (int to = 0; to < m_labels; ++to)
                m_forbidden[size_t(from)][size_t(to)] = transitions.isAllowed(from, to) ? 0 : never;
        }
    }

    /// The best score of a way that ends with each label at each word; where it came from.
    std::vector<Row> forward(Origins &origins) const
    {
        std::vector<Row> best(m_words.size());
        if (!best.empty())
            begin(best[0]);
        for (size_t i = 1; i < m_words.size(); ++i)
            stepForward(best[i], origins[i], best[i - 1], stepsTo(i), m_labels, m_words[i].scores);
        return best;
    }

    /// The best score of what follows each label at each word.
    std::vector<Row> backward() const
    {
        std::vector<Row> best(m_words.size());
        for (size_t i = m_words.size(); i-- > 1;)
            stepBack(best[i - 1], best[i], stepsTo(i), m_labels, m_words[i].scores);
        return best;
    }

private:
    void begin(Row &best) const
    {
        const Steps steps = stepsTo(0);
        for (int l = 0; l < LabelScores::most; ++l) {
            const int start = m_labels * LabelScores::most + l;
            best[size_t(l)] = steps.forbidden[start] + steps.first[start] + steps.second[start]
                + m_words[0].scores[size_t(l)];
        }
    }

    Steps stepsTo(size_t i) const
    {
        const LabelScores &word = m_words[i];
        const std::span<const float> weights = m_transitions.weights();
        return {m_forbidden[0].data(), &weights[m_transitions.placeOf(word.context, 0, 0)],
                &weights[m_transitions.secondPlaceOf(word.second, 0, 0)]};
    }

    const std::span<const LabelScores> m_words;
    const Transitions &m_transitions; // not owned
    const int m_labels;
    std::array<Row, LabelScores::most + 1> m_forbidden{};
};

} // namespace

static std::vector<quint8> traced(const Row &last, int labels, const Origins &origins)
{
    std::vector<quint8> way(origins.size());
    auto label = quint8(std::max_element(last.begin(), last.begin() + labels) - last.begin());
    for (size_t i = way.size(); i-- > 0;) {
        way[i] = label;
        label = origins[i][label];
    }
    return way;
}

std::vector<quint8> bestLabels(std::span<const LabelScores> words, const Transitions &transitions)
{
    if (words.empty())
        return {};
    Origins origins(words.size());
    const std::vector<Row> best = Walk(words, transitions).forward(origins);
    return traced(best.back(), transitions.labels(), origins);
}

LabelLattice::LabelLattice(std::span<const LabelScores> words, const Transitions &transitions)
    : m_labels(transitions.labels())
    , m_origins(words.size())
{
    if (words.empty())
        return;
    Walk walk(words, transitions);
    m_before = walk.forward(m_origins);
    m_after = walk.backward();
}

std::vector<quint8> LabelLattice::best() const
{
    return m_before.empty() ? std::vector<quint8>() : traced(m_before.back(), m_labels, m_origins);
}

std::vector<float> LabelLattice::margins(std::span<const quint8> labels) const
{
    std::vector<float> margins(m_before.size());
    for (size_t i = 0; i < margins.size(); ++i) {
        float other = -std::numeric_limits<float>::infinity();
        for (int l = 0; l < m_labels; ++l) {
            if (l != labels[i])
                other = std::max(other, m_before[i][size_t(l)] + m_after[i][size_t(l)]);
        }
        margins[i] = m_before[i][labels[i]] + m_after[i][labels[i]] - other;
    }
    return margins;
}

} // namespace onrecord

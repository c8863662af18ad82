// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sequencetagger.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace onrecord {

static constexpr float never = -1e9f;
using Row = std::array<float, LabelScores::most>;
using Steps = std::array<Row, LabelScores::most + 1>;

/// Four labels that are weighed at once (vectors of GCC and Clang).
using Four [[gnu::vector_size(16)]] = float;
using FourOrigins [[gnu::vector_size(16)]] = qint32;
static constexpr int four = 4;
static_assert(LabelScores::most % four == 0);

static Four fourAt(const float *place)
{
    Four values;
    std::memcpy(&values, place, sizeof values);
    return values;
}

static Four fourOf(const Row &row, int first)
{
    return fourAt(row.data() + first);
}

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

using Origins = std::vector<std::array<quint8, LabelScores::most>>;

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
    std::vector<Row> forward(Origins &origins)
    {
        std::vector<Row> best(m_words.size());
        for (size_t i = 0; i < m_words.size(); ++i) {
            const Steps &steps = stepsTo(i);
            const Row &start = steps[size_t(m_labels)];
            for (int first = 0; first < m_labels; first += four) {
                Four top = i == 0 ? fourOf(start, first) : best[i - 1][0] + fourOf(steps[0], first);
                FourOrigins origin{};
                for (int from = 1; i > 0 && from < m_labels; ++from) {
                    const auto f = size_t(from);
                    const Four score = best[i - 1][f] + fourOf(steps[f], first);
                    origin = score > top ? FourOrigins{} + from : origin;
                    top = score > top ? score : top;
                }
                top += fourOf(m_words[i].scores, first);
                std::memcpy(best[i].data() + first, &top, sizeof top);
                for (int l = 0; l < four; ++l)
                    origins[i][size_t(first) + size_t(l)] = quint8(origin[l]);
            }
        }
        return best;
    }

    /// The best score of what follows each label at each word.
    std::vector<Row> backward()
    {
        std::vector<Row> best(m_words.size());
        for (size_t i = m_words.size(); i-- > 1;) {
            const Steps &steps = stepsTo(i);
            for (int from = 0; from < m_labels; ++from) {
                const Row &step = steps[size_t(from)];
                Four tops = Four{} + never;
                for (int first = 0; first < m_labels; first += four) {
                    const Four score = fourOf(step, first) + fourOf(m_words[i].scores, first)
                        + fourOf(best[i], first);
                    tops = score > tops ? score : tops;
                }
                best[i - 1][size_t(from)] =
                    std::max(std::max(tops[0], tops[1]), std::max(tops[2], tops[3]));
            }
        }
        return best;
    }

private:
    const Steps &stepsTo(size_t i)
    {
        const LabelScores &word = m_words[i];
        const std::span<const float> weights = m_transitions.weights();
        const float *first = &weights[m_transitions.placeOf(word.context, 0, 0)];
        const float *second = &weights[m_transitions.secondPlaceOf(word.second, 0, 0)];
        for (int from = 0; from <= m_labels; ++from) {
            for (int to = 0; to < m_labels; to += four) {
                const int at = from * LabelScores::most + to;
                const Four sum = fourOf(m_forbidden[size_t(from)], to) + fourAt(first + at)
                    + fourAt(second + at);
                std::memcpy(m_steps[size_t(from)].data() + to, &sum, sizeof sum);
            }
        }
        return m_steps;
    }

    const std::span<const LabelScores> m_words;
    const Transitions &m_transitions; // not owned
    const int m_labels;
    Steps m_forbidden{};
    Steps m_steps{};
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

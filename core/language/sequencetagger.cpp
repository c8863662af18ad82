// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sequencetagger.h"

#include <algorithm>
#include <limits>

namespace onrecord {

static constexpr float never = -1e9f;
using Row = std::array<float, LabelScores::most>;
using Steps = std::array<Row, LabelScores::most + 1>;

Transitions::Transitions(int labels, std::vector<bool> allowed)
    : m_labels(labels)
    , m_allowed(std::move(allowed))
    , m_weights(size_t(contexts + seconds) * size_t(labels + 1) * size_t(labels))
{
}

size_t Transitions::placeOf(quint8 context, int from, int to) const
{
    return (size_t(context) * size_t(m_labels + 1) + size_t(from)) * size_t(m_labels) + size_t(to);
}

size_t Transitions::secondPlaceOf(quint8 second, int from, int to) const
{
    return (size_t(contexts + second) * size_t(m_labels + 1) + size_t(from)) * size_t(m_labels)
        + size_t(to);
}

namespace {

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
    std::vector<Row> forward(std::vector<std::array<quint8, LabelScores::most>> *origins)
    {
        std::vector<Row> best(m_words.size());
        for (size_t i = 0; i < m_words.size(); ++i) {
            const Steps &steps = stepsTo(i);
            for (int to = 0; to < m_labels; ++to) {
                const auto t = size_t(to);
                float top = i == 0 ? steps[size_t(m_labels)][t] : never;
                int origin = m_labels;
                for (int from = 0; i > 0 && from < m_labels; ++from) {
                    const float score = best[i - 1][size_t(from)] + steps[size_t(from)][t];
                    if (origin == m_labels || score > top) {
                        top = score;
                        origin = from;
                    }
                }
                best[i][t] = top + m_words[i].scores[t];
                if (origins)
                    (*origins)[i][t] = quint8(origin);
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
                float top = never;
                for (int to = 0; to < m_labels; ++to) {
                    const auto t = size_t(to);
                    top = std::max(top, steps[size_t(from)][t] + m_words[i].scores[t] + best[i][t]);
                }
                best[i - 1][size_t(from)] = top;
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
            for (int to = 0; to < m_labels; ++to) {
                const int at = from * m_labels + to;
                m_steps[size_t(from)][size_t(to)] =
                    m_forbidden[size_t(from)][size_t(to)] + first[at] + second[at];
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

static std::vector<quint8> traced(const Row &last, int labels,
                                  const std::vector<std::array<quint8, LabelScores::most>> &origins)
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
    std::vector<std::array<quint8, LabelScores::most>> origins(words.size());
    const std::vector<Row> best = Walk(words, transitions).forward(&origins);
    return traced(best.back(), transitions.labels(), origins);
}

LabelLattice::LabelLattice(std::span<const LabelScores> words, const Transitions &transitions)
    : m_labels(transitions.labels())
    , m_origins(words.size())
{
    if (words.empty())
        return;
    Walk walk(words, transitions);
    m_before = walk.forward(&m_origins);
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

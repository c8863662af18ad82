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
    , m_weights(size_t((contexts + seconds) * (labels + 1) * labels))
{
}

size_t Transitions::placeOf(quint8 context, int from, int to) const
{
    return size_t((context * (m_labels + 1) + from) * m_labels + to);
}

size_t Transitions::secondPlaceOf(quint8 second, int from, int to) const
{
    return size_t(((contexts + second) * (m_labels + 1) + from) * m_labels + to);
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
                    top = std::max(top,
                                   steps[size_t(from)][t] + m_words[i].scores[t] + best[i][t]);
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

std::vector<quint8> bestLabels(std::span<const LabelScores> words, const Transitions &transitions)
{
    std::vector<quint8> labels(words.size());
    if (words.empty())
        return labels;
    std::vector<std::array<quint8, LabelScores::most>> origins(words.size());
    const std::vector<Row> best = Walk(words, transitions).forward(&origins);
    const Row &last = best.back();
    auto label =
        quint8(std::max_element(last.begin(), last.begin() + transitions.labels()) - last.begin());
    for (size_t i = words.size(); i-- > 0;) {
        labels[i] = label;
        label = origins[i][label];
    }
    return labels;
}

std::vector<float> marginsOf(std::span<const LabelScores> words, const Transitions &transitions,
                             std::span<const quint8> labels)
{
    std::vector<float> margins(words.size());
    if (words.empty())
        return margins;
    Walk walk(words, transitions);
    const std::vector<Row> before = walk.forward(nullptr);
    const std::vector<Row> after = walk.backward();
    for (size_t i = 0; i < words.size(); ++i) {
        float other = -std::numeric_limits<float>::infinity();
        for (int l = 0; l < transitions.labels(); ++l) {
            if (l != labels[i])
                other = std::max(other, before[i][size_t(l)] + after[i][size_t(l)]);
        }
        const float chosen = before[i][labels[i]] + after[i][labels[i]];
        margins[i] = std::max(0.f, chosen - other);
    }
    return margins;
}

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace onrecord {

/// How well each label fits a word, and in which surroundings the step to it is taken.
struct LabelScores
{
    static constexpr int most = 16;

    std::array<float, most> scores{};
    quint8 context = 0; ///< below Transitions::contexts: what stands between it and the word before
    quint8 second = 0; ///< below Transitions::seconds: another view of it
};

/// What it is worth to go from one label to the next.
class Transitions
{
public:
    static constexpr int contexts = 32;
    static constexpr int seconds = 48;

    /// \a labels of the tagger; a step for which \a allowed is false is never taken. Index
    /// labels stands for the beginning.
    Transitions(int labels, std::vector<bool> allowed);

    int labels() const { return m_labels; }
    size_t size() const { return m_weights.size(); }
    /// The weights in rows of as many as there are labels, as a model keeps them.
    std::vector<float> packed() const;
    static constexpr size_t packedSize(int labels)
    {
        return size_t(contexts + seconds) * size_t(labels + 1) * size_t(labels);
    }
    /// Takes \a weights, packedSize() of them, for its own.
    void unpack(std::span<const float> weights);

    /// Rows of LabelScores::most weights, those beyond the labels unused: by context and the label
    /// before, then by second view and the label before.
    std::span<float> weights() { return m_weights; }
    std::span<const float> weights() const { return m_weights; }
    bool isAllowed(int from, int to) const
    {
        return m_allowed[size_t(from) * size_t(m_labels) + size_t(to)];
    }

    /// Places of the two weights of a step.
    size_t placeOf(quint8 context, int from, int to) const;
    size_t secondPlaceOf(quint8 second, int from, int to) const;

private:
    int m_labels;
    std::vector<bool> m_allowed;
    std::vector<float> m_weights;
};

/// The labels of \a words that fit best together (Viterbi 1967).
std::vector<quint8> bestLabels(std::span<const LabelScores> words, const Transitions &transitions);

/// All labellings of \a words weighed against each other.
class LabelLattice
{
public:
    LabelLattice(std::span<const LabelScores> words, const Transitions &transitions);

    /// The labels that fit best together.
    std::vector<quint8> best() const;
    /// For each word by how much the best labelling that has its label of \a labels beats the best
    /// one that has another; negative where another is better.
    std::vector<float> margins(std::span<const quint8> labels) const;

private:
    using Row = std::array<float, LabelScores::most>;

    int m_labels;
    std::vector<Row> m_before; ///< the best score of a way that ends with a label at a word
    std::vector<Row> m_after; ///< the best score of what follows it
    std::vector<std::array<quint8, LabelScores::most>> m_origins;
};

} // namespace onrecord

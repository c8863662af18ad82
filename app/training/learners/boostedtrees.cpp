// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/boostedtrees.h"

#include "core/language/logodds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onrecord::training {
namespace {

constexpr size_t bands = 64;

/// The bounds between the bands of a column: as many rows in each as there are, as far as equal
/// numbers allow.
std::vector<float> boundsOf(std::vector<float> column)
{
    std::sort(column.begin(), column.end());
    std::vector<float> distinct = column;
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::vector<float> bounds;
    if (distinct.size() <= bands) {
        for (size_t i = 1; i < distinct.size(); ++i)
            bounds.push_back(distinct[i - 1] + (distinct[i] - distinct[i - 1]) / 2);
        return bounds;
    }
    for (size_t band = 1; band < bands; ++band) {
        const float bound = column[column.size() * band / bands];
        if (bounds.empty() || bound > bounds.back())
            bounds.push_back(bound);
    }
    return bounds;
}

/// How far what is said of some rows has to move: sums of first and second derivatives of the loss.
struct Slope
{
    double first = 0;
    double second = 0;
    size_t count = 0;

    void add(const Slope &other)
    {
        first += other.first;
        second += other.second;
        count += other.count;
    }
    Slope without(const Slope &other) const
    {
        return {first - other.first, second - other.second, count - other.count};
    }
    /// How much the loss falls where the rows are told the best value.
    double gain(double shrinking) const { return first * first / (second + shrinking); }
    double value(double shrinking) const { return -first / (second + shrinking); }
};

/// An end of a tree that grows, with the best question that parts its rows.
struct End
{
    std::vector<quint32> rows;
    Slope slope;
    size_t node = 0;
    double gain = 0; ///< of that question; 0 where none parts them
    size_t column = 0;
    size_t band = 0; ///< the last one of "no"
};

class Booster
{
public:
    Booster(const KnownRows &rows, const TreeEffort &effort)
        : m_rows(rows)
        , m_effort(effort)
        , m_bands(rows.columns * rows.size())
        , m_slopes(rows.size())
    {
        std::vector<float> column(rows.size());
        for (size_t c = 0; c < rows.columns; ++c) {
            for (size_t r = 0; r < rows.size(); ++r)
                column[r] = rows.numbers[r * rows.columns + c];
            m_bounds.push_back(boundsOf(column));
            const std::vector<float> &bounds = m_bounds.back();
            for (size_t r = 0; r < rows.size(); ++r)
                m_bands[r * rows.columns + c] = quint8(
                    std::lower_bound(bounds.begin(), bounds.end(), column[r]) - bounds.begin());
        }
    }

    DecisionTrees train()
    {
        const auto yes = double(std::count(m_rows.answers.begin(), m_rows.answers.end(), true));
        const auto constant =
            float(logOdds((yes + 1) / (double(m_rows.size()) + 2))); // never certain
        m_said.assign(m_rows.size(), double(constant));
        for (int tree = 0; tree < m_effort.trees; ++tree)
            grow();
        return {constant, std::move(m_roots), std::move(m_nodes)};
    }

private:
    using Histogram = std::array<Slope, bands>;

    Slope sum(const std::vector<quint32> &rows) const
    {
        Slope sum;
        for (const quint32 row : rows)
            sum.add(m_slopes[row]);
        return sum;
    }

    /// Finds the question that parts the rows of \a end best.
    void ask(End &end) const
    {
        const double whole = end.slope.gain(m_effort.shrinking);
        m_histograms.assign(m_rows.columns, Histogram{});
        for (const quint32 row : end.rows) {
            const quint8 *band = &m_bands[row * m_rows.columns];
            for (size_t column = 0; column < m_rows.columns; ++column)
                m_histograms[column][band[column]].add(m_slopes[row]);
        }
        for (size_t column = 0; column < m_rows.columns; ++column) {
            Slope no;
            for (size_t band = 0; band < m_bounds[column].size(); ++band) {
                no.add(m_histograms[column][band]);
                const Slope yes = end.slope.without(no);
                if (no.count < m_effort.fewest || yes.count < m_effort.fewest)
                    continue;
                const double gain =
                    no.gain(m_effort.shrinking) + yes.gain(m_effort.shrinking) - whole;
                if (gain > end.gain) {
                    end.gain = gain;
                    end.column = column;
                    end.band = band;
                }
            }
        }
    }

    End endOf(std::vector<quint32> rows, size_t node) const
    {
        End end{.rows = std::move(rows), .slope = {}, .node = node};
        end.slope = sum(end.rows);
        ask(end);
        return end;
    }

    /// Makes a question of \a end, and returns the ends behind it.
    std::pair<End, End> part(const End &end)
    {
        const size_t next = m_nodes.size();
        m_nodes.resize(next + 2);
        m_nodes[end.node] = {quint16(end.column), quint16(next - end.node),
                             m_bounds[end.column][end.band]};
        std::vector<quint32> no;
        std::vector<quint32> yes;
        for (const quint32 row : end.rows)
            (m_bands[row * m_rows.columns + end.column] > end.band ? yes : no).push_back(row);
        return {endOf(std::move(no), next), endOf(std::move(yes), next + 1)};
    }

    void grow()
    {
        std::vector<quint32> all;
        for (quint32 row = 0; row < m_rows.size(); ++row) {
            const double said = fromLogOdds(m_said[row]);
            m_slopes[row] = {said - double(m_rows.answers[row]), said * (1 - said), 1};
            all.push_back(row);
        }
        m_roots.push_back(quint32(m_nodes.size()));
        m_nodes.emplace_back();
        std::vector<End> ends{endOf(std::move(all), m_roots.back())};
        while (int(ends.size()) < m_effort.ends) {
            const auto best =
                std::max_element(ends.begin(), ends.end(),
                                 [](const End &a, const End &b) { return a.gain < b.gain; });
            if (best->gain <= 0)
                break;
            auto [no, yes] = part(*best);
            *best = std::move(no);
            ends.push_back(std::move(yes));
        }
        for (const End &end : ends) {
            const double value = m_effort.step * end.slope.value(m_effort.shrinking);
            m_nodes[end.node].value = float(value);
            for (const quint32 row : end.rows)
                m_said[row] += value;
        }
    }

    const KnownRows &m_rows; // not owned
    const TreeEffort m_effort;
    std::vector<std::vector<float>> m_bounds; ///< by column
    std::vector<quint8> m_bands; ///< of each number of the rows
    std::vector<Slope> m_slopes; ///< by row
    std::vector<double> m_said; ///< by row: the log odds so far
    std::vector<quint32> m_roots;
    std::vector<DecisionTrees::Node> m_nodes;
    mutable std::vector<Histogram> m_histograms; ///< by column; kept for its memory
};

} // namespace

DecisionTrees trainTrees(const KnownRows &rows, const TreeEffort &effort)
{
    return Booster(rows, effort).train();
}

} // namespace onrecord::training

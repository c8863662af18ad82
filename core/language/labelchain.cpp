// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/labelchain.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord {

namespace {

using Weights = std::array<double, mostChainLabels>;

/// The scores of a chain or a word as factors, the largest of them 1.
///
/// Those far below are kept from vanishing, since they may be all that is left where the others
/// must not be; scores of steps that must not be give 0.
template <typename Scores>
std::vector<double> factorsOf(const Scores &scores)
{
    constexpr float forbidden = -1000;
    constexpr double smallest = 1e-60;
    std::vector<double> factors;
    factors.reserve(scores.size());
    const float largest = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    for (const float score : scores)
        factors.push_back(
            score < forbidden ? 0 : std::max(std::exp(double(score - largest)), smallest));
    return factors;
}

/// Makes the first \a labels of \a weights add up to 1; all alike where there is none.
void share(Weights &weights, int labels)
{
    double sum = 0;
    for (int l = 0; l < labels; ++l)
        sum += weights[size_t(l)];
    for (int l = 0; l < labels; ++l)
        weights[size_t(l)] = sum > 0 ? weights[size_t(l)] / sum : 1.0 / labels;
}

} // namespace

std::vector<quint8> bestLabels(const LabelChain &chain, std::span<const float> scores)
{
    const auto labels = size_t(chain.labels);
    const size_t words = scores.size() / labels;
    std::vector<quint8> origins(scores.size());
    Weights best{};
    for (size_t w = 0; w < words; ++w) {
        Weights next{};
        for (size_t to = 0; to < labels; ++to) {
            double highest = w == 0 ? chain.first[to] : best[0] + chain.steps[to];
            for (size_t from = 1; w > 0 && from < labels; ++from) {
                const double sum = best[from] + chain.steps[from * labels + to];
                if (sum > highest) {
                    highest = sum;
                    origins[w * labels + to] = quint8(from);
                }
            }
            next[to] = highest + scores[w * labels + to];
        }
        best = next;
    }
    std::vector<quint8> path(words);
    if (words == 0)
        return path;
    for (size_t l = 0; l < labels; ++l)
        best[l] += chain.last[l];
    path.back() =
        quint8(std::max_element(best.begin(), best.begin() + chain.labels) - best.begin());
    for (size_t w = words - 1; w > 0; --w)
        path[w - 1] = origins[w * labels + path[w]];
    return path;
}

std::vector<float> labelMarginals(const LabelChain &chain, std::span<const float> scores)
{
    const auto labels = size_t(chain.labels);
    const size_t words = scores.size() / labels;
    const std::vector<double> steps = factorsOf(chain.steps);
    const std::vector<double> first = factorsOf(chain.first);
    const std::vector<double> last = factorsOf(chain.last);
    // What a label's words before it allow, its own score included; shared out anew at each word,
    // so that nothing grows or vanishes in a long text.
    std::vector<Weights> before(words);
    std::vector<Weights> own(words);
    for (size_t w = 0; w < words; ++w) {
        const std::vector<double> factors = factorsOf(scores.subspan(w * labels, labels));
        std::copy(factors.begin(), factors.end(), own[w].begin());
        for (size_t to = 0; to < labels; ++to) {
            double sum = w == 0 ? first[to] : 0;
            for (size_t from = 0; w > 0 && from < labels; ++from)
                sum += before[w - 1][from] * steps[from * labels + to];
            before[w][to] = sum * own[w][to];
        }
        share(before[w], chain.labels);
    }
    std::vector<float> marginals(scores.size());
    Weights after{};
    std::copy(last.begin(), last.end(), after.begin());
    for (size_t w = words; w-- > 0;) {
        Weights both = before[w];
        for (size_t l = 0; l < labels; ++l)
            both[l] *= after[l];
        share(both, chain.labels);
        for (size_t l = 0; l < labels; ++l)
            marginals[w * labels + l] = float(both[l]);
        Weights next{};
        for (size_t from = 0; from < labels; ++from) {
            for (size_t to = 0; to < labels; ++to)
                next[from] += steps[from * labels + to] * own[w][to] * after[to];
        }
        share(next, chain.labels);
        after = next;
    }
    return marginals;
}

} // namespace onrecord

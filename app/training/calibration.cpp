// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/calibration.h"

#include "core/language/logodds.h"

#include <algorithm>

namespace onrecord::training {

/// As far as few answers can tell.
static double boundedLogOdds(double probability)
{
    return logOdds(std::clamp(probability, 1e-6, 1 - 1e-6));
}

double Calibration::applied(double estimate) const
{
    return fromLogOdds(stretch * boundedLogOdds(estimate) + shift);
}

Calibration fitCalibration(const std::vector<double> &estimates, const std::vector<bool> &cameTrue)
{
    Calibration fit;
    if (estimates.empty())
        return fit;
    constexpr int rounds = 500;
    constexpr double step = 0.5;
    const auto size = double(estimates.size());
    for (int round = 0; round < rounds; ++round) {
        double byStretch = 0;
        double byShift = 0;
        for (size_t i = 0; i < estimates.size(); ++i) {
            const double z = boundedLogOdds(estimates[i]);
            const double miss = fromLogOdds(fit.stretch * z + fit.shift) - double(cameTrue[i]);
            byStretch += miss * z;
            byShift += miss;
        }
        fit.stretch -= step * byStretch / size / 4;
        fit.shift -= step * byShift / size;
    }
    return fit;
}

LowOdds fitLowOdds(const std::vector<double> &odds, const std::vector<bool> &cameTrue, double bound)
{
    // The likelihood has one maximum, as the stretch is the weight of one number.
    constexpr int rounds = 60;
    constexpr double least = 0.1;
    constexpr double most = 10;
    const auto slope = [&](double stretch) {
        double sum = 0;
        for (size_t i = 0; i < odds.size(); ++i) {
            const double below = odds[i] - bound;
            if (below < 0)
                sum += below * (double(cameTrue[i]) - fromLogOdds(bound + stretch * below));
        }
        return sum;
    };
    const bool isAny =
        std::any_of(odds.begin(), odds.end(), [bound](double each) { return each < bound; });
    if (!isAny)
        return {bound, 1};
    double low = least;
    double high = most;
    for (int round = 0; round < rounds; ++round) {
        const double middle = (low + high) / 2;
        (slope(middle) > 0 ? low : high) = middle;
    }
    return {bound, (low + high) / 2};
}

} // namespace onrecord::training

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/calibration.h"

#include <algorithm>
#include <cmath>

namespace onrecord::training {

static double logit(double probability)
{
    const double p = std::clamp(probability, 1e-6, 1 - 1e-6);
    return std::log(p / (1 - p));
}

static double probabilityOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

double Calibration::applied(double estimate) const
{
    return probabilityOf(stretch * logit(estimate) + shift);
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
            const double z = logit(estimates[i]);
            const double miss = probabilityOf(fit.stretch * z + fit.shift) - double(cameTrue[i]);
            byStretch += miss * z;
            byShift += miss;
        }
        fit.stretch -= step * byStretch / size / 4;
        fit.shift -= step * byShift / size;
    }
    return fit;
}

} // namespace onrecord::training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/logodds.h"

#include <vector>

namespace onrecord::training {

/// What the log odds of an estimate have to be stretched and shifted by to become those of a
/// probability (Platt 1999).
struct Calibration
{
    double stretch = 1;
    double shift = 0;

    /// The probability for \a estimate.
    double applied(double estimate) const;
};

/// Fits to \a estimates, probabilities, and whether each \a cameTrue; unchanged where there is none.
Calibration fitCalibration(const std::vector<double> &estimates, const std::vector<bool> &cameTrue);

/// The stretch below \a bound that makes what came true likeliest (LowOdds); 1 where no \a odds are below it.
LowOdds fitLowOdds(const std::vector<double> &odds, const std::vector<bool> &cameTrue,
                   double bound);

} // namespace onrecord::training

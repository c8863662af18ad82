// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace onrecord::training

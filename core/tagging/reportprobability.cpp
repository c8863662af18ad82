// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/reportprobability.h"

#include <cmath>
#include <numeric>

namespace onrecord {

// Fitted by tests/tools/statements/fit_reports.py, whose README tells on what; in the order of
// ReportClue.
static constexpr ReportClues ofPhrase{
    -0.10, 0.62,  -1.12, -0.18, 0,     -0.73, 0.65,  0.91,  0.38,  -0.25, 1.23,  1.23,  -1.74,
    -0.43, 0.16,  0.61,  -0.20, -0.15, 0.04,  0.65,  0.17,  -2.22, 0.13,  0.46,  -0.51, 0.70,
    0.29,  -0.09, -0.59, 0.07,  0.21,  0.15,  0.52,  -0.62, -1.43, -1.73, 0.13,  -1.71, 0.05,
    -0.45, 0.28,  -0.14, 0.06,  -0.14, 0.16,  -0.69, -0.45, -0.27, 0.38,  -1.68, -0.11, 0.26,
    1.01,  -0.30, -0.57, -0.10, 0.36,  -0.19, -0.53, 0.45,  0.90,  -0.91, -0.13, -0.97, 0.59,
    0.05,  0,     0.56,  -0.03, -0.63, -0.53, 0.33,  0.01,  -1.10, 0.86};
static constexpr ReportClues ofClause{
    0.09,  0.82,  -0.33, 0.96,  0.73,  0.81,  0.08,  0.32,  -0.42, 0.18,  -0.13, 1.62,  0,
    0.06,  -0.18, 0.62,  -0.18, 0.02,  -0.20, 0.06,  -0.82, -1.41, 0.36,  0.63,  -1.13, 0.88,
    0.52,  0.26,  -0.01, -0.32, -0.03, 0.29,  0.20,  0.95,  -0.44, 0.86,  0.31,  -0.68, -0.56,
    0.41,  0.46,  -0.13, 0.22,  0.08,  -0.06, -0.44, 0.01,  0.30,  0.30,  0.75,  -0.29, -0.45,
    -0.16, -0.09, -0.24, 0.50,  -0.05, 0.42,  -0.50, -0.06, 1.29,  -0.01, 0.20,  0.92,  -0.41,
    -0.28, 1.91,  0.15,  -0.88, -1.10, -0.32, 0.15,  0.12,  0.05,  1.66};

double reportProbability(const ReportClues &clues, bool isClause)
{
    const ReportClues &weights = isClause ? ofClause : ofPhrase;
    const double sum = std::inner_product(clues.begin(), clues.end(), weights.begin(), 0.);
    return 1 / (1 + std::exp(-sum));
}

} // namespace onrecord

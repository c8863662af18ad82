// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/reportprobability.h"

#include <cmath>
#include <numeric>

namespace onrecord {

// Fitted by tests/tools/statements/fit_reports.py, whose README tells on what; in the order of
// ReportClue.
static constexpr ReportClues ofPhrase{
    -0.16, 0.65,  -1.00, -0.14, 0.14,  -0.57, 0.59,  1.21,  0.46,  -0.17, 1.41,  1.42,  -1.74,
    -0.36, 0.14,  0.58,  -0.27, -0.20, -0.09, 0.64,  0.06,  -2.21, 0.11,  0.43,  -0.51, 0.74,
    0.25,  -0.07, -0.60, 0.12,  0.29,  0.19,  0.53,  -0.69, -1.76, -1.70, 0.32,  -1.77, 0.17,
    -0.43, 0.26,  -0.14, -0.03, -0.22, 0.17,  -0.77, -0.48, -0.46, 0.17,  -1.66, -0.02, 0.29,
    1.15,  -0.33, -0.40, -0.07, 0.31,  -0.16, -0.52, 0.45,  0.87,  -0.93, -0.24, 1.35,  0.53,
    -0.04, 0,     0.58,  0.11,  -0.62, -0.55, 0.32,  -0.01, -1.08, 0.97};
static constexpr ReportClues ofClause{
    0.05,  0.88,  -0.30, 1.11,  0.69,  0.99,  0.28,  0.15,  -0.51, 0.17,  -0.21, 1.69,  0,
    0.02,  -0.21, 0.81,  -0.26, 0.01,  -0.15, 0.11,  -0.74, -1.36, 0.51,  0.82,  -1.13, 1.02,
    0.56,  0.31,  0.12,  -0.32, -0.02, 0.27,  0.07,  0.77,  -0.16, 0.54,  0.31,  -0.92, -0.70,
    0.35,  0.35,  -0.23, 0.33,  0.17,  -0.16, -0.50, -0.07, 0.51,  0.35,  0.70,  -0.36, -0.42,
    -0.32, -0.14, -0.34, 0.45,  -0.07, 0.41,  -0.59, -0.16, 1.34,  -0.05, 0.16,  0.43,  -0.48,
    -0.28, 1.90,  0.58,  -0.87, -1.19, -0.39, 0.21,  0.18,  0.08,  0.54};

double reportProbability(const ReportClues &clues, bool isClause)
{
    const ReportClues &weights = isClause ? ofClause : ofPhrase;
    const double sum = std::inner_product(clues.begin(), clues.end(), weights.begin(), 0.);
    return 1 / (1 + std::exp(-sum));
}

} // namespace onrecord

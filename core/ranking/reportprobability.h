// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/reportclues.h"

namespace onrecord {

/// Below this a proposal in the reporter's words is not taken for a statement.
inline constexpr double leastReportProbability = 0.2;

/// The probability that a proposal with \a clues is a statement that a careful reader of everyday
/// news would mark: a logistic regression's, of other weights where its content \a isClause than where
/// it is a phrase ("criticised ⟦the plan⟧").
double reportProbability(const ReportClues &clues, bool isClause);

} // namespace onrecord

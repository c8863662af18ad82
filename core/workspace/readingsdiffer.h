// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/analysis.h"

namespace onrecord {

/// Says of each statement of \a shown, which was put together of both readings of one document, how the two
/// differ about it (Statement::differ).
void noteDifferences(Analysis &shown, const Analysis &quick, const Analysis &careful);

} // namespace onrecord

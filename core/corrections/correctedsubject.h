// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"

namespace onrecord {

/// What \a correction speaks of, where that is no statement: an actor by the words they are known by, a
/// date, a claim and a block by their words and where these stood. Empty for all others.
QString subjectBesideStatements(const Correction &correction);

} // namespace onrecord

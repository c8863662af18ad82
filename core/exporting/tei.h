// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// The article as TEI P5 (https://tei-c.org/guidelines/p5/): what was said as said, with who
/// and direct (which TEI takes to be true where it is not given), parts tied by next and prev;
/// dates with their TIMEX3 value as n; people and organisations in the header. Rejected ones are left
/// out.
QByteArray toTei(const Reading &reading);

} // namespace onrecord

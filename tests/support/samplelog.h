// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"

namespace onrecord {

/// One correction of every kind there is, with awkward words, some of them taken back and put in
/// force again.
CorrectionLog sampleLog();

} // namespace onrecord

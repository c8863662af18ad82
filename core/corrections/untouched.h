// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// An article before anybody corrected it.
struct Untouched
{
    Reading reading; ///< of its text as it is read now, without corrections
    Article article; ///< as the file has it
};

} // namespace onrecord

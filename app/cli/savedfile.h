// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/inputs.h"
#include "core/storage/annotationfile.h"

namespace onrecord::cli {

/// What Onrecord saved in \a input: an exported page, a session by itself or corrections alone.
Result<SavedFile> readSaved(const Input &input);

} // namespace onrecord::cli

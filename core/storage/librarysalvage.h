// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

namespace onrecord {

/// Puts the damaged library at \a place, with what SQLite keeps beside it, aside under a name that
/// is free, and puts a new one in its place that holds every row of the old one that is still
/// whole. Where this fails the old one is where it was.
Result<PutAside> salvageLibrary(const QString &place);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/decisions.h"

namespace onrecord {

class Session;

/// Who said each correction of the open article, in one wording for the whole window: the reader, another one by
/// name, or somebody else whose page it came with. For as long as \a session is there.
wording::Readers readersOf(const Session &session);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"
#include "core/result.h"

namespace onrecord {

/// True where \a bytes begin as an RTF file does.
bool isRtf(const QByteArray &bytes);

/// The document in an RTF file (Rich Text Format 1.9.1), whatever is wrong with it: a word that nobody
/// knows is skipped, a group that is not closed ends with the file. What is deleted, hidden or commented
/// and what stands in headers is left out, notes stand at the end. Fails for no file.
Result<OfficeDocument> readRtf(const QByteArray &bytes);

} // namespace onrecord

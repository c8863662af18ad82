// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace onrecord {

/// The article as the reader shows it: title, empty line, paragraphs parted by empty lines, a
/// line each, UTF-8. What a terminal would obey instead of show is shown: "␛", "[U+202E]".
QByteArray toPlainText(const Document &document);

} // namespace onrecord

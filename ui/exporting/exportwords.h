// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportformat.h"

namespace onrecord {

// What is said of formats before something is written in one.

/// "HTML page", "Table (CSV)". Nothing is PDF here and below.
QString nameOf(std::optional<ExportFormat> format);

/// What it is for, in a sentence.
QString purposeOf(std::optional<ExportFormat> format);

/// What of \a reading will be in what has \a contents and what it has no place for: "In it: the whole text, 12
/// statements, actors, topics, private notes. Not in it: states."
QString wordsOf(const ExportContents &contents, const Reading &reading, Notes notes);

} // namespace onrecord

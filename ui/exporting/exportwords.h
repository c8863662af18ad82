// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportformat.h"

namespace onrecord {

// What is said of formats before something is written in one.

/// "HTML page", "Table (CSV)". Nothing is PDF here and below.
QString nameOf(std::optional<ExportFormat> format);

/// What it is for, in a sentence.
QString purposeOf(std::optional<ExportFormat> format);

/// What it holds at most, or of what \a choice leaves in.
ExportContents contentsOf(std::optional<ExportFormat> format);
ExportContents contentsOf(std::optional<ExportFormat> format, const ExportChoice &choice);

/// What of \a reading will be in the file and what will not: "In it: the whole text, 12 statements,
/// actors, topics. Not in it: private notes. Onrecord opens it again with its corrections."
QString wordsOf(std::optional<ExportFormat> format, const ExportChoice &choice,
                const Reading &reading);

} // namespace onrecord

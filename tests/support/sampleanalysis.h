// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sessionfile.h"

namespace onrecord {

/// An invented article with findings as a careful reader would have them, drawn into its text
/// rather than found: what wording and exporters are tested on, whatever the rules become.
///
/// Statements, in text order: s1 direct, interrupted, by Ana Ruiz; s2 indirect, "she", to
/// review; s3 direct inside s4, which is mixed, by two officials; s5 declined to comment; s6
/// in quotation marks by nobody. Beyond the BMP from its third paragraph on.
SavedSession sampleSession();

/// sampleSession() with nothing said about it yet.
Reading sampleReading();

/// The statement called \a id; stops the test where there is none.
const ReadStatement &statementIn(const Reading &reading, const QString &id);

} // namespace onrecord

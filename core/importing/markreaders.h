// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/markedfile.h"

#include <QJsonDocument>

namespace onrecord {

// A reader for each format that readMarks() tells apart. Errors have no subject; what a reader does not
// know of its format it leaves alone.

/// JSON of one of the kinds below; NoMarks for any other.
Result<MarkedFile> readJsonMarks(const QJsonDocument &json);

bool isW3cMarks(const QJsonDocument &json);
Result<MarkedFile> readW3cMarks(const QJsonDocument &json);

} // namespace onrecord

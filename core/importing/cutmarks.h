// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/delimited.h"
#include "core/result.h"

#include <QStringView>

namespace onrecord {

// Whether a file of marks breaks off, as a download does that did not come to its end. One that ends between two
// statements cannot be told from a whole one where the format has no end of its own.

/// What is said of a file that breaks off.
Error cutShort();

/// True where the root element of an XML document, of the local name \a root, is not closed at its end.
bool isCutXml(QStringView text, QStringView root);

/// True where a table ends within a row; \a endsAllRows where who wrote it puts an end behind the last row too.
bool isCutTable(QStringView text, const TableForm &form, bool endsAllRows);

/// True where brat standoff ends within a line.
bool isCutBrat(QStringView text);

} // namespace onrecord

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/table.h"

namespace onrecord {

/// \a table as RFC 4180 has it: UTF-8, commas, CR LF, a first line of names. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
QByteArray toCsv(const Table &table);

} // namespace onrecord

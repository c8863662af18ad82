// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QHash>

namespace onrecord::cli {

/// The days articles were published, by the name their output has.
using PublicationDays = QHash<QString, QDate>;

/// Reads a table: a header line, then name and day in the first two columns, parted by tabs. A
/// time after the day is accepted, an empty day is none, further columns are not read. Damaged
/// with the line in detail where a day is no day.
Result<PublicationDays> readPublicationDays(const QString &path);

} // namespace onrecord::cli

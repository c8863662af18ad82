// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace onrecord::cli {

/// The days articles were published.
struct PublicationDays
{
    QHash<QString, QDate> days; ///< by the name an article's output has
    QList<Error> odd; ///< days that are none: Damaged, with the line in detail

    QDate dayOf(const QString &name, QDate otherwise) const { return days.value(name, otherwise); }
};

/// Reads a table: a header line, then name and day in the first two columns, parted by tabs. A
/// time after the day is accepted, an empty day is none, further columns are not read. An article
/// whose day is no day has none, the others keep theirs; where no day is one, that is the error.
Result<PublicationDays> readPublicationDays(const QString &path);

} // namespace onrecord::cli

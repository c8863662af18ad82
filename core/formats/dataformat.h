// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace onrecord {

/// The MIME type of \a text where it is data for programs and no prose, told by its contents alone:
///
///     application/xml         a declaration, or one element around everything that is none of HTML
///     application/json        an object or a list of them
///     application/x-ndjson    an object a line
///     text/csv, text/tab-separated-values   a table: lines of as many fields, three at least
///
/// Nothing for prose, however many commas, brackets and tags it has; and nothing for a table of two
/// columns, which is how transcripts are written.
std::optional<QString> dataFormatOf(QStringView text);

} // namespace onrecord

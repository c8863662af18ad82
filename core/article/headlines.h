// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/lines.h"

#include <QString>

namespace onrecord {

/// The headline that \a first, the first line of a text that is not about the article, is; empty
/// where it is not one. \a below is what stands on the very next line (perhaps nothing), \a after
/// the next line with words, \a leadsToByline whether that one is a byline or a date line.
///
/// A headline is short, and blank space or a byline follows it. Agencies' archives end it with
/// a full stop; then it must at least be set like one (Most Words Capitalised). One that breaks
/// after a semicolon goes on in the next line.
Span findHeadline(QStringView text, const Line &first, Span below, const Line &after,
                  bool leadsToByline);

/// The words of \a headline on one line, less an archive's full stop.
QString headlineText(const QString &headline);

} // namespace onrecord

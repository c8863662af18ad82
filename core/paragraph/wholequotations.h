// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/span.h"

#include <QStringView>

namespace onrecord {

// Whether a paragraph, a span of a text that is not empty, is quoted as a whole. Linear in it.

/// One pair of marks has all words of \a paragraph: “We stay.”
bool isOneQuotation(QStringView text, Span paragraph);

/// \a paragraph begins and ends with marks, and no verb of reporting stands outside of those in it: “The report
/// says: “It burnt.” That is all.” So it is one quotation whose inner marks look like the outer ones, if
/// what stands above leads it in.
bool isQuotedThroughout(QStringView text, Span paragraph, const Lexicon &lexicon);

/// The last marks in \a paragraph are left open, so the next one may go on with them.
bool staysOpen(QStringView text, Span paragraph);

/// The last words of \a paragraph end with a comma, before or behind the marks: “We stay,”
bool endsWithComma(QStringView text, Span paragraph);

} // namespace onrecord

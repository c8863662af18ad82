// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/quotes.h"

#include <QStringView>

namespace onrecord {

/// What the words of \a quotation, found in \a paragraph, a span of \a text, are there for, as
/// capitals, full stops and the words around them tell. QuoteUse::Speech for one that is left open or
/// goes on. Linear in the quotation.
QuoteUse useOf(const Quotation &quotation, QStringView text, Span paragraph);

} // namespace onrecord

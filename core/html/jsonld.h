// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// How much of it a page carries.
enum class LinkedData {
    Everything,
    Quotations, ///< neither claims nor annotations, which hold words beside the statements
};

/// Appends to \a page what machines read of it, fit for a script element: schema.org's NewsArticle,
/// a Quotation for each direct quotation (a paraphrase is none), a Claim for each claim, and
/// the W3C annotations. Who says something is given as spokenByCharacter, "within the work", as
/// the attribution is the article's; as creator too only where a reader confirmed it.
void appendJsonLd(QByteArray &page, const Reading &reading, LinkedData what);

} // namespace onrecord
